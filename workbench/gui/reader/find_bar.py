"""Find in the article: hits as one types, next and previous, how many."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from workbench.gui.kit.buttons import IconButton
from workbench.gui.kit.labels import Kind, label
from workbench.gui.kit.themed import set_look
from workbench.gui.reader.hits import Found, Hits

Finder = Callable[[str, str], Sequence[Found]]
"""Answers where in a text (first argument) some words (second) are."""


class FindBar(QFrame):
    """A line to type in above the text. It asks the finder anew with every letter."""

    found = Signal(object)
    """The `Hits` of what is typed now."""
    stepped = Signal(object)
    """The (start, end) of the hit that became the current one."""
    closed = Signal()
    """It was closed: by its button, or by Esc."""
    passed = Signal(object)
    """The last hit of a search of the case was passed (carries 1), or the first one on the way back (-1)."""

    def __init__(self, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finder = finder
        self._text = ""
        self._from = 0
        self._hits = Hits()
        self._of_case = False
        self.setProperty("kind", "popup")
        self._field = _Field()
        self._field.setPlaceholderText(self.tr("Find in this article"))
        self._field.setAccessibleName(self._field.placeholderText())
        self._count = label("", Kind.QUIET)
        self._field.textChanged.connect(self._search)
        self._field.enter.connect(self.step)
        self._field.escape.connect(self.close_bar)
        self._lay_out()
        self.hide()

    def set_text(self, text: str) -> None:
        """The text to search in."""
        self._text = text
        if self.isVisible():
            self._search(self._field.text())

    def open_bar(self, needle: str, start: int) -> None:
        """Shows the bar and begins at this place of the text; `needle` is offered if there is one."""
        self._from = start
        self.show()
        if needle and needle != self._field.text():
            self._field.setText(needle)
        else:
            self._search(self._field.text())
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def take(self, found: Sequence[Found], point: int) -> None:
        """Shows what a search of the case found, standing at a point of the text.

        Stepping goes through it and then on to the next thing found, see `passed`.
        """
        hits = Hits(found)
        hits.stand_at(point)
        self._show(hits)
        self._of_case = True

    def close_bar(self) -> None:
        """Hides the bar and its hits."""
        self.hide()
        self._show(Hits())
        self.closed.emit()

    def step(self, by: int) -> None:
        """Goes to the next hit (by 1) or the previous one (by -1); opens the bar if there is none."""
        if self._of_case and self._hits.ends(by):
            self.passed.emit(by)
            return
        if self.isHidden() and not self._hits.found:
            self.open_bar("", self._from)
            return
        hit = self._hits.step(by)
        self._tell()
        if hit is not None:
            self._from = hit[0]
            self.stepped.emit(hit)

    def _search(self, needle: str) -> None:
        hits = Hits(self._finder(self._text, needle) if needle else ())
        hit = hits.stand_at(self._from)
        self._show(hits)
        if hit is not None:
            self.stepped.emit(hit)

    def _show(self, hits: Hits) -> None:
        self._hits = hits
        self._of_case = False
        self._tell()

    def _tell(self) -> None:
        self._count.setText(self._counted())
        set_look(self._field, "wrong", bool(self._field.text()) and not self._hits.found)
        self.found.emit(self._hits)

    def _counted(self) -> str:
        if not self._field.text():
            return ""
        if self._hits.current is None:
            return self.tr("No hit")
        return self.tr("{number} of {all}").format(number=self._hits.current + 1, all=len(self._hits.found))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 6, 6)
        row.setSpacing(6)
        row.addWidget(self._field, 1)
        row.addWidget(self._count)
        for icon, name, run in (
            ("arrow-up", self.tr("Previous hit (Shift+Enter)"), lambda: self.step(-1)),
            ("arrow-down", self.tr("Next hit (Enter)"), lambda: self.step(1)),
            ("x", self.tr("Close (Esc)"), self.close_bar),
        ):
            button = IconButton(icon, name)
            button.clicked.connect(run)
            row.addWidget(button)


class _Field(QLineEdit):
    """Enter goes on, Shift+Enter goes back, Esc closes."""

    enter = Signal(object)
    escape = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escape.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.enter.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
