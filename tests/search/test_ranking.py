from collections.abc import Iterator

import pytest

from workbench.core.query import Facet, Filters, Kind, Prefix, Sort, Word
from workbench.search.documents import Document
from workbench.search.index import Index
from workbench.search.results import Count, Results

DOCUMENTS = [
    Document(
        Kind.ARTICLE, 0, "a", outlet="Dawn", language="en", tags=("arms", "denial"), published="2022-09-22"
    ),
    Document(
        Kind.ARTICLE, 1, "a a a", outlet="Dawn", language="fr", tags=("arms",), published="2023-01-29T17:25"
    ),
    Document(Kind.HIGHLIGHT, 2, "a b c d", outlet="afp", status=("disputed",), published="2022-09"),
    Document(Kind.NOTE, 3, "a a"),
]
EVERYTHING = Prefix(0, 1, "")


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    """The documents, in two segments, with an older state of one of them deleted."""
    index = Index.open(tmp_path_factory.mktemp("index"), 7)
    index.apply([*DOCUMENTS[:2], Document(Kind.NOTE, 3, "old", outlet="Old")], [], 1)
    index.apply(DOCUMENTS[2:], [], 2)
    yield index
    index.close()


def asked(
    index: Index,
    filters: Filters | None = None,
    sort: Sort = Sort.RELEVANCE,
    offset: int = 0,
    limit: int = 10,
) -> Results:
    return index.search(Word(0, 1, "a"), filters=filters, sort=sort, offset=offset, limit=limit)


def numbers(*args: object, **options: object) -> list[int]:
    return [hit.id for hit in asked(*args, **options).hits]  # type: ignore[arg-type]


def chosen(facet: Facet, *values: str) -> Filters:
    return Filters({facet: frozenset(values)})


def test_orders(index: Index) -> None:
    assert numbers(index) == [1, 3, 0, 2]
    assert numbers(index, sort=Sort.NEWEST) == [1, 0, 2, 3]
    assert numbers(index, sort=Sort.OLDEST) == [2, 0, 1, 3]
    assert numbers(index, sort=Sort.OUTLET) == [2, 1, 0, 3]


def test_pages(index: Index) -> None:
    assert numbers(index, offset=1, limit=2) == [3, 0]
    assert numbers(index, offset=9, limit=2) == []
    assert numbers(index, sort=Sort.OLDEST, offset=1, limit=2) == [0, 1]
    assert asked(index, offset=1, limit=2).total == 4
    assert numbers(index, limit=0) == []


def test_filters_are_any_within_a_facet_and_all_across(index: Index) -> None:
    assert numbers(index, chosen(Facet.OUTLET, "afp", "Dawn")) == [1, 0, 2]
    both = Filters({Facet.OUTLET: frozenset({"Dawn"}), Facet.TAG: frozenset({"denial"})})
    assert numbers(index, both) == [0]
    assert numbers(index, chosen(Facet.MONTH, "2022-09")) == [0, 2]
    assert numbers(index, chosen(Facet.MONTH, "")) == [3]
    assert numbers(index, chosen(Facet.STATUS, "disputed", "")) == [1, 3, 0, 2]
    assert numbers(index, chosen(Facet.TAG, "")) == [3, 2]
    assert numbers(index, chosen(Facet.KIND, "note")) == [3]
    assert numbers(index, chosen(Facet.OUTLET)) == [1, 3, 0, 2]
    assert numbers(index, chosen(Facet.OUTLET, "nobody")) == []


def test_a_facet_counts_what_else_could_be_chosen_in_it(index: Index) -> None:
    results = asked(index, chosen(Facet.OUTLET, "Dawn"), limit=1)
    assert results.total == 2
    assert results.facets == {
        Facet.OUTLET: (Count("Dawn", 2), Count("", 1), Count("afp", 1)),
        Facet.LANGUAGE: (Count("en", 1), Count("fr", 1)),
        Facet.TAG: (Count("arms", 2), Count("denial", 1)),
        Facet.STATUS: (Count("", 2),),
        Facet.KIND: (Count("article", 2),),
        Facet.MONTH: (Count("2022-09", 1), Count("2023-01", 1)),
    }


def test_odd_values_are_kept_as_they_are(tmp_path: str) -> None:
    index = Index.open(tmp_path / "odd", 7)  # type: ignore[operator]
    odd = Document(Kind.NOTE, 4, "x", outlet="조선 “\ud800”\n", tags=("a,b", "a,b", ""), published="soon")
    index.apply([odd], [], 1)
    facets = index.search(EVERYTHING).facets
    assert facets[Facet.OUTLET] == (Count("조선 “\ud800”\n", 1),)
    assert facets[Facet.TAG] == (Count("a,b", 1),)
    assert facets[Facet.MONTH] == (Count("", 1),)
    index.close()
