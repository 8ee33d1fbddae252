"""Claims, the evidence for and against them, and the verdicts people give."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.core.changes import Label
from workbench.core.dates import is_partial_date
from workbench.core.model import Case, Claim, Confidence, Evidence, Note, Passage, Stance, Verdict
from workbench.core.problems import BadValue, EmptyText, Unknown
from workbench.core.views import ClaimCard, EvidenceRow
from workbench.desk.desk import Desk
from workbench.desk.passages import mark
from workbench.store.edit import Edit
from workbench.store.questions import claims, records

SOURCE_GRADES = tuple("ABCDEF")
"""Reliability of a source in the Admiralty code."""

INFORMATION_GRADES = tuple(range(1, 7))
"""Credibility of information in the Admiralty code."""


def cards(desk: Desk) -> tuple[ClaimCard, ...]:
    """Every claim with its status and counts."""
    return desk.ask(claims.cards)


def card(desk: Desk, claim_id: int) -> ClaimCard:
    """One claim with its status and counts; raises `Unknown`."""
    for one in cards(desk):
        if one.claim.id == claim_id:
            return one
    raise Unknown("claim", claim_id)


def evidence_of(desk: Desk, claim_id: int) -> tuple[EvidenceRow, ...]:
    """The evidence for and against a claim."""
    return desk.ask(claims.evidence_of, claim_id)


def verdicts_of(desk: Desk, claim_id: int) -> tuple[Verdict, ...]:
    """All verdicts on a claim, newest first."""
    return desk.ask(claims.verdicts_of, claim_id)


def _check_date(said: str | None) -> None:
    if said and said.strip() and not is_partial_date(said.strip()):
        raise BadValue("date", said, "2022, 2022-09 or 2022-09-22; empty for unknown")


def state(edit: Edit, text: str, claimant: str = "", said: str | None = None, appeared: str = "") -> Claim:
    """A new claim, with the next number."""
    _check_date(said)
    sentence = " ".join(text.split())
    if not sentence:
        raise EmptyText("claim")
    case = records.case(edit.connection)
    edit.change(case, replace(case, claims_made=case.claims_made + 1))
    return edit.add(
        Claim(
            id=edit.mint(),
            number=case.claims_made + 1,
            text=sentence,
            made=edit.now,
            author=edit.author,
            claimant=claimant.strip(),
            said=(said or "").strip() or None,
            appeared=appeared.strip(),
            position=case.claims_made + 1,
        )
    )


def new(desk: Desk, text: str, claimant: str = "", said: str | None = None, appeared: str = "") -> Claim:
    """State a claim."""
    return desk.do(Label.NEW_CLAIM, lambda edit: state(edit, text, claimant, said, appeared))


def from_span(
    desk: Desk,
    article_id: int,
    start: int,
    end: int,
    text: str,
    stance: Stance,
    claimant: str = "",
    said: str | None = None,
    appeared: str = "",
) -> Claim:
    """State a claim and link the span it was found in as its first evidence, as one step."""

    def work(edit: Edit) -> Claim:
        claim = state(edit, text, claimant, said, appeared)
        connect(edit, claim, mark(edit, article_id, start, end), stance)
        return claim

    return desk.do(Label.NEW_CLAIM, work)


def change(
    desk: Desk,
    claim_id: int,
    *,
    text: str | None = None,
    claimant: str | None = None,
    said: str | None = None,
    appeared: str | None = None,
) -> Claim:
    """Reword a claim or what is known of its origin; what is None stays, an empty `said` means unknown."""
    _check_date(said)

    def work(edit: Edit) -> Claim:
        before = edit.get(Claim, claim_id)
        sentence = before.text if text is None else " ".join(text.split())
        if not sentence:
            raise EmptyText("claim")
        after = replace(
            before,
            text=sentence,
            claimant=before.claimant if claimant is None else claimant.strip(),
            said=before.said if said is None else (said.strip() or None),
            appeared=before.appeared if appeared is None else appeared.strip(),
        )
        return edit.change(before, after)

    return desk.do(Label.EDIT_CLAIM, work)


def reorder(desk: Desk, claim_ids: Sequence[int]) -> None:
    """Give the claims this order."""

    def work(edit: Edit) -> None:
        for position, claim_id in enumerate(claim_ids, start=1):
            before = edit.get(Claim, claim_id)
            edit.change(before, replace(before, position=position))

    desk.do(Label.MOVE_CLAIM, work)


def delete(desk: Desk, claim_id: int) -> None:
    """Remove a claim with its evidence, verdicts and notes, as one step; the highlights stay."""

    def work(edit: Edit) -> None:
        claim = edit.get(Claim, claim_id)
        for kind in (Evidence, Verdict, Note):
            for hanging in records.matching(edit.connection, kind, claim_id=claim_id):
                edit.remove(hanging)
        edit.remove(claim)

    desk.do(Label.DELETE_CLAIM, work)


def connect(edit: Edit, claim: Claim, passage: Passage, stance: Stance, note: str = "") -> Evidence:
    """Link a passage to a claim; a link that is there already takes the new stance and note."""
    linked = records.matching(edit.connection, Evidence, claim_id=claim.id)
    for known in linked:
        if known.passage_id == passage.id:
            return edit.change(known, replace(known, stance=stance, note=note.strip() or known.note))
    return edit.add(
        Evidence(
            id=edit.mint(),
            claim_id=claim.id,
            passage_id=passage.id,
            stance=stance,
            made=edit.now,
            author=edit.author,
            note=note.strip(),
            position=max((one.position for one in linked), default=0) + 1,
        )
    )


def link(desk: Desk, claim_id: int, passage_id: int, stance: Stance, note: str = "") -> Evidence:
    """Link a highlight to a claim as evidence."""

    def work(edit: Edit) -> Evidence:
        return connect(edit, edit.get(Claim, claim_id), edit.get(Passage, passage_id), stance, note)

    return desk.do(Label.EVIDENCE, work)


def link_span(desk: Desk, claim_id: int, article_id: int, start: int, end: int, stance: Stance) -> Evidence:
    """Highlight a span and link it to a claim, as one step."""

    def work(edit: Edit) -> Evidence:
        return connect(edit, edit.get(Claim, claim_id), mark(edit, article_id, start, end), stance)

    return desk.do(Label.EVIDENCE, work)


def change_evidence(
    desk: Desk,
    evidence_id: int,
    *,
    stance: Stance | None = None,
    note: str | None = None,
    source_grade: str | None = None,
    information_grade: int | None = None,
) -> Evidence:
    """Change a link's stance, note or Admiralty grades; what is None stays, "" and 0 take a grade away."""
    if source_grade and source_grade not in SOURCE_GRADES:
        raise BadValue("source grade", source_grade, "A to F")
    if information_grade and information_grade not in INFORMATION_GRADES:
        raise BadValue("information grade", str(information_grade), "1 to 6")

    def work(edit: Edit) -> Evidence:
        before = edit.get(Evidence, evidence_id)
        after = replace(
            before,
            stance=stance or before.stance,
            note=before.note if note is None else note.strip(),
            source_grade=before.source_grade if source_grade is None else (source_grade or None),
            information_grade=(
                before.information_grade if information_grade is None else (information_grade or None)
            ),
        )
        return edit.change(before, after)

    return desk.do(Label.EDIT_EVIDENCE, work)


