"""What the results can be narrowed by, at their left: values with the number of things that have them."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from workbench.core.model import Status
from workbench.core.query import Facet, Filters
from workbench.desk.finding import Answer
from workbench.gui.kit import facets
from workbench.gui.kit.claim_words import status
from workbench.gui.kit.facet_list import FacetSection
from workbench.gui.searching.wording import facet_words


class Narrowing(QScrollArea):
    """A list of values for each facet. Choosing several of one facet finds any of them."""

    changed = Signal()
    """Something was ticked or unticked by hand."""

    def __init__(self) -> None:
        super().__init__()
        self._sections = {
            Facet.OUTLET: FacetSection(self.tr("Source")),
            Facet.MONTH: FacetSection(self.tr("Date")),
            Facet.LANGUAGE: FacetSection(self.tr("Language")),
            Facet.STATUS: FacetSection(self.tr("Verdict")),
            Facet.TAG: FacetSection(self.tr("Tag")),
        }
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(10)
        for section in self._sections.values():
            section.ticked.connect(self.changed)
            section.set_facets(())
            column.addWidget(section)
        column.addStretch()
        inner = _Column()
        inner.setProperty("kind", "plain")
        inner.setLayout(column)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Narrow down"))

    def count(self, answer: Answer, scale: Sequence[Status]) -> None:
        """Shows how often each value occurs in an answer.

        Args:
            answer: its counts are over all that was found.
            scale: the statuses of the case, which say what the keys of statuses mean.
        """
        for facet, section in self._sections.items():
            numbers = {one.value: one.count for one in answer.facets.get(facet, ())}
            gone = {str(value): 0 for value in section.chosen() if value not in numbers}
            section.set_facets(list(_values(facet, numbers | gone, scale)))

    def chosen(self) -> Filters:
        """What is ticked."""
        ticked = {facet: section.chosen() for facet, section in self._sections.items()}
        return Filters({facet: frozenset(map(str, values)) for facet, values in ticked.items() if values})

    def choose(self, filters: Filters) -> None:
        """Ticks exactly these values, without a signal, also where they are not listed yet."""
        for facet, section in self._sections.items():
            section.choose(filters.chosen.get(facet, ()))

    def clear(self) -> None:
        """Unticks everything, without a signal."""
        for section in self._sections.values():
            section.clear()

    def empty(self) -> None:
        """Shows no values, and has none ticked."""
        self.clear()
        for section in self._sections.values():
            section.set_facets(())


class _Column(QWidget):
    """The sections at their full height: the whole is scrolled, not each of them."""

    def minimumSizeHint(self) -> QSize:
        """As much as they want."""
        return self.sizeHint()


def _values(facet: Facet, numbers: dict[str, int], scale: Sequence[Status]) -> Iterator[facets.Facet]:
    """Months and statuses in their order, the rest as counted; what is unknown comes last."""
    steps = {status.key: status for status in scale}
    if facet is Facet.STATUS:
        order = [key for key in steps if key in numbers]
        order += [key for key in numbers if key not in steps]
    elif facet is Facet.MONTH:
        order = sorted(numbers)
    else:
        order = list(numbers)
    for value in sorted(order, key=lambda one: one == ""):
        step = steps.get(value) if facet is Facet.STATUS else None
        words = facet_words(facet, value) if step is None else status(step)
        yield facets.Facet(value, words, numbers[value], None if step is None else step.look)
