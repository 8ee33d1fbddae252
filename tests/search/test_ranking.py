from workbench.core.query import Facet, Filters, Kind, Sort
from workbench.search.documents import Document
from workbench.search.facts import facts_of, packed, unpacked
from workbench.search.ranking import Match, ranked
from workbench.search.results import Count

DOCUMENTS = [
    Document(
        Kind.ARTICLE, 0, "", outlet="AFP", language="en", tags=("arms", "denial"), published="2022-09-22"
    ),
    Document(Kind.ARTICLE, 1, "", outlet="AFP", language="fr", tags=("arms",), published="2023-01-29T17:25"),
    Document(Kind.HIGHLIGHT, 2, "", outlet="Dawn", status=("disputed",), published="2022-09"),
    Document(Kind.NOTE, 3, "", published=None),
]
MATCHES = [Match(one.id, 1.0 + one.id % 2, packed(facts_of(one))) for one in DOCUMENTS]


def numbers(filters: Filters, sort: Sort = Sort.RELEVANCE, offset: int = 0, limit: int = 10) -> list[int]:
    answer = ranked(MATCHES, filters, sort, offset, limit)
    if not offset:
        assert answer.total == len(answer.page)
    return [match.number for match in answer.page]


def chosen(facet: Facet, *values: str) -> Filters:
    return Filters({facet: frozenset(values)})


def test_facts_survive_storage() -> None:
    for document in DOCUMENTS:
        assert unpacked(packed(facts_of(document))) == facts_of(document)
    odd = Document(Kind.NOTE, 4, "", outlet="조선 “\ud800”\n", tags=("a,b", "a,b"), published="soon")
    assert unpacked(packed(facts_of(odd))) == facts_of(odd)
    assert facts_of(odd).published == ""
    assert facts_of(odd).tags == ("a,b",)


def test_orders() -> None:
    assert numbers(Filters()) == [1, 3, 0, 2]
    assert numbers(Filters(), Sort.NEWEST) == [1, 0, 2, 3]
    assert numbers(Filters(), Sort.OLDEST) == [2, 0, 1, 3]


def test_pages() -> None:
    assert numbers(Filters(), offset=1, limit=2) == [3, 0]
    assert numbers(Filters(), offset=9, limit=2) == []
    assert ranked(MATCHES, Filters(), Sort.RELEVANCE, 1, 2).total == 4


def test_filters_are_any_within_a_facet_and_all_across() -> None:
    assert numbers(chosen(Facet.OUTLET, "AFP", "Dawn")) == [1, 0, 2]
    assert numbers(Filters({Facet.OUTLET: frozenset({"AFP"}), Facet.TAG: frozenset({"denial"})})) == [0]
    assert numbers(chosen(Facet.MONTH, "2022-09")) == [0, 2]
    assert numbers(chosen(Facet.MONTH, "")) == [3]
    assert numbers(chosen(Facet.STATUS, "disputed", "")) == [1, 3, 0, 2]
    assert numbers(chosen(Facet.KIND, "note")) == [3]
    assert numbers(chosen(Facet.OUTLET)) == [1, 3, 0, 2]


def test_a_facet_counts_what_else_could_be_chosen_in_it() -> None:
    facets = ranked(MATCHES, chosen(Facet.OUTLET, "AFP"), Sort.RELEVANCE, 0, 10).facets
    assert facets[Facet.OUTLET] == (Count("AFP", 2), Count("", 1), Count("Dawn", 1))
    assert facets[Facet.LANGUAGE] == (Count("en", 1), Count("fr", 1))
    assert facets[Facet.TAG] == (Count("arms", 2), Count("denial", 1))
    assert facets[Facet.KIND] == (Count("article", 2),)
    assert facets[Facet.MONTH] == (Count("2022-09", 1), Count("2023-01", 1))
