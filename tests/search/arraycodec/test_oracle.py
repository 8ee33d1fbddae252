"""Random queries over random indexes: against plain loops, and against Whoosh's own matchers."""

import random
from collections import Counter
from collections.abc import Callable
from functools import partial
from math import log
from pathlib import Path
from typing import Any

import pytest
from whoosh.collectors import UnlimitedCollector

from tests.search.arraycodec.making import WORDS, Plain, history, new_index, q
from workbench.search.arraycodec.collecting import ArrayCollector
from workbench.search.arraycodec.queries import (
    AnyTerm,
    Filtered,
    Group,
    HasValue,
    InRange,
    Near,
    beginning,
    exactly,
    one_of,
)

QUERIES = 60


def terms(document: Plain, field: str) -> list[str]:
    return str(getattr(document, field)).replace("-", " ").split()


class Oracle:
    """What queries mean, told with lists and loops. Statistics are over `all_documents`, deleted ones too."""

    def __init__(self, documents: list[Plain]) -> None:
        self.documents = documents

    def found(self, query: Any) -> set[str]:
        return {document.key for document in self.documents if self.holds(query, document)}

    def holds(self, query: Any, document: Plain) -> bool:  # noqa: C901 - one case a kind of query
        match query:
            case q.Every():
                return True
            case q.Term(fieldname=field, text=text):
                return text in terms(document, field)
            case AnyTerm(fieldname=field, finder=finder):
                return any(self.chosen(finder, term) for term in terms(document, field))
            case q.AndNot(a=wanted, b=unwanted):
                return self.holds(wanted, document) and not self.holds(unwanted, document)
            case q.And(subqueries=parts):
                return all(self.holds(part, document) for part in parts)
            case q.Or(subqueries=parts):
                return any(self.holds(part, document) for part in parts)
            case Filtered(query=inner, by=by):
                return self.holds(inner, document) and self.holds(by, document)
            case HasValue(fieldname=field, values=values):
                own = (getattr(document, field) or "").split() or [""]
                return not values.isdisjoint(own)
            case InRange(lowest=lowest, highest=highest):
                size = document.size
                return (
                    size is not None
                    and (lowest is None or lowest <= size)
                    and (highest is None or size <= highest)
                )
            case Near(fieldname=field, groups=groups, within=within):
                return self.near(terms(document, field), groups, within)
        raise AssertionError(query)

    def chosen(self, finder: Any, term: str) -> bool:
        found: bool = finder.chooses(term)
        return found

    def near(self, words: list[str], groups: tuple[Group, ...], within: int) -> bool:
        """Any stretch that holds every group as often as it asks, and not too much else."""
        limit = sum(len(group.slots) * group.times for group in groups) + within
        for start in range(len(words)):
            for stop in range(start + 1, min(len(words), start + limit) + 1):
                if all(self.times(words[start:stop], group) >= group.times for group in groups):
                    return True
        return False

    def times(self, words: list[str], group: Group) -> int:
        length = len(group.slots)
        return sum(
            all(self.chosen(slot, words[at + step]) for step, slot in enumerate(group.slots))
            for at in range(len(words) - length + 1)
        )


class Told:
    """A finder together with what it means."""

    def __init__(self, finder: Any, chooses: Callable[[str], bool]) -> None:
        self._finder = finder
        self.chooses = chooses

    def __call__(self, terms_: Any) -> Any:
        return self._finder(terms_)


def finder(chance: random.Random) -> Told:
    words = chance.sample([*WORDS, "nowhere"], 3)
    return chance.choice(
        [
            Told(exactly(words[0]), words[0].__eq__),
            Told(one_of(words), words.__contains__),
            Told(beginning(words[0][:1]), lambda term: term.startswith(words[0][:1])),
            Told(beginning(""), lambda term: True),
        ]
    )


def leaf(chance: random.Random) -> Any:
    field = chance.choice(["title", "text", "pieces"])
    low, high = chance.choice([None, *range(-4, 10)]), chance.choice([None, *range(-4, 10)])
    return chance.choice(
        [
            lambda: q.Term(field, chance.choice([*WORDS, "nowhere"]), boost=chance.choice([1.0, 2.5])),
            lambda: q.Term("kind", chance.choice(["one", "two", "none"])),
            lambda: q.Term("tags", chance.choice(WORDS)),
            lambda: HasValue(
                chance.choice(["kind", "tags"]), frozenset(chance.sample(["", "one", "a", "b"], 2))
            ),
            lambda: AnyTerm(field, finder(chance), chance.choice([1.0, 0.5])),
            lambda: InRange("size", low, high),
            lambda: Near(field, (Group(tuple(finder(chance) for _ in range(chance.randint(1, 3)))),)),
            lambda: Near(
                field,
                tuple(
                    Group(tuple(finder(chance) for _ in range(chance.randint(1, 2))), chance.randint(1, 2))
                    for _ in range(chance.randint(1, 3))
                ),
                chance.randint(0, 5),
            ),
            q.Every,
        ]
    )()


