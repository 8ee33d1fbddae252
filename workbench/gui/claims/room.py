"""What the claims pane and the claims page have in common: the claims, and what is done to them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from workbench.core.changes import Deed
from workbench.core.model import Case, Claim, Evidence, Verdict
from workbench.core.views import ClaimCard
from workbench.desk.desk import Desk
from workbench.gui.claims.browser import ClaimBrowser
from workbench.gui.claims.card_list import Dropped
from workbench.gui.claims.claim_deeds import ClaimDeeds
from workbench.gui.claims.claim_menu import claim_menu, stance_menu
from workbench.gui.dragging import Dragged
from workbench.gui.kit.buttons import Button
from workbench.gui.kit.empty import EmptyState
from workbench.gui.rooms import Doing


class ClaimsRoom(QWidget):
    """A list of claims, one of them chosen. A subclass lays it out and shows the chosen one."""

    spotWanted = Signal(object)
    """Carries the `Spot` of a passage to show."""

    chosenChanged = Signal(object)
    """Carries the id of the claim that is chosen now, or None."""

    def __init__(self, doing: Doing, parent: QWidget | None, *, roomy: bool) -> None:
        super().__init__(parent)
        self._doing = doing
        self._desk: Desk | None = None
        self._deeds: ClaimDeeds | None = None
        self._new = Button(self.tr("New claim"), "plus")
        self._new.clicked.connect(self.new_claim)
        self.browser = ClaimBrowser(doing, self._made_empty(), roomy=roomy)
        self.browser.chosenChanged.connect(self._choice_changed)
        self.browser.list.menuWanted.connect(self._open_menu)
        self.browser.list.passageDropped.connect(self._take_passage)
        self.browser.list.orderWanted.connect(self._reorder)
        self.browser.list.doubleClicked.connect(self.edit_claim)

    def show_card(self, card: ClaimCard | None) -> None:
        """Shows what is known of the chosen claim, or that none is chosen."""
        raise NotImplementedError

    def concerned(self, deed: Deed) -> bool:
        """Whether a deed that changed no claim changed something that is shown of the chosen one."""
        raise NotImplementedError

    @property
    def editable(self) -> bool:
        """Whether anything can be changed."""
        return self._desk is not None and not self._desk.readonly

    def set_desk(self, desk: Desk | None) -> None:
        """Shows the claims of this case from now on, or none."""
        if self._deeds is not None:
            self._deeds.deleteLater()
        self._desk = desk
        self._deeds = None if desk is None else ClaimDeeds(self._doing, desk, self)
        if self._deeds is not None:
            self._deeds.made.connect(self.choose)
        self._new.setEnabled(self.editable)
        self.browser.set_desk(desk)
        self.renew()

    def follow(self, deed: Deed) -> None:
        """Shows what a deed changed."""
        if deed.changes.touches(Case, Claim, Evidence, Verdict):
            self.renew()
        elif self.concerned(deed):
            self.show_card(self.browser.chosen_card())

    def renew(self) -> None:
        """Asks for all claims anew."""
        self.browser.refresh()
        self.show_card(self.browser.chosen_card())

    def add_actions(self, actions: Sequence[QAction]) -> None:
        """Gives the list of claims these actions, whose keys work while it has the keyboard."""
        self.browser.list.addActions(list(actions))

    def chosen(self) -> int | None:
        """The claim that is chosen."""
        return self.browser.chosen()

    def choose(self, claim_id: int | None) -> None:
        """Chooses a claim, or none."""
        self.browser.choose(claim_id)

    def new_claim(self) -> None:
        """Asks for a claim and states it."""
        if self._deeds is not None:
            self._deeds.new()

    def new_claim_from(self, article_id: int, start: int, end: int, quote: str) -> None:
        """Asks for a claim that was found in a text, which becomes its first evidence."""
        if self._deeds is not None:
            self._deeds.new_from(Dragged(article_id, start, end), quote)

    def ask_claim(self, place: QPoint, picked: Callable[[int], object]) -> None:
        """Asks at a place of the screen which claim a passage bears on; it may be stated only then."""
        if self._deeds is not None:
            self._deeds.pick(place, self.browser.cards(), picked)

    def give_verdict(self) -> None:
        """Asks for a verdict on the chosen claim."""
        self._with_chosen(lambda deeds, card: deeds.judge(card.claim))

    def edit_claim(self) -> None:
        """Asks how the chosen claim should read, and what is known of its origin."""
        if self.editable:
            self._with_chosen(lambda deeds, card: deeds.edit(card.claim))

    def write_note(self) -> None:
        """Asks for a note on the chosen claim."""
        self._with_chosen(lambda deeds, card: deeds.write_note(card.claim))

    def split_claim(self) -> None:
        """Asks how to state part of the chosen claim as a claim of its own."""
        self._with_chosen(lambda deeds, card: deeds.split(card.claim))

    def merge_claim(self) -> None:
        """Asks for a claim into which the chosen one is merged."""
        self._with_chosen(
            lambda deeds, card: deeds.merge(card.claim, self._at_chosen(), self.browser.cards())
        )

    def delete_claim(self) -> None:
        """Removes the chosen claim with what hangs on it; the highlights stay."""
        self._with_chosen(lambda deeds, card: deeds.delete(card.claim))

    def move_claim_up(self) -> None:
        """Puts the chosen claim before the one above it."""
        self._move(-1)

    def move_claim_down(self) -> None:
        """Puts the chosen claim behind the one below it."""
        self._move(1)

    def _with_chosen(self, act: Callable[[ClaimDeeds, ClaimCard], object]) -> None:
        """Does something with the chosen claim, if there is one."""
        card = self.browser.chosen_card()
        if self._deeds is not None and card is not None:
            act(self._deeds, card)

    def _at_chosen(self) -> QPoint:
        """A place on the screen, just in the card of the chosen claim."""
        view = self.browser.list
        return view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).center())

    def _move(self, step: int) -> None:
        ids = [card.claim.id for card in self.browser.cards()]
        chosen = self.chosen()
        if chosen is None or not self.browser.list.orderable:
            return
        at = ids.index(chosen)
        if 0 <= at + step < len(ids):
            ids[at], ids[at + step] = ids[at + step], ids[at]
            self._reorder(tuple(ids))

    def _made_empty(self) -> EmptyState:
        return EmptyState(
            "scale",
            self.tr("No claims yet"),
            self.tr("Select text and press C, or write one: a sentence that can be true or false."),
        )

    def _choice_changed(self, chosen: object) -> None:
        self.show_card(self.browser.chosen_card())
        self.chosenChanged.emit(chosen)

    def _reorder(self, claim_ids: tuple[int, ...]) -> None:
        if self._deeds is not None:
            self._deeds.reorder(claim_ids)

    def _take_passage(self, dropped: Dropped) -> None:
        deeds = self._deeds
        if deeds is None:
            return
        claim_id = dropped.claim_id
        if claim_id is None:
            deeds.new_from(dropped.passage, dropped.quote)
            return
        menu = stance_menu(self, lambda stance: deeds.link(claim_id, dropped.passage, stance))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(dropped.place)

    def _open_menu(self, place: QPoint) -> None:
        menu = claim_menu(
            self,
            [
                ("gavel", self.tr("Give a verdict…"), self.give_verdict),
                ("pencil", self.tr("Edit claim…"), self.edit_claim),
                ("message-square-text", self.tr("Write a note…"), self.write_note),
                ("split", self.tr("Split claim…"), self.split_claim),
                ("merge", self.tr("Merge claim into another…"), self.merge_claim),
                ("arrow-up", self.tr("Move up"), self.move_claim_up),
                ("arrow-down", self.tr("Move down"), self.move_claim_down),
                ("trash-2", self.tr("Delete claim"), self.delete_claim),
            ],
            editable=self.editable,
        )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
