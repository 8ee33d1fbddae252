"""What is found first is what ought to be: the index beside a reference that shares no code with it."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from tests.benchmarks.prose import Prose
from tests.search.reference import Reference, overlap
from workbench.core.query import Kind, parse
from workbench.search.analyzer import tokens
from workbench.search.documents import Document
from workbench.search.index import Index

ARTICLES = 600
QUERIES = 60
WORDS = 3
PAGE = 20
LEAST = 0.98

Words = tuple[str, ...]


def terms(text: str) -> list[str]:
    return [token.term for token in tokens(text)]


@pytest.fixture(scope="module")
def prose() -> Prose:
    return Prose(5, vocabulary=3_000)


@pytest.fixture(scope="module")
def documents(prose: Prose) -> list[Document]:
    stories = (prose.story(prose.random.randrange(100, 1_500)) for _ in range(ARTICLES))
    return [Document(Kind.ARTICLE, at, one.text, title=one.title) for at, one in enumerate(stories)]


@pytest.fixture(scope="module")
def queries(prose: Prose) -> list[Words]:
    """Words that many, some and few articles hold."""
    bands = (prose.vocabulary[5:50], prose.vocabulary[50:500], prose.vocabulary[500:])
    return [tuple(prose.random.choice(band) for band in bands) for _ in range(QUERIES)]


@pytest.fixture(scope="module")
def reference(documents: list[Document], queries: list[Words]) -> Reference:
    cut = ((one.id, {"title": terms(one.title), "text": terms(one.text)}) for one in documents)
    return Reference(cut, {word for words in queries for word in words})


@pytest.fixture(scope="module")
def index(documents: list[Document], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    index = Index.open(Path(tmp_path_factory.mktemp("index")), 1)
    half = len(documents) // 2
    index.fill(documents[:half], 1)
    index.apply(documents[half:], (), 2)
    yield index
    index.close()


def exact(word: str) -> str:
    return f"={word}"


def agreeing(index: Index, asked: list[tuple[str, dict[int, float]]]) -> None:
    """Each query finds as many as the reference does, and the best are the same but for one in fifty."""
    shares = []
    for query, scores in asked:
        tree = parse(query).tree
        assert tree is not None
        results = index.search(tree, limit=PAGE)
        assert results.total == len(scores)
        shares.append(overlap([hit.id for hit in results.hits], scores))
    assert sum(shares) / len(shares) >= LEAST


@pytest.mark.parametrize("place", range(WORDS))
def test_one_word(index: Index, reference: Reference, queries: list[Words], place: int) -> None:
    asked = [words[place] for words in queries]
    agreeing(index, [(exact(word), reference.any_of([word])) for word in asked])


def test_any_of_several_words(index: Index, reference: Reference, queries: list[Words]) -> None:
    agreeing(index, [(" OR ".join(map(exact, words)), reference.any_of(words)) for words in queries])


def test_all_of_several_words(index: Index, reference: Reference, queries: list[Words]) -> None:
    asked = [words[:2] for words in queries]
    agreeing(index, [(" ".join(map(exact, words)), reference.all_of(words)) for words in asked])


def test_the_reference_tells_a_wrong_order_from_a_right_one(
    index: Index, reference: Reference, queries: list[Words]
) -> None:
    scores = reference.any_of(queries[0])
    worst = sorted(scores, key=lambda number: scores[number])
    assert overlap(list(islice(worst, PAGE)), scores) == 0
    assert overlap(worst[: -PAGE - 1 : -1], scores) == 1
    assert overlap([], scores) == 0
    assert overlap([], {}) == 1
