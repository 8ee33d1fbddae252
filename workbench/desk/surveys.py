"""What a list of queries finds, query by query: how much, where and when it was published."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.core.model import Article, Version
from workbench.core.problems import NotSaved
from workbench.core.query import Facet, Kind, Node, Sort, parse
from workbench.core.spreadsheets import csv_text
from workbench.desk.finding import Finder, Question
from workbench.desk.query_lists import Entry
from workbench.search import Hit, Markers, Results
from workbench.store import texts
from workbench.store.connecting import Connection
from workbench.store.questions import records

STEP = 100
"""Articles whose passages one inquiry counts."""

COLUMNS = ("name", "query", "error", "articles", "passages", "first", "last", "outlets")
"""The columns of the table, as a file of it is headed."""


@dataclass(frozen=True, slots=True)
class Surveyed:
    """What one query finds in articles.

    `error` says what is wrong with it; nothing was searched then. `passages` are those of the `counted`
    articles that stand first. `first` and `last` are dates of publication as far as they are known, `outlets`
    those with the most articles first.
    """

    entry: Entry
    error: str = ""
    articles: int = 0
    passages: int = 0
    counted: int = 0
    first: str | None = None
    last: str | None = None
    outlets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Surveying:
    """An inquiry into one query: all but its passages at first, then those of some articles more."""

    row: Surveyed
    begun: bool = False

    def answer(self, finder: Finder) -> Surveyed:
        """The row, one step further on."""
        parsed = parse(self.row.entry.query)
        if parsed.errors:
            return replace(self.row, error=str(parsed.errors[0]))
        if parsed.tree is None:
            return replace(self.row, error="there is nothing in it")
        row = self.row if self.begun else _begun(finder, self.row.entry)
        results = finder.hits(_question(row.entry, limit=STEP, offset=row.counted))
        found = finder.desk.ask(_count, results, parsed.tree)
        return replace(row, passages=row.passages + found, counted=min(row.counted + STEP, row.articles))

    def next(self, row: Surveyed) -> "Surveying | None":
        """The step after this one, or None where the row is complete."""
        return Surveying(row, begun=True) if row.counted < row.articles else None


def survey(finder: Finder, entries: Iterable[Entry]) -> Iterator[Surveyed]:
    """The row of each query, complete."""
    for entry in entries:
        step: Surveying | None = Surveying(Surveyed(entry))
        while step is not None:
            row = step.answer(finder)
            step = step.next(row)
        yield row


def as_csv(rows: Iterable[Surveyed], delimiter: str = ",") -> str:
    """The table for a spreadsheet; with tabs between its cells it can be pasted into one."""
    return csv_text([COLUMNS, *_table(rows)], delimiter)


def export(rows: Iterable[Surveyed], file: Path) -> None:
    """Write the table to a CSV file. Raises `NotSaved`."""
    try:
        file.write_text(
            as_csv(rows), encoding="utf-8-sig", newline=""
        )  # the mark tells spreadsheets of UTF-8
    except OSError as error:
        raise NotSaved(error.strerror or str(error)) from error


def _table(rows: Iterable[Surveyed]) -> Iterator[tuple[object, ...]]:
    """The rows as cells below `COLUMNS`; what was not searched has no numbers."""
    for row in rows:
        numbers = ("", "") if row.error else (row.articles, row.passages)
        named = (row.entry.name, row.entry.query, row.error)
        yield *named, *numbers, row.first or "", row.last or "", "; ".join(row.outlets)


def _question(entry: Entry, limit: int, offset: int = 0, sort: Sort = Sort.RELEVANCE) -> Question:
    return Question(entry.query, frozenset({Kind.ARTICLE}), sort=sort, limit=limit, offset=offset)


def _begun(finder: Finder, entry: Entry) -> Surveyed:
    oldest = finder.hits(_question(entry, 1, sort=Sort.OLDEST), counting=True)
    newest = finder.hits(_question(entry, 1, sort=Sort.NEWEST))
    first, last = (_published(finder, one.hits) for one in (oldest, newest))
    outlets = tuple(one.value for one in oldest.facets.get(Facet.OUTLET, ()) if one.value)
    return Surveyed(entry, articles=oldest.total, first=first, last=last, outlets=outlets)


def _published(finder: Finder, hits: Sequence[Hit]) -> str | None:
    found = finder.desk.ask(records.chosen, Article, [hit.id for hit in hits])
    return found[0].published if found else None


def _count(connection: Connection, results: Results, tree: Node) -> int:
    """The passages of these articles that answer."""
    articles = records.chosen(connection, Article, [hit.id for hit in results.hits])
    language = {one.version_id: one.language for one in articles}
    markers = Markers(tree, results.languages)
    return sum(
        len(markers.of(language[one.id]).spans(texts.text_of(connection, one.body)))
        for one in records.chosen(connection, Version, language)
    )
