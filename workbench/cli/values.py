"""Records and views as JSON values, under the words people know from the window; unknown is null."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from workbench.cli.answers import Values
from workbench.core.changes import Change, Deed
from workbench.core.codec import kind_name
from workbench.core.lines import Line
from workbench.core.model import Article, Case, Claim, Note, Original, Passage, SavedSearch, Verdict
from workbench.core.query import Kind
from workbench.core.views import (
    ArticleRow,
    ClaimCard,
    Counts,
    EvidenceRow,
    FactChange,
    Found,
    HighlightRow,
    OutletRow,
    VersionRow,
)
from workbench.desk.surveys import Surveyed
from workbench.desk.tallies import Tally


def case(one: Case, folder: str, counts: Counts) -> Values:
    """A case and how much it holds."""
    scale = [{"status": status.key, "label": status.label} for status in one.statuses]
    return {
        "id": one.id,
        "name": one.name,
        "path": folder,
        "created": one.created.isoformat(),
        **asdict(counts),
        "statuses": scale,
    }


def article(row: ArticleRow, record: Article, original: Original) -> Values:
    """An article in a list; what is unknown is null.

    `titled` false says that the text has no title and its first words stand in; `basis` says for each known
    fact what it rests on.
    """
    return {
        "id": row.id,
        "title": row.title,
        "titled": row.titled,
        "outlet": row.outlet or None,
        "byline": record.byline or None,
        "agency": row.agency or None,
        "published": row.published,
        "saved": record.saved,
        "language": row.language,
        "url": record.url,
        "basis": {
            name: {"how": one.how.value, "words": one.words} for name, one in sorted(record.basis.items())
        },
        "words": row.words,
        "highlights": row.highlights,
        "original": original.name,
        "sha256": original.sha256,
    }


def fact(on: Article, name: str, said: str) -> Values:
    """One fact of an article with what it rests on; `guess` is what it may be, and is no fact."""
    basis, guess = on.basis.get(name), on.guesses.get(name)
    return {
        "value": said or None,
        "basis": {"how": basis.how.value, "words": basis.words} if basis else None,
        "guess": asdict(guess) if guess else None,
    }


def fact_change(one: FactChange) -> Values:
    """A fact before and after somebody changed it; `way` is do, undo or redo."""
    return {
        "fact": one.name,
        "before": one.before or None,
        "after": one.after or None,
        "author": one.author,
        "at": one.at.isoformat(),
        "way": one.way.value,
    }


def original(one: Original) -> Values:
    """A file as it came; `part` is the place in a container."""
    return {
        "name": one.name,
        "path": one.path,
        "part": one.part or None,
        "size": one.size,
        "sha256": one.sha256,
        "arrived": one.arrived.isoformat(),
        "url": one.url,
        "captured": one.captured,
    }


def version(row: VersionRow) -> Values:
    """A state of an article's text; `lost` are the highlights that no later text has a place for."""
    return {
        "id": row.version.id,
        "number": row.version.number,
        "newest": row.newest,
        "words": row.words,
        "original": original(row.original),
        "lost": [{"passage": one.id, "quote": one.quote} for one in row.orphans],
    }


def outlet(row: OutletRow) -> Values:
    """An outlet with the number of its articles; `grade` is of the Admiralty code."""
    one = row.outlet
    return {
        "id": one.id,
        "name": one.name,
        "aliases": list(one.aliases),
        "country": one.country or None,
        "note": one.note or None,
        "grade": one.grade,
        "articles": row.articles,
    }


def lines(found: Iterable[Line]) -> list[Values]:
    """The lines of a text."""
    return [{"start": line.start, "end": line.end, "role": line.role.value} for line in found]


def note(one: Note) -> Values:
    """A note, on what the values around it are about."""
    return {"id": one.id, "text": one.text, "author": one.author, "made": one.made.isoformat()}


def highlight(row: HighlightRow) -> Values:
    """A highlighted passage with all that hangs on it."""
    mark = row.mark
    return {
        "id": mark.passage.id,
        **_place(mark.passage, row.article_title, row.outlet, row.published),
        "tags": [tag.name for tag in mark.tags],
        "notes": [note(one) for one in mark.notes],
        "evidence": [_bearing(one) | _claimed(one) for one in mark.evidence],
        "author": mark.passage.author,
        "made": mark.passage.made.isoformat(),
    }


