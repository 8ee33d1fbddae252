"""Our index, asked in our query language as the search process asks it, and rows as it makes them."""

import itertools
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.search.corpus import Article
from tests.benchmarks.search.engines.engine import Answer
from tests.benchmarks.search.questions import PAGE, WITHIN, Kind, Question
from workbench.core import query
from workbench.core.query import Facet, Filters, Node, Sort
from workbench.search import Document, Index, Results

if TYPE_CHECKING:
    from tests.benchmarks.search.engines.shown import Shown

_CASE = 1
_COUNTED = (Kind.FACETS, Kind.TYPING)
"""What the window asks with every keystroke; what gathers passages or makes lists has no use for counts."""


class Ours:
    """See `Engine`."""

    unable: frozenset[Kind] = frozenset()

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._shown: Shown | None = None
        self._index = Index.open(folder / "index", _CASE)
        self._deeds = itertools.count(self._index.seen + 1)

    def build(self, articles: Iterable[Article]) -> None:
        """Index articles."""
        self._index.fill(map(_document, articles), next(self._deeds))

    def change(self, article: Article) -> None:
        """Put an article in the place of another."""
        self._index.apply([_document(article)], (), next(self._deeds))

    def search(self, question: Question) -> Answer:
        """Answer a question."""
        found = self._found(question, tree_of(question))
        return Answer(found.total, tuple(hit.id for hit in found.hits))

    def _found(self, question: Question, tree: Node) -> Results:
        return self._index.search(
            tree,
            filters=Filters({Facet.OUTLET: frozenset({question.outlet})} if question.outlet else {}),
            limit=PAGE,
            sort=Sort.NEWEST if question.kind is Kind.SORTED else Sort.RELEVANCE,
            counting=question.kind in _COUNTED,
        )

    def keep(self, articles: Sequence[Article]) -> None:
        """Make a case of them, since rows are made of its texts."""
        from tests.benchmarks.search.engines.shown import Shown  # the desk, which an index opens without

        self._shown = Shown(self._folder / "case", articles)

    def rows(self, question: Question) -> int:
        """Answer a question with its passages."""
        tree = tree_of(question)
        results = self._found(question, tree)
        return self._shown.rows(results, tree) if self._shown else 0

    def close(self) -> None:
        """Let go of the files."""
        self._index.close()
        if self._shown:
            self._shown.close()


def tree_of(question: Question) -> Node:
    """A question as it is typed into the search box, read."""
    text = _typed(question)
    tree = query.parse(text).tree
    if tree is None:
        raise ValueError(text)
    return query.as_you_type(tree, len(text)) if question.kind is Kind.TYPING else tree


def _typed(question: Question) -> str:
    words = " ".join(question.words)
    match question.kind:
        case Kind.OR:
            return " OR ".join(question.words)
        case Kind.PHRASE:
            return f'"{words}"'
        case Kind.NEAR:
            return f'"{words}"~{WITHIN}'
        case Kind.PREFIX:
            return f"{words}*"
        case Kind.FUZZY_1:
            return f"{words}~1"
        case Kind.FUZZY_2:
            return f"{words}~2"
        case Kind.DATED:
            return f"{words} date:{question.first}..{question.last}"
        case _:
            return words


def _document(article: Article) -> Document:
    return Document(
        query.Kind.ARTICLE,
        article.number,
        article.text,
        article_id=article.number,
        title=article.title,
        outlet=article.outlet,
        language=article.language,
        tags=article.tags,
        published=article.published or None,
    )
