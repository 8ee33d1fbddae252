"""A fact that may be: shown as a guess, to be confirmed or dismissed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.core.model import Guess
from workbench.gui.kit.buttons import Button, ButtonKind
from workbench.gui.kit.labels import IconLabel, Kind, label


class GuessLine(QWidget):
    """What may be so, and why somebody thinks so."""

    confirmed = Signal(str)
    """Carries the value."""
    dismissed = Signal()
    """A person said that it is not so."""

    def __init__(self, guess: Guess) -> None:
        super().__init__()
        said = self.tr("Perhaps “{value}”: a guess from “{words}”").format(
            value=guess.value, words=guess.words
        )
        words = label(said, Kind.SMALL, wrap=True)
        self.confirm = Button(self.tr("Confirm"), kind=ButtonKind.LINK)
        self.dismiss = Button(self.tr("Dismiss"), kind=ButtonKind.LINK)
        self.confirm.clicked.connect(lambda: self.confirmed.emit(guess.value))
        self.dismiss.clicked.connect(self.dismissed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel("circle-question-mark", 14))
        row.addWidget(words, 1)
        row.addWidget(self.confirm)
        row.addWidget(self.dismiss)
