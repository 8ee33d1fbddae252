"""The list of claims with its filter and its order, and what it says when it is empty."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from workbench.core.model import Status
from workbench.core.views import ClaimCard
from workbench.desk import claims
from workbench.desk.desk import Desk
from workbench.gui.claims.card_list import CardList
from workbench.gui.claims.listing import Order, listed
from workbench.gui.claims.rows import SCROLL_BAR
from workbench.gui.kit.empty import EmptyState, nothing_fits
from workbench.gui.kit.field import FilterField
from workbench.gui.kit.keeping import kept_place
from workbench.gui.kit.named import named
from workbench.gui.rooms import Doing

FEW = 8
"""So many claims can be looked over without a filter."""


class ClaimBrowser(QWidget):
    """Claims to choose from. `roomy` always shows filter and order, else many claims show the filter."""

    chosenChanged = Signal(object)
    """Carries the id of the claim that is chosen now, or None."""

    def __init__(self, doing: Doing, empty: EmptyState, *, roomy: bool) -> None:
        super().__init__()
        self._doing = doing
        self._roomy = roomy
        self._desk: Desk | None = None
        self._cards: dict[int, ClaimCard] = {}
        self._scale: Sequence[Status] = ()
        self._chosen: int | None = None
        self._wanted: int | None = None
        self.filter = FilterField(self.tr("Filter claims"))
        self.filter.settled.connect(self._relist)
        self.order = self._made_order()
        self.list = CardList()
        self._pages = QStackedWidget()
        nothing = nothing_fits(
            self.tr("Nothing fits"), self.tr("No claim says all of these words."), self.filter
        )
        for page in (self.list, empty, nothing):
            self._pages.addWidget(page)
        above = QVBoxLayout()
        above.setContentsMargins(0, 0, SCROLL_BAR, 0)
        above.addWidget(self.filter)
        above.addWidget(self.order)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(above)
        column.addWidget(self._pages, 1)
        self.list.selectionModel().selectionChanged.connect(self._choice_made)

    def set_desk(self, desk: Desk | None) -> None:
        """Lists nothing yet: the claims of this case are asked for by `refresh`."""
        self._desk = desk
        self._wanted = None
        self._cards = {}
        self.filter.clear()
        self._relist()

    def refresh(self) -> None:
        """Asks for the claims anew; what is chosen stays chosen, and stays where it is."""
        desk = self._desk
        found = () if desk is None else self._doing(lambda: claims.cards(desk))
        if found is None:
            return
        self._cards = {card.claim.id: card for card in found}
        self._scale = () if desk is None else desk.case().statuses
        self.filter.setVisible(self._roomy or len(found) > FEW)
        self.order.setVisible(self._roomy)
        self._relist()

    def chosen(self) -> int | None:
        """The claim that is chosen."""
        return self._chosen

    def chosen_card(self) -> ClaimCard | None:
        """The chosen claim with its status and counts."""
        return None if self._chosen is None else self._cards.get(self._chosen)

    def cards(self) -> tuple[ClaimCard, ...]:
        """Every claim, listed or not, in the order people gave them."""
        return tuple(self._cards.values())

    def choose(self, claim_id: int | None) -> None:
        """Chooses a claim, or none; one that is only just being made, as soon as it is known."""
        self._wanted = claim_id
        if claim_id is None:
            self.list.clearSelection()
        elif self.list.choose(claim_id):
            self._wanted = None
        elif claim_id in self._cards:
            self.filter.clear()
            self._relist()

    def _relist(self) -> None:
        words = self.filter.text()
        order = Order(self.order.currentData())
        rows = listed(self._cards.values(), self._scale, words, order)
        with kept_place(self.list, self.list.cards):
            self.list.cards.set_rows({row.card.claim.id: row for row in rows})
        self.list.editable = self._desk is not None and not self._desk.readonly
        self.list.orderable = order is Order.GIVEN and not words.strip()
        self._pages.setCurrentIndex(0 if rows else 2 if self._cards else 1)
        if self._wanted is not None and self.list.choose(self._wanted):
            self._wanted = None
        self._choice_made()

    def _choice_made(self) -> None:
        chosen = self.list.chosen()
        if chosen != self._chosen:
            self._chosen = chosen
            self.chosenChanged.emit(chosen)

    def _made_order(self) -> QComboBox:
        box = named(QComboBox(), self.tr("Order of the claims"))
        box.addItem(self.tr("In your order"), Order.GIVEN)
        box.addItem(self.tr("Grouped by status"), Order.STATUS)
        box.addItem(self.tr("Most disputed first"), Order.DISPUTED)
        box.currentIndexChanged.connect(self._relist)
        return box
