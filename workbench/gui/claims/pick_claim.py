"""Picks the claim that a passage bears on, where none is chosen."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from workbench.core.views import ClaimCard
from workbench.gui.claims.wording import translate
from workbench.gui.kit import claim_words
from workbench.gui.kit.choices import Choice
from workbench.gui.kit.picker import Picker
from workbench.gui.theme import tokens

_NEW = 0
"""Stands among the ids of claims for the one that is not there yet; no identifier is 0."""


def pick_claim(
    parent: QWidget,
    place: QPoint,
    cards: Iterable[ClaimCard],
    picked: Callable[[int], object],
    new: Callable[[], object] | None = None,
) -> Picker:
    """Opens a list of claims at a place of the screen; calls `picked` with an id, or `new` if offered."""
    theme = tokens.current()
    choices = [
        _choice(card, theme.looks[card.status.look].icon, theme.looks[card.status.look].color)
        for card in cards
    ]
    if new is not None:
        choices.append(Choice(_NEW, translate("Claims", "New claim…"), icon="plus"))
    picker = Picker(parent, translate("Claims", "Pick a claim"))
    picker.picked.connect(lambda claim_id: new() if new and claim_id == _NEW else picked(claim_id))
    picker.open_at(place, choices)
    return picker


def _choice(card: ClaimCard, icon: str, color: str) -> Choice:
    text = f"{claim_words.name(card.claim)}  {card.claim.text}"
    return Choice(card.claim.id, text, claim_words.status(card.status), icon, color)
