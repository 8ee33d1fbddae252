"""What is said about claims and their evidence; the words of the scales that analysts use."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workbench.core.model import Claim, Confidence, Evidence, Verdict
from workbench.core.views import ClaimCard, EvidenceRow
from workbench.gui.kit.bidi import isolated
from workbench.gui.kit.claim_words import name, stance, status
from workbench.gui.kit.dates import date_words, moment_words
from workbench.gui.kit.quoting import in_quotes

translate = QCoreApplication.translate

_CONFIDENCES = {
    None: QT_TRANSLATE_NOOP("Claims", "Not stated"),
    Confidence.LOW: QT_TRANSLATE_NOOP("Claims", "Low"),
    Confidence.MODERATE: QT_TRANSLATE_NOOP("Claims", "Moderate"),
    Confidence.HIGH: QT_TRANSLATE_NOOP("Claims", "High"),
}
_JUDGED_WITH = {
    Confidence.LOW: QT_TRANSLATE_NOOP("Claims", "low confidence"),
    Confidence.MODERATE: QT_TRANSLATE_NOOP("Claims", "moderate confidence"),
    Confidence.HIGH: QT_TRANSLATE_NOOP("Claims", "high confidence"),
}
_SOURCES = {
    "A": QT_TRANSLATE_NOOP("Claims", "Completely reliable"),
    "B": QT_TRANSLATE_NOOP("Claims", "Usually reliable"),
    "C": QT_TRANSLATE_NOOP("Claims", "Fairly reliable"),
    "D": QT_TRANSLATE_NOOP("Claims", "Not usually reliable"),
    "E": QT_TRANSLATE_NOOP("Claims", "Unreliable"),
    "F": QT_TRANSLATE_NOOP("Claims", "Reliability cannot be judged"),
}
_INFORMATION = {
    1: QT_TRANSLATE_NOOP("Claims", "Confirmed by other sources"),
    2: QT_TRANSLATE_NOOP("Claims", "Probably true"),
    3: QT_TRANSLATE_NOOP("Claims", "Possibly true"),
    4: QT_TRANSLATE_NOOP("Claims", "Doubtful"),
    5: QT_TRANSLATE_NOOP("Claims", "Improbable"),
    6: QT_TRANSLATE_NOOP("Claims", "Truth cannot be judged"),
}


def confidence(which: Confidence | None) -> str:
    """A step of the confidence scale, as a choice."""
    return _said(_CONFIDENCES[which])


def source_grade(grade: str) -> str:
    """A step of the first axis of the Admiralty code: “B: Usually reliable”."""
    return f"{grade}: {_said(_SOURCES[grade])}"


def information_grade(grade: int) -> str:
    """A step of the second axis of the Admiralty code: “2: Probably true”."""
    return f"{grade}: {_said(_INFORMATION[grade])}"


def grades(evidence: Evidence) -> str:
    """Both axes of the Admiralty code as they are written, such as B2; an axis not graded is a dash."""
    if evidence.source_grade is None and evidence.information_grade is None:
        return ""
    return f"{evidence.source_grade or '–'}{evidence.information_grade or '–'}"


def spread(card: ClaimCard) -> str:
    """Where the evidence comes from: so many articles of so many outlets."""
    return translate("Claims", "from {articles}, {outlets}").format(
        articles=translate("Claims", "%Ln article(s)", None, card.articles),
        outlets=translate("Claims", "%Ln outlet(s)", None, card.outlets),
    )


def origin(claim: Claim) -> str:
    """Who claims it, when it was said and where it appeared first, as far as that is known."""
    said = translate("Claims", "said {day}").format(day=date_words(claim.said)) if claim.said else ""
    appeared = (
        translate("Claims", "first appeared: {where}").format(where=claim.appeared) if claim.appeared else ""
    )
    return " · ".join(part for part in (claim.claimant, said, appeared) if part)


def published(row: EvidenceRow) -> str:
    """Where a piece of evidence stands: outlet, date and grades; without an outlet, date and title."""
    date = date_words(row.published)
    place = (isolated(row.outlet), date) if row.outlet else (date, isolated(row.article_title))
    parts = (*place, grades(row.evidence))
    return " · ".join(part for part in parts if part)


def given(verdict: Verdict) -> str:
    """Who gave a verdict, when, and how sure they were."""
    parts = [verdict.author, moment_words(verdict.made)]
    if verdict.confidence is not None:
        parts.append(_said(_JUDGED_WITH[verdict.confidence]))
    return " · ".join(parts)


def spoken_card(card: ClaimCard) -> str:
    """A claim's card for screen readers."""
    tally = translate(
        "Claims", "{corroborates} corroborate, {disputes} dispute, {context} give context"
    ).format(corroborates=card.corroborates, disputes=card.disputes, context=card.context)
    return f"{name(card.claim)}, {status(card.status)}: {card.claim.text}. {tally}"


def spoken_evidence(row: EvidenceRow) -> str:
    """A piece of evidence for screen readers."""
    said = f"{stance(row.evidence.stance)}: {in_quotes(row.passage.quote)} {published(row)}"
    return f"{said}. {row.evidence.note}" if row.evidence.note else said


def _said(marked: object) -> str:
    """A text that was marked for translators above, in the language of the window."""
    return translate("Claims", str(marked))
