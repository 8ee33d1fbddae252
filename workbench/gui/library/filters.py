"""What the list can be narrowed by: the verdicts an article bears on, and who published it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.desk import articles
from workbench.desk.desk import Desk
from workbench.gui.kit import claim_words
from workbench.gui.kit.facet_list import FacetSection
from workbench.gui.kit.facets import Facet
from workbench.gui.kit.labels import rule


class Filters(QWidget):
    """Two lists of facets with the number of articles each."""

    changed = Signal()
    """Something was ticked or unticked."""

    def __init__(self) -> None:
        super().__init__()
        self._verdicts = FacetSection(self.tr("Verdicts"))
        self._outlets = FacetSection(self.tr("Outlets"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 6)
        column.setSpacing(6)
        column.addWidget(rule())
        for section in (self._verdicts, self._outlets):
            section.ticked.connect(self.changed)
            column.addWidget(section)

    def count_verdicts(self, desk: Desk) -> None:
        """Counts anew how many articles bear on which verdict."""
        self._verdicts.set_facets(
            [
                Facet(status.key, claim_words.status(status), number, status.look)
                for status, number in articles.by_status(desk)
            ]
        )

    def count_outlets(self, desk: Desk) -> None:
        """Counts anew how many articles are whose."""
        self._outlets.set_facets(
            [Facet(outlet.id, outlet.name, number) for outlet, number in articles.outlets(desk) if number]
        )

    def chosen(self) -> articles.Listing:
        """What is ticked, as a listing."""
        return articles.Listing(
            statuses=frozenset(one for one in self._verdicts.chosen() if isinstance(one, str)),
            outlet_ids=frozenset(one for one in self._outlets.chosen() if isinstance(one, int)),
        )

    def clear(self) -> None:
        """Unticks everything, without a signal."""
        self._verdicts.clear()
        self._outlets.clear()