def reorder_evidence(desk: Desk, evidence_ids: Sequence[int]) -> None:
    """Give pieces of evidence this order."""

    def work(edit: Edit) -> None:
        for position, evidence_id in enumerate(evidence_ids, start=1):
            before = edit.get(Evidence, evidence_id)
            edit.change(before, replace(before, position=position))

    desk.do(Label.MOVE_EVIDENCE, work)


def unlink(desk: Desk, evidence_id: int) -> None:
    """Take a passage out of a claim's evidence; the highlight stays."""
    desk.do(Label.REMOVE_EVIDENCE, lambda edit: edit.remove(edit.get(Evidence, evidence_id)))


def judge(
    desk: Desk, claim_id: int, status: str, reason: str, confidence: Confidence | None = None
) -> Verdict:
    """Give a verdict. The earlier ones stay in the claim's history.

    Raises:
        EmptyText: a verdict needs a reason.
        BadValue: the case's status scale has no such status.
    """
    if not reason.strip():
        raise EmptyText("reason of the verdict")

    def work(edit: Edit) -> Verdict:
        _check_status(records.case(edit.connection), status)
        return edit.add(
            Verdict(
                id=edit.mint(),
                claim_id=edit.get(Claim, claim_id).id,
                status=status,
                reason=reason.strip(),
                made=edit.now,
                author=edit.author,
                confidence=confidence,
            )
        )

    return desk.do(Label.VERDICT, work, reason=reason.strip())


def _check_status(case: Case, status: str) -> None:
    keys = [one.key for one in case.statuses]
    if status not in keys:
        raise BadValue("status of this case", status, ", ".join(keys))


def claim_numbered(desk: Desk, name: str) -> Claim:
    """The claim people call “C3”, “3”, or by its id; raises `Unknown`."""
    digits = name.strip().upper().removeprefix("C")
    for one in cards(desk):
        if digits in {str(one.claim.number), str(one.claim.id)}:
            return one.claim
    raise Unknown("claim", name)
