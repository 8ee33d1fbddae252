from collections.abc import Iterator

import pytest
from hypothesis import given, settings

from tests.search.corpus import LANGUAGES, documents, leaves, matches, matches_value, trees
from workbench.core.query import Field, Fielded, Node, Prefix, parse
from workbench.search.documents import Document
from workbench.search.index import Index
from workbench.search.matching import Markers

CORPUS = documents(count=70, seed=2)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    """The corpus, come by in several commits, with documents replaced and removed on the way."""
    index = Index.open(tmp_path_factory.mktemp("index"), 1)
    outdated = documents(count=80, seed=1)
    index.apply(outdated[:40], [], 1)
    index.apply(outdated[40:], [], 2)
    index.apply(CORPUS[:30], [document.key for document in outdated], 3)
    index.apply(CORPUS[30:], [], 4)
    yield index
    index.close()


def found(index: Index, tree: Node) -> set[int]:
    results = index.search(tree, limit=1000)
    assert len(results.hits) == results.total
    return {hit.id for hit in results.hits}


@settings(max_examples=300)
@given(tree=trees())
def test_the_index_finds_what_a_query_means(index: Index, tree: Node) -> None:
    assert found(index, tree) == {document.id for document in CORPUS if matches(tree, document)}


@settings(max_examples=60)
@given(leaf=leaves())
def test_marks_stand_in_the_texts_that_are_found_and_no_others(index: Index, leaf: Node) -> None:
    in_text = found(index, Fielded(0, 1, Field.TEXT, leaf))
    markers = Markers(leaf, frozenset(LANGUAGES))
    for document in CORPUS:
        marked = bool(markers.of(document.language).spans(document.text))
        means = bool(matches_value(leaf, document.text, document.language))
        assert marked == (document.id in in_text) == means


def test_a_match_in_the_title_counts_for_more(index: Index) -> None:
    (index_of_title, index_of_text) = (1000, 1001)
    index.apply(
        [
            Document(CORPUS[0].kind, index_of_text, "zeppelin above"),
            Document(CORPUS[0].kind, index_of_title, "", title="zeppelin above"),
        ],
        [],
        5,
    )
    tree = parse("zeppelin").tree
    assert tree is not None
    assert [hit.id for hit in index.search(tree).hits] == [index_of_title, index_of_text]
    index.apply([], [f"{CORPUS[0].kind}:{index_of_title}", f"{CORPUS[0].kind}:{index_of_text}"], 6)


def test_every_completion_of_an_unfinished_word_is_found(index: Index) -> None:
    kind = CORPUS[0].kind
    words = [f"quark{number:05}" for number in range(3000)]
    index.apply(
        [Document(kind, 2000, "quark"), *(Document(kind, 3000 + n, w) for n, w in enumerate(words))], [], 7
    )
    unfinished = Prefix(0, 1, "quark", unfinished=True)
    assert index.search(unfinished).total == 3001
    assert found(index, Prefix(0, 1, "quark029", unfinished=True)) == {3000 + n for n in range(2900, 3000)}
    index.apply([], [f"{kind}:2000", *(f"{kind}:{3000 + n}" for n in range(3000))], 8)
