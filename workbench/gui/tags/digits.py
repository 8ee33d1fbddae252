"""The digits 1 to 9, one of which can be the key of a tag."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from workbench.gui.kit.flow import FlowLayout
from workbench.gui.kit.tips import set_tip

_SIDE = 26


class DigitRow(QWidget):
    """A click gives the tag that digit; a click on its own digit takes it away."""

    picked = Signal(object)
    """Carries the digit, or 0 for none."""

    def __init__(self) -> None:
        super().__init__()
        row = FlowLayout(2)
        self._buttons = {digit: _button(digit) for digit in range(1, 10)}
        for digit, button in self._buttons.items():
            button.clicked.connect(lambda checked, one=digit: self.picked.emit(one if checked else 0))
            row.addWidget(button)
        self.setLayout(row)

    def button(self, digit: int) -> QToolButton:
        """The button of a digit."""
        return self._buttons[digit]

    def set_digits(self, own: int | None, names: Mapping[int, str]) -> None:
        """Shows which digit the tag has, and in tips whose the others are."""
        for digit, button in self._buttons.items():
            button.setChecked(digit == own)
            words = self.tr("Key {digit}: {tag}") if digit in names else self.tr("Key {digit}: free")
            said = words.format(digit=digit, tag=names.get(digit, ""))
            set_tip(button, said)
            button.setAccessibleName(said)


def _button(digit: int) -> QToolButton:
    made = QToolButton()
    made.setText(str(digit))
    made.setCheckable(True)
    made.setAutoRaise(True)
    made.setFixedSize(_SIDE, _SIDE)
    return made