def tree(chance: random.Random, depth: int = 3) -> Any:
    if depth == 0 or chance.random() < 0.3:
        return leaf(chance)
    parts = [tree(chance, depth - 1) for _ in range(chance.randint(2, 4))]
    return chance.choice(
        [q.And, q.Or, lambda two: q.AndNot(two[0], two[1]), lambda two: Filtered(two[0], two[1])]
    )(parts)


def asked(searcher: Any, query: Any, **options: Any) -> ArrayCollector:
    collector = ArrayCollector(**{"limit": 10_000, **options})
    searcher.search_with_collector(query, collector)
    return collector


def by_whoosh(searcher: Any, query: Any) -> dict[int, float]:
    collector = UnlimitedCollector()
    searcher.search_with_collector(query, collector)
    return {number: score for score, number in collector.items}


@pytest.mark.parametrize("seed", range(16))
def test_random_queries(tmp_path: Path, seed: int) -> None:
    index = new_index(tmp_path)
    oracle = Oracle(history(index, seed))
    chance = random.Random(seed)  # noqa: S311
    with index.searcher() as searcher:
        for _ in range(QUERIES):
            query = tree(chance)
            collector = asked(searcher, query, facets=["kind", "tags"])
            found = {searcher.stored_fields(item.number)["key"] for item in collector.page}
            assert found == oracle.found(query), query
            assert collector.total == len(found) == len(collector.page)
            assert collector.counts == _facets([one for one in oracle.documents if one.key in found])
            if not _holds_a_but_not(query):
                _check_against_whoosh(searcher, query, collector)


def _holds_a_but_not(query: Any) -> bool:
    """Whoosh's own matcher for these finds what it should not where it begins, and fails where it ends."""
    match query:
        case q.AndNot():
            return True
        case q.And(subqueries=parts) | q.Or(subqueries=parts):
            return any(map(_holds_a_but_not, parts))
        case _:
            return False


def _check_against_whoosh(searcher: Any, query: Any, collector: ArrayCollector) -> None:
    expected = by_whoosh(searcher, query)
    scores = {item.number: item.score for item in collector.page}
    assert scores.keys() == expected.keys()
    assert all(scores[number] == pytest.approx(expected[number], rel=1e-4, abs=1e-5) for number in scores)
    assert sorted(scores.values(), reverse=True) == [item.score for item in collector.page]


def _facets(documents: list[Plain]) -> dict[str, Counter[str]]:
    kinds = Counter(document.kind or "" for document in documents)
    tags = Counter(tag for document in documents for tag in document.tags.split() or [""])
    return {"kind": kinds, "tags": tags}


@pytest.mark.parametrize(
    "query",
    [
        q.Phrase("text", ["a", "b"]),
        q.Phrase("text", ["a", "c"], slop=3),
        q.Prefix("text", "x"),
        q.Wildcard("text", "l*st"),
        q.FuzzyTerm("text", "longer", maxdist=2),
        q.TermRange("text", "ab", "b"),
        q.DisjunctionMax([q.Term("text", "a"), q.Term("title", "a")]),
        q.And([q.Term("text", "a"), q.Not(q.Term("text", "b"))]),
        q.Or([q.Term("text", "a"), q.Term("text", "b")], boost=3.0),
        q.Or([q.Term("text", "a"), q.Term("text", "b"), q.Term("text", "c")], minmatch=2),
        q.ConstantScoreQuery(q.Term("text", "a"), 2.0),
        q.Every("title"),
        q.NullQuery,
        q.Or([]),
    ],
    ids=repr,
)
def test_queries_that_are_not_known_fall_back_on_whoosh(tmp_path: Path, query: Any) -> None:
    index = new_index(tmp_path)
    history(index, 3)
    with index.searcher() as searcher:
        _check_against_whoosh(searcher, query, asked(searcher, query))


def test_scores_are_those_of_bm25(tmp_path: Path) -> None:
    index = new_index(tmp_path)
    writer = index.writer()
    texts = ["a", "a a b", "b c c c c c", "c"]
    for number, text in enumerate(texts):
        writer.add_document(key=str(number), text=text)
    writer.commit()
    average = sum(len(text.split()) for text in texts) / len(texts)
    with index.searcher() as searcher:
        for item in asked(searcher, q.Term("text", "a")).page:
            words = texts[item.number].split()
            idf = log(4 / (2 + 1)) + 1
            frequency = words.count("a")
            norm = 1.2 * (0.25 + 0.75 * len(words) / average)
            assert item.score == pytest.approx(idf * frequency * 2.2 / (frequency + norm), rel=1e-6)


def test_pages_are_parts_of_one_order(tmp_path: Path) -> None:
    index = new_index(tmp_path)
    history(index, 5)
    query = q.Or([q.Term("text", "a"), q.Term("text", "b")])
    with index.searcher() as searcher:
        ask = partial(asked, searcher, query)
        whole = ask().page
        paged = [item for offset in range(0, len(whole) + 7, 7) for item in ask(limit=7, offset=offset).page]
        assert paged == whole
        assert [item.number for item in whole] == [
            hit.docnum for hit in sorted(ask().results(), key=lambda hit: (-hit.score, hit.docnum))
        ]
        assert sorted(ask(limit=1).all_ids()) == sorted(item.number for item in whole)
        assert ask(limit=1).count() == len(whole)
