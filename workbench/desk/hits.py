"""Every passage that answers a search, in all that it finds; and a tag put on them as one deed."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from workbench.core.changes import Label
from workbench.core.model import Passage, Tagging, Version
from workbench.core.query import Kind, Node, parse
from workbench.core.views import Excerpt
from workbench.desk.desk import Desk
from workbench.desk.excerpts import excerpt
from workbench.desk.finding import Finder, Question
from workbench.desk.passages import mark_fresh
from workbench.desk.tags import ensure
from workbench.search import Hit, Markers, Results
from workbench.store import texts
from workbench.store.connecting import Connection
from workbench.store.edit import Edit
from workbench.store.questions import records
from workbench.store.questions.sources import sources

STEP = 50
"""Found things looked through by one inquiry: a few milliseconds' worth."""

_AROUND = 60


class Place(NamedTuple):
    """A span of one version of an article's text: code points, `end` exclusive."""

    version_id: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class HitPassage:
    """A passage that answers a search, in its surroundings.

    `tag_ids` are the tags of the highlight of exactly this passage; None: there is no such highlight.
    """

    place: Place
    article_id: int
    title: str
    outlet: str
    excerpt: Excerpt
    tag_ids: frozenset[int] | None


@dataclass(frozen=True, slots=True)
class Gathered:
    """What one step came to: `done` of `total` found things are looked through."""

    done: int
    total: int
    passages: tuple[HitPassage, ...]


@dataclass(frozen=True, slots=True)
class Gathering:
    """An inquiry for the passages of one page of what a question finds in articles and highlights."""

    question: Question

    def answer(self, finder: Finder) -> Gathered:
        """The passages, in the order of the results."""
        asked = replace(self.question, scope=self.question.scope & _WITH_PASSAGES)
        results = finder.hits(asked)
        tree = parse(asked.text).tree
        found = () if tree is None else finder.desk.ask(_passages, results, tree)
        return Gathered(min(asked.offset + asked.limit, results.total), results.total, found)

    def next(self, gathered: Gathered) -> "Gathering | None":
        """The step after this one, or None where it was the last."""
        if gathered.done >= gathered.total:
            return None
        return Gathering(replace(self.question, offset=gathered.done))


def first(question: Question) -> Gathering | None:
    """The first step of gathering what a question finds; None where that has no passages to be marked."""
    if not question.scope & _WITH_PASSAGES:
        return None
    return Gathering(replace(question, offset=0, limit=STEP, typing=False))


_WITH_PASSAGES = frozenset({Kind.ARTICLE, Kind.HIGHLIGHT})


def _passages(connection: Connection, results: Results, tree: Node) -> tuple[HitPassage, ...]:
    page = _Page(connection, results, tree)
    return tuple(passage for hit in results.hits for passage in page.passages(hit))


class _Page:
    """The passages of one page of hits; what they share is asked once. What is gone meanwhile has none."""

    def __init__(self, connection: Connection, results: Results, tree: Node) -> None:
        self._connection = connection
        self._markers = Markers(tree, results.languages)
        ids = {kind: [hit.id for hit in results.hits if hit.kind is kind] for kind in _WITH_PASSAGES}
        highlights = records.chosen(connection, Passage, ids[Kind.HIGHLIGHT])
        self._highlights = {one.id: one for one in highlights}
        wanted = {*ids[Kind.ARTICLE], *(one.article_id for one in highlights)}
        self._articles = sources(connection, wanted)
        current = {one.version_id for one in self._articles.values()}
        versions = current | {one.version_id for one in highlights}
        self._bodies = {one.id: one.body for one in records.chosen(connection, Version, versions)}
        self._marked = _marked(connection, versions)

    def passages(self, hit: Hit) -> Iterator[HitPassage]:
        """Those of one hit: the found places of an article's text, or the highlight itself."""
        highlight = self._highlights.get(hit.id)
        article = self._articles.get(hit.id if highlight is None else highlight.article_id)
        if article is None:
            return
        version_id = article.version_id if highlight is None else highlight.version_id
        text = texts.text_of(self._connection, self._bodies[version_id])
        marker = self._markers.of(article.language)
        found = marker.spans(text) if highlight is None else [(highlight.start, highlight.end)]
        for span in found:
            place = Place(version_id, *span)
            marked = self._marked.get(place)
            yield HitPassage(
                place,
                article.id,
                article.title,
                article.outlet,
                excerpt(text, (span,), span, _AROUND),
                None if marked is None else marked.tag_ids,
            )


class _Highlight(NamedTuple):
    passage_id: int
    tag_ids: frozenset[int]


def _marked(connection: Connection, version_ids: Iterable[int]) -> Mapping[Place, _Highlight]:
    """Every highlight on these versions, by its place."""
    passages = records.chosen(connection, Passage, version_ids, "version_id")
    tags: dict[int, set[int]] = {one.id: set() for one in passages}
    for tagging in records.chosen(connection, Tagging, tags, "passage_id"):
        tags[tagging.passage_id].add(tagging.tag_id)
    return {
        Place(one.version_id, one.start, one.end): _Highlight(one.id, frozenset(tags[one.id]))
        for one in passages
    }


@dataclass(frozen=True, slots=True)
class TaggedHits:
    """What the deed came to, in passages: `made` are new highlights, `tagged` bear the tag only now."""

    made: int
    tagged: int


def tag_hits(desk: Desk, places: Iterable[Place], tag_name: str) -> TaggedHits:
    """Highlight passages and put a tag on them, as one step; the tag is made if there is none of that name.

    What is highlighted exactly so already is not doubled. Raises `EmptyText`, `BadSpan` or `Unknown`.
    """
    wanted = sorted(set(places))

    def work(edit: Edit) -> TaggedHits:
        (tag,) = ensure(edit, [tag_name])
        there = _marked(edit.connection, {place.version_id for place in wanted})
        fresh: list[int] = []
        for version_id, group in groupby(wanted, key=attrgetter("version_id")):
            spans = [(place.start, place.end) for place in group if place not in there]
            fresh += [one.id for one in mark_fresh(edit, edit.get(Version, version_id), spans)]
        known = [there[place] for place in wanted if place in there]
        bare = [*fresh, *(one.passage_id for one in known if tag.id not in one.tag_ids)]
        edit.add_all([Tagging(id=edit.mint(), passage_id=one, tag_id=tag.id) for one in bare])
        return TaggedHits(len(fresh), len(bare))

    return desk.do(Label.TAG_HITS, work)
