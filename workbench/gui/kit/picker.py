"""A small popup to pick one thing by name (a claim, a tag), or to make a new one of what was typed."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.gui.kit.choices import Choice
from workbench.gui.kit.chooser import Chooser
from workbench.gui.kit.place import inside_screen

_WIDTH = 380


class _New:
    """The value of the choice that makes something new."""


class Picker(QWidget):
    """Opens at a place, closes when something was picked or somebody clicked elsewhere."""

    picked = Signal(object)
    """Carries the value of the choice that was picked."""

    wanted = Signal(str)
    """Carries the name of something new that was asked for."""

    def __init__(self, parent: QWidget, hint: str, new: str = "") -> None:
        """`new` words the choice that makes something, with {name} for what was typed; "": there is none."""
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(hint)
        self._new = new
        self._choices: Sequence[Choice] = ()
        self.chooser = Chooser(hint)
        self.chooser.chosen.connect(self._take)
        self.chooser.gone.connect(self.close)
        self.chooser.typed.connect(self._typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chooser)

    def open_at(self, place: QPoint, choices: Sequence[Choice]) -> None:
        """Offers these choices with the popup's top left corner at a place of the screen, or near it."""
        self._choices = choices
        self.chooser.set_choices(choices)
        self.chooser.start()
        self.resize(QSize(_WIDTH, self.sizeHint().height()))
        self.move(inside_screen(place, self.size()))
        self.show()
        self.chooser.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _typed(self, text: str) -> None:
        name = text.strip()
        if self._new:
            known = any(choice.text.casefold() == name.casefold() for choice in self._choices)
            offer = () if known or not name else (Choice(_New, self._new.format(name=name), icon="plus"),)
            self.chooser.set_choices([*self._choices, *offer])
        self.resize(QSize(_WIDTH, self.sizeHint().height()))

    def _take(self, choice: Choice) -> None:
        name = self.chooser.field.text().strip()
        self.close()
        if choice.value is _New:
            self.wanted.emit(name)
        else:
            self.picked.emit(choice.value)
