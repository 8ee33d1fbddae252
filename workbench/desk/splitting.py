"""One highlight made two, several made one; and the same for claims. Whatever hung on them stays."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from workbench.core.changes import Label
from workbench.core.model import Claim, Evidence, Note, Passage, Tagging, Verdict, Version
from workbench.core.problems import HighlightsApart, StancesDiffer
from workbench.desk.claims import state
from workbench.desk.desk import Desk
from workbench.desk.passages import mark_version, moved, put_tag, write_note
from workbench.store import texts
from workbench.store.edit import Edit
from workbench.store.questions import records


def split_passage(desk: Desk, passage_id: int, at: int) -> tuple[Passage, Passage]:
    """Cut a highlight in two at a place of its text; blanks around the cut belong to neither.

    Both parts bear its tags and are evidence for the same claims; its notes stay with the first.

    Raises:
        Unknown: no such highlight.
        BadSpan: the place is not inside it, or one of the parts would hold nothing.
    """

    def work(edit: Edit) -> tuple[Passage, Passage]:
        whole = edit.get(Passage, passage_id)
        cut = min(max(at - whole.start, 0), len(whole.quote))
        head, tail = whole.quote[:cut].rstrip(), whole.quote[cut:].lstrip()
        first = moved(edit, whole, whole.start, whole.start + len(head))
        second = mark_version(edit, edit.get(Version, whole.version_id), whole.end - len(tail), whole.end)
        _copy_hanging(edit, first, second)
        return first, second

    return desk.do(Label.SPLIT_HIGHLIGHT, work)


def _copy_hanging(edit: Edit, source: Passage, target: Passage) -> None:
    for tagging in records.matching(edit.connection, Tagging, passage_id=source.id):
        put_tag(edit, target, tagging.tag_id)
    linked = {one.claim_id for one in records.matching(edit.connection, Evidence, passage_id=target.id)}
    for evidence in records.matching(edit.connection, Evidence, passage_id=source.id):
        if evidence.claim_id not in linked:
            edit.add(replace(evidence, id=edit.mint(), passage_id=target.id))


def merge_passages(desk: Desk, passage_ids: Iterable[int]) -> Passage:
    """Make highlights that touch or overlap one, with all their tags, evidence and notes.

    Blanks between them do not keep them apart. A highlight that has exactly the span of the new one joins in.

    Raises:
        Unknown: no such highlight.
        HighlightsApart: there are other words between them, or they lie in different texts.
        StancesDiffer: two of them bear on the same claim in different ways.
    """

    def work(edit: Edit) -> Passage:
        found = sorted((edit.get(Passage, one) for one in set(passage_ids)), key=_place)
        end = _reach(edit, found)
        version_id, start = found[0].version_id, found[0].start
        found += (
            one
            for one in records.matching(edit.connection, Passage, version_id=version_id, start=start, end=end)
            if one not in found
        )
        first, *others = found
        for other in others:
            hand_over(edit, other, first)
        return moved(edit, first, start, end)

    return desk.do(Label.MERGE_HIGHLIGHTS, work)


def _place(passage: Passage) -> tuple[int, int, int]:
    return passage.start, -passage.end, passage.id


def _reach(edit: Edit, found: Sequence[Passage]) -> int:
    """Where the last of the highlights ends; raises `HighlightsApart`."""
    if len(found) < 2 or len({one.version_id for one in found}) > 1:
        raise HighlightsApart
    body = edit.get(Version, found[0].version_id).body
    reach = found[0].end
    for one in found[1:]:
        if one.start > reach and texts.stretch(edit.connection, body, reach, one.start, 0).words.strip():
            raise HighlightsApart
        reach = max(reach, one.end)
    return reach


def hand_over(edit: Edit, source: Passage, target: Passage) -> None:
    """Let the target have what hangs on the source, which goes."""
    for tagging in records.matching(edit.connection, Tagging, passage_id=source.id):
        put_tag(edit, target, tagging.tag_id)
        edit.remove(tagging)
    for note in records.matching(edit.connection, Note, passage_id=source.id):
        edit.change(note, replace(note, passage_id=target.id))
    for evidence in records.matching(edit.connection, Evidence, passage_id=source.id):
        _relink(edit, evidence, replace(evidence, passage_id=target.id))
    edit.remove(source)


def _relink(edit: Edit, before: Evidence, after: Evidence) -> None:
    """Change a link's ends; one that is there already between the two takes in the note and the grades."""
    there = records.matching(edit.connection, Evidence, claim_id=after.claim_id, passage_id=after.passage_id)
    if not there:
        edit.change(before, after)
        return
    known = there[0]
    if known.stance is not before.stance:
        raise StancesDiffer(edit.get(Claim, after.claim_id).number)
    edit.remove(before)
    edit.change(
        known,
        replace(
            known,
            note="\n".join(dict.fromkeys(filter(None, (known.note, before.note)))),
            source_grade=known.source_grade or before.source_grade,
            information_grade=known.information_grade or before.information_grade,
        ),
    )


def split_claim(desk: Desk, claim_id: int, text: str, evidence_ids: Iterable[int]) -> Claim:
    """State part of a claim as a claim of its own and move those pieces of its evidence there.

    Verdicts and notes stay with the old claim: they were about it, and nobody has judged the new one yet.

    Raises:
        Unknown: no such claim.
        EmptyText: the new claim says nothing.
    """

    def work(edit: Edit) -> Claim:
        whole = edit.get(Claim, claim_id)
        part = state(edit, text, whole.claimant, whole.said, whole.appeared)
        wanted = frozenset(evidence_ids)
        for evidence in records.matching(edit.connection, Evidence, claim_id=claim_id):
            if evidence.id in wanted:
                edit.change(evidence, replace(evidence, claim_id=part.id))
        return part

    return desk.do(Label.SPLIT_CLAIM, work)


def merge_claims(desk: Desk, kept_id: int, other_id: int) -> Claim:
    """Make two claims one, which keeps the words and the number of the first.

    Evidence, notes and the verdicts of both belong to it; the newest verdict of the two histories stands.
    What the other one said becomes a note.

    Raises:
        Unknown: no such claim.
        StancesDiffer: a passage bears on the two in different ways.
    """

    def work(edit: Edit) -> Claim:
        kept, other = edit.get(Claim, kept_id), edit.get(Claim, other_id)
        if kept == other:
            return kept
        for evidence in records.matching(edit.connection, Evidence, claim_id=other.id):
            _relink(edit, evidence, replace(evidence, claim_id=kept.id))
        for note in records.matching(edit.connection, Note, claim_id=other.id):
            edit.change(note, replace(note, claim_id=kept.id))
        for verdict in records.matching(edit.connection, Verdict, claim_id=other.id):
            edit.change(verdict, replace(verdict, claim_id=kept.id))
        write_note(edit, f"C{other.number}: {other.text}", claim_id=kept.id)
        edit.remove(other)
        return kept

    return desk.do(Label.MERGE_CLAIMS, work)