def evidence(row: EvidenceRow) -> Values:
    """A piece of evidence with its passage."""
    one = row.evidence
    return {
        **_bearing(row),
        **_claimed(row),
        "passage": row.passage.id,
        **_place(row.passage, row.article_title, row.outlet, row.published),
        "source_grade": one.source_grade,
        "information_grade": one.information_grade,
        "author": one.author,
        "made": one.made.isoformat(),
    }


def _bearing(row: EvidenceRow) -> dict[str, Any]:
    one = row.evidence
    return {"id": one.id, "stance": one.stance.value, "note": one.note}


def _claimed(row: EvidenceRow) -> dict[str, Any]:
    return {"claim": row.evidence.claim_id, "number": row.claim_number}


def _place(passage: Passage, title: str, outlet: str, published: str | None) -> dict[str, Any]:
    return {
        "article": passage.article_id,
        "title": title,
        "outlet": outlet or None,
        "published": published,
        "start": passage.start,
        "end": passage.end,
        "quote": passage.quote,
    }


def claim(card: ClaimCard, rows: Iterable[EvidenceRow] = ()) -> Values:
    """A claim with its status and its evidence; the counts are of passages."""
    one = card.claim
    return {
        "id": one.id,
        "number": one.number,
        "text": one.text,
        "claimant": one.claimant or None,
        "said": one.said,
        "appeared": one.appeared or None,
        "status": card.status.key,
        "reason": card.verdict.reason if card.verdict else None,
        "verdict": verdict(card.verdict, one) if card.verdict else None,
        "corroborates": card.corroborates,
        "disputes": card.disputes,
        "context": card.context,
        "articles": card.articles,
        "outlets": card.outlets,
        "evidence": [evidence(row) for row in rows],
        "author": one.author,
        "made": one.made.isoformat(),
    }


def verdict(one: Verdict, on: Claim) -> Values:
    """A verdict on a claim."""
    return {
        "id": one.id,
        "claim": on.id,
        "number": on.number,
        "status": one.status,
        "reason": one.reason,
        "confidence": one.confidence.value if one.confidence else None,
        "author": one.author,
        "made": one.made.isoformat(),
    }


def found(one: Found) -> Values:
    """A hit of a search; the places are in the article's text, of notes and claims in their own words."""
    _, at, _ = one.spot or (0, 0, 0)
    shift = at if one.kind == Kind.HIGHLIGHT else 0
    return {
        "kind": one.kind,
        "id": one.id,
        "article": one.article_id,
        "claim": one.claim_id,
        "title": one.title,
        "outlet": one.outlet or None,
        "published": one.published,
        "score": one.score,
        "passages": [
            {"start": shift + passage.start, "end": shift + passage.end, "snippet": passage.text}
            for passage in one.passages
        ],
    }


def saved_search(one: SavedSearch, tally: Tally) -> Values:
    """A saved search; `new` is what came since this person looked last."""
    return {
        "id": one.id,
        "name": one.name,
        "query": one.query,
        "scope": [kind.value for kind in one.scope],
        "filters": {facet.value: list(values) for facet, values in one.filters.items()},
        "sort": one.sort.value,
        "author": one.author,
        "made": one.made.isoformat(),
        "total": tally.total,
        "new": tally.fresh,
    }


def surveyed(row: Surveyed) -> Values:
    """What one query of a list finds."""
    return {
        "name": row.entry.name or None,
        "query": row.entry.query,
        "error": row.error or None,
        "articles": None if row.error else row.articles,
        "passages": None if row.error else row.passages,
        "first": row.first,
        "last": row.last,
        "outlets": list(row.outlets),
    }


def deed(one: Deed) -> Values:
    """A row of the journal; of what it changed, the kinds and ids."""
    return {
        "id": one.id,
        "number": one.number,
        "label": one.label.value,
        "way": one.way.value,
        "author": one.author,
        "at": one.at.isoformat(),
        "reason": one.reason or None,
        "changes": [_change(change) for change in one.changes],
    }


def _change(change: Change) -> Values:
    how = "added" if change.before is None else "removed" if change.after is None else "changed"
    return {"kind": kind_name(type(change.record)), "id": change.record.id, "change": how}
