"""One fact as a field, with what it rests on beneath, or why what was typed is refused."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from workbench.core.model import Guess
from workbench.gui.kit.labels import Kind, label
from workbench.gui.kit.themed import set_look
from workbench.gui.library.facts.guess import GuessLine


class FactField(QWidget):
    """A line to correct a fact in; empty means unknown. `why` says what it rests on, or why it is unknown."""

    def __init__(self, name: str, value: str, why: str, hint: str = "") -> None:
        super().__init__()
        self._value = value
        self.line = QLineEdit(value)
        self.line.setCursorPosition(0)
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(name)
        self._basis = label(why, Kind.SMALL, wrap=True)
        self._wrong = label("", Kind.WRONG, wrap=True)
        self._wrong.hide()
        self.line.setAccessibleDescription(self._basis.text())
        self.line.textEdited.connect(self.accept)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        for part in (self.line, self._basis, self._wrong):
            self._column.addWidget(part)

    def offer(self, guess: Guess) -> GuessLine:
        """Shows a guess beneath; confirming it writes it into the line, from where it is saved."""
        shown = GuessLine(guess)
        shown.confirmed.connect(self.line.setText)
        shown.confirmed.connect(lambda _: shown.hide())
        shown.dismissed.connect(shown.hide)
        self._column.addWidget(shown)
        return shown

    def changed(self) -> bool:
        """Whether something else stands there than what is known."""
        return self.text() != self._value

    def text(self) -> str:
        """What stands there."""
        return self.line.text().strip()

    def refuse(self, why: str) -> None:
        """Says why it cannot be, and takes the keyboard there."""
        self._show_wrong(why)
        self.line.setFocus()
        self.line.selectAll()

    def accept(self) -> None:
        """Takes a refusal back."""
        self._show_wrong("")

    def _show_wrong(self, why: str) -> None:
        self._wrong.setText(why)
        self._wrong.setVisible(bool(why))
        self._basis.setVisible(not why)
        self.line.setAccessibleDescription(why or self._basis.text())
        set_look(self.line, "wrong", bool(why))
