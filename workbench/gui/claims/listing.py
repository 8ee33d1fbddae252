"""Which claims are listed, in which order, and what stands above each group of them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.core.model import Status
from workbench.core.views import ClaimCard
from workbench.gui.kit.claim_words import status


class Order(StrEnum):
    """What a list of claims is sorted by."""

    GIVEN = "given"
    STATUS = "status"
    DISPUTED = "disputed"


@dataclass(frozen=True, slots=True)
class CardRow:
    """A claim in the list; the first of a group has the group's heading above it."""

    card: ClaimCard
    heading: str = ""


def listed(
    cards: Iterable[ClaimCard], scale: Sequence[Status], words: str = "", order: Order = Order.GIVEN
) -> tuple[CardRow, ...]:
    """The claims that say all of these words, in this order; by status they are grouped.

    Args:
        cards: in the order people gave them, which decides where the sort does not.
        scale: the case's statuses; those a verdict kept after they left the scale come last.
        words: sought in a claim's number, text, claimant and status.
        order: what to sort by.
    """
    fitting = [card for card in cards if _says(card, words.casefold().split())]
    if order is Order.DISPUTED:
        return tuple(CardRow(card) for card in sorted(fitting, key=_undisputed))
    if order is Order.STATUS:
        return _grouped(sorted(fitting, key=_step(scale)))
    return tuple(CardRow(card) for card in fitting)


def _says(card: ClaimCard, words: Sequence[str]) -> bool:
    claim = card.claim
    told = " ".join((f"C{claim.number}", claim.text, claim.claimant, status(card.status))).casefold()
    return all(word in told for word in words)


def _undisputed(card: ClaimCard) -> tuple[int, int]:
    """Smallest for the claim with the most against it, and the least for it among equals."""
    return (-card.disputes, card.corroborates)


def _step(scale: Sequence[Status]) -> Callable[[ClaimCard], tuple[int, str]]:
    steps = {status.key: number for number, status in enumerate(scale)}
    return lambda card: (steps.get(card.status.key, len(steps)), status(card.status))


def _grouped(cards: Sequence[ClaimCard]) -> tuple[CardRow, ...]:
    rows = []
    above = None
    for card in cards:
        rows.append(CardRow(card, status(card.status) if card.status.key != above else ""))
        above = card.status.key
    return tuple(rows)
