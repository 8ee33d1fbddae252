"""What an empty pane says: what belongs here, and what to do next."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from workbench.gui.kit.buttons import Button
from workbench.gui.kit.field import FilterField
from workbench.gui.kit.flow import FlowLayout
from workbench.gui.kit.labels import IconLabel, Ink, Kind, label

_ICON_SIZE = 40


class EmptyState(QWidget):
    """An icon, a title, a sentence, and the buttons that change it, in the middle of the pane."""

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str,
        buttons: Sequence[QAbstractButton] = (),
    ) -> None:
        super().__init__()
        self._title = label(title, Kind.HEADING, wrap=True)
        self._sentence = label(sentence, Kind.QUIET, wrap=True)
        center = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(IconLabel(icon, _ICON_SIZE, Ink.ACCENT), alignment=center)
        for words in (self._title, self._sentence):
            words.setAlignment(center)
            column.addWidget(words)
        if buttons:
            row = FlowLayout(center=True)
            column.addSpacing(6)
            column.addLayout(row)
            for button in buttons:
                row.addWidget(button)
        column.addStretch(3)

    def set_words(self, title: str, sentence: str) -> None:
        """Says something else, for a pane that can be empty for several reasons."""
        self._title.setText(title)
        self._sentence.setText(sentence)


def nothing_fits(title: str, sentence: str, field: FilterField) -> EmptyState:
    """What a list says that is filtered down to nothing; its button takes the filter back."""
    clear = Button(QCoreApplication.translate("EmptyState", "Clear the filter"), "x")
    clear.clicked.connect(field.clear)
    clear.clicked.connect(field.setFocus)
    return EmptyState("list-filter", title, sentence, [clear])
