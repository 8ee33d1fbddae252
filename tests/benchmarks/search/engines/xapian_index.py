"""Xapian, with its own way of cutting a text into terms; the words of a title are counted twice."""

from collections.abc import Iterable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

import xapian
from xapian import BM25Weight, Document, Enquire, Query

from tests.benchmarks.search.corpus import Article
from tests.benchmarks.search.engines.engine import Answer
from tests.benchmarks.search.questions import PAGE, WITHIN, Kind, Question

_PUBLISHED, _OUTLET, _LANGUAGE, _MONTH = range(4)
_COUNTED = (_OUTLET, _LANGUAGE, _MONTH)
"""Slots of values. An article has one value in each, so that tags cannot be counted."""

_K1, _K2, _K3, _B, _SHORTEST = 1.2, 0, 1, 0.75, 0.5
_SNIPPET = 200
_UNLIMITED = 0


class Xapian:
    """See `Engine`."""

    unable = frozenset({Kind.WILDCARD, Kind.FUZZY_1, Kind.FUZZY_2})

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder / "xapian")
        xapian.WritableDatabase(self._folder, xapian.DB_CREATE_OR_OPEN).close()
        self._database = xapian.Database(self._folder)

    def build(self, articles: Iterable[Article]) -> None:
        """Index articles."""
        with closing(xapian.WritableDatabase(self._folder)) as writable:
            for article in articles:
                writable.replace_document(article.number + 1, _document(article))
        self._database.reopen()

    def change(self, article: Article) -> None:
        """Put an article in the place of another."""
        self.build([article])

    def search(self, question: Question) -> Answer:
        """Answer a question."""
        enquire = self._enquire(question)
        spies = [xapian.ValueCountMatchSpy(slot) for slot in _COUNTED if question.kind is Kind.FACETS]
        for spy in spies:
            enquire.add_matchspy(spy)
        found = enquire.get_mset(0, PAGE, self._database.get_doccount())
        for spy in spies:
            list(spy.values())
        return Answer(int(found.get_matches_estimated()), tuple(match.docid - 1 for match in found))

    def _enquire(self, question: Question) -> Enquire:
        made = Enquire(self._database)
        made.set_weighting_scheme(BM25Weight(_K1, _K2, _K3, _B, _SHORTEST))
        made.set_query(_query(question))
        if question.kind is Kind.SORTED:
            newest_first = True
            made.set_sort_by_value(_PUBLISHED, newest_first)
        return made

    def keep(self, articles: Sequence[Article]) -> None:
        """Nothing more: they are kept beside the index."""

    def rows(self, question: Question) -> int:
        """Answer a question with its passages."""
        found = self._enquire(question).get_mset(0, PAGE, self._database.get_doccount())
        return len([found.snippet(match.document.get_data(), _SNIPPET) for match in found])

    def close(self) -> None:
        """Let go of the files."""
        self._database.close()


def _document(article: Article) -> Document:
    document = Document()
    terms = xapian.TermGenerator()
    terms.set_document(document)
    terms.index_text(article.title, 2)
    terms.increase_termpos()
    terms.index_text(article.text)
    document.add_boolean_term(_outlet_term(article.outlet))
    values = (article.published, article.outlet, article.language, article.published[: len("2022-09")])
    for slot, value in enumerate(values):
        document.add_value(slot, value)
    document.set_data(article.text)
    return document


def _outlet_term(outlet: str) -> str:
    return f"XOUTLET:{outlet}"


def _query(question: Question) -> Query:
    words = question.words
    match question.kind:
        case Kind.OR:
            return Query(Query.OP_OR, words)
        case Kind.PHRASE:
            return Query(Query.OP_PHRASE, words)
        case Kind.NEAR:
            return Query(Query.OP_NEAR, words, len(words) + WITHIN)
        case Kind.PREFIX | Kind.TYPING:
            *whole, begun = words
            completed = Query(
                Query.OP_WILDCARD, begun, _UNLIMITED, Query.WILDCARD_LIMIT_ERROR, Query.OP_SYNONYM
            )
            return Query(Query.OP_AND, [*whole, completed])
        case _:
            return _narrowed(question, Query(Query.OP_AND, words))


def _narrowed(question: Question, found: Query) -> Query:
    narrow = partial(Query, Query.OP_FILTER)
    if question.outlet:
        found = narrow(found, Query(_outlet_term(question.outlet)))
    if question.first:
        days = Query(Query.OP_VALUE_RANGE, _PUBLISHED, question.first, question.last)
        found = narrow(found, days)
    return found
