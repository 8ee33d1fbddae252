"""What claims and the ways evidence bears on them are called in every room."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workbench.core.model import STATUSES, Claim, Stance, Status
from workbench.core.views import ClaimCard

_STANCES = {
    Stance.CORROBORATES: QT_TRANSLATE_NOOP("Claims", "Corroborates"),
    Stance.DISPUTES: QT_TRANSLATE_NOOP("Claims", "Disputes"),
    Stance.CONTEXT: QT_TRANSLATE_NOOP("Claims", "Gives context"),
}

_USUAL = frozenset((step.key, step.label) for step in STATUSES)


def name(claim: Claim) -> str:
    """What people call a claim: C1."""
    return f"C{claim.number}"


def status(step: Status) -> str:
    """What a step of a case's scale is called: one that nobody renamed, in the language of the window."""
    usual = (step.key, step.label) in _USUAL
    return QCoreApplication.translate("statuses", step.label) if usual else step.label


def stance(which: Stance) -> str:
    """How a passage bears on a claim, as a heading or a choice."""
    return QCoreApplication.translate("Claims", str(_STANCES[which]))


def counts(card: ClaimCard) -> tuple[tuple[Stance, str], ...]:
    """How many passages bear on a claim: +5, −4 and, where there are any that give context, =2."""
    found = [(Stance.CORROBORATES, f"+{card.corroborates}"), (Stance.DISPUTES, f"−{card.disputes}")]
    return (*found, (Stance.CONTEXT, f"={card.context}")) if card.context else tuple(found)
