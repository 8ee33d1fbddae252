"""What is searched, and in which order it is listed."""

from PySide6.QtCore import QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from workbench.core.query import Facet, Kind, Sort
from workbench.desk.finding import Answer
from workbench.gui.kit.buttons import Button, ButtonKind
from workbench.gui.kit.named import named
from workbench.gui.searching.wording import kind_words, sort_words


class ScopeBar(QWidget):
    """A button for each kind of thing, several of which can be on, and the order."""

    changed = Signal()
    """Something else is to be searched, or in another order."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._buttons = {kind: Button(kind_words(kind), kind=ButtonKind.CHOICE) for kind in Kind}
        for kind, button in self._buttons.items():
            button.clicked.connect(lambda _, kind=kind: self._clicked(kind))
            button.setToolTip(self.tr("Search in this"))
            row.addWidget(button)
        self._order = self._made_order()
        row.addSpacing(8)
        row.addWidget(self._order)
        self.set_scope(frozenset({Kind.ARTICLE}))

    def scope(self) -> frozenset[Kind]:
        """The kinds of things that are searched."""
        return frozenset(kind for kind, button in self._buttons.items() if button.isChecked())

    def set_scope(self, kinds: frozenset[Kind]) -> None:
        """Searches these kinds, without a signal."""
        for kind, button in self._buttons.items():
            button.setChecked(kind in kinds)

    def set_sort(self, sort: Sort) -> None:
        """Orders so, without a signal."""
        with QSignalBlocker(self._order):
            self._order.setCurrentIndex(self._order.findData(sort))

    def sort(self) -> Sort:
        """The order that is chosen."""
        return Sort(self._order.currentData())

    def count(self, answer: Answer | None) -> None:
        """Shows how many of each kind a query finds, whether they are searched or not; None: no query."""
        numbers = (
            {} if answer is None else {one.value: one.count for one in answer.facets.get(Facet.KIND, ())}
        )
        for kind, button in self._buttons.items():
            words = kind_words(kind)
            number = QLocale().toString(numbers.get(kind, 0))
            button.setText(words if answer is None else f"{words} {number}")

    def _clicked(self, kind: Kind) -> None:
        """Nothing at all is not searched: the last button stays on."""
        if not self.scope():
            self._buttons[kind].setChecked(True)
            return
        self.changed.emit()

    def _made_order(self) -> QComboBox:
        box = named(QComboBox(), self.tr("Order"))
        for sort in Sort:
            box.addItem(sort_words(sort), sort)
        box.currentIndexChanged.connect(self.changed)
        return box
