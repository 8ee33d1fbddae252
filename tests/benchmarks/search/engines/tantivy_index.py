"""Tantivy, writing with one thread."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from tantivy import (
    Document,
    FieldType,
    Filter,
    Index,
    IndexWriter,
    Occur,
    Query,
    Schema,
    SchemaBuilder,
    SnippetGenerator,
    TextAnalyzerBuilder,
    Tokenizer,
)

from tests.benchmarks.search.corpus import Article
from tests.benchmarks.search.engines.engine import Answer
from tests.benchmarks.search.questions import PAGE, WITHIN, Kind, Question

_MEMORY = 256_000_000
_BOOSTS = {"title": 2.0, "text": 1.0}
_FACETS = {name: {"terms": {"field": name, "size": 1000}} for name in ("outlet", "language", "month", "tag")}


class Tantivy:
    """See `Engine`."""

    unable: frozenset[Kind] = frozenset()

    def __init__(self, folder: Path) -> None:
        self._schema = _schema()
        self._index = Index(self._schema, str(folder))
        folding = TextAnalyzerBuilder(Tokenizer.simple()).filter(Filter.lowercase())
        self._index.register_tokenizer("words", folding.filter(Filter.ascii_fold()).build())
        self._searcher = self._index.searcher()
        self._writer: IndexWriter | None = None

    def build(self, articles: Iterable[Article]) -> None:
        """Index articles."""
        writer = self._index.writer(_MEMORY, num_threads=1)
        for article in articles:
            writer.add_document(_document(article))
        writer.commit()
        writer.wait_merging_threads()
        self._refresh()

    def change(self, article: Article) -> None:
        """Put an article in the place of another."""
        writer = self._writer = self._writer or self._index.writer(_MEMORY, num_threads=1)
        writer.delete_documents_by_term("number", article.number)
        writer.add_document(_document(article))
        writer.commit()
        self._refresh()

    def _refresh(self) -> None:
        self._index.reload()
        self._searcher = self._index.searcher()

    def search(self, question: Question) -> Answer:
        """Answer a question."""
        query = self._query(question)
        if question.kind is Kind.FACETS:
            self._searcher.aggregate(query, _FACETS)
        order = "published" if question.kind is Kind.SORTED else None
        found: Any = self._searcher.search(query, PAGE, order_by_field=order)  # its stub lacks the total
        places = [place for _score, place in found.hits]
        numbers = self._searcher.fast_field_values("number", places) if places else []
        return Answer(int(found.count), tuple(int(number or 0) for number in numbers))

    def _query(self, question: Question) -> Query:
        words = question.words
        match question.kind:
            case Kind.OR:
                return Query.boolean_query([(Occur.Should, self._word(word)) for word in words])
            case Kind.PHRASE | Kind.NEAR:
                slop = WITHIN if question.kind is Kind.NEAR else 0
                return self._everywhere(
                    lambda field: Query.phrase_query(self._schema, field, list(words), slop=slop)
                )
            case Kind.WILDCARD:
                return self._pattern(words[0].replace("*", ".*").replace("?", "."))
            case Kind.FUZZY_1 | Kind.FUZZY_2:
                slips = 1 if question.kind is Kind.FUZZY_1 else 2
                return self._everywhere(
                    lambda field: Query.fuzzy_term_query(
                        self._schema, field, words[0], distance=slips, transposition_cost_one=False
                    )
                )
            case Kind.PREFIX | Kind.TYPING:
                *whole, begun = words
                return _all([*(self._word(word) for word in whole), self._pattern(f"{begun}.*")])
            case _:
                return _all([*(self._word(word) for word in words), *self._narrowing(question)])

    def _word(self, word: str) -> Query:
        return self._everywhere(lambda field: Query.term_query(self._schema, field, word))

    def _pattern(self, regex: str) -> Query:
        return self._everywhere(lambda field: Query.regex_query(self._schema, field, regex))

    @staticmethod
    def _everywhere(asked: Callable[[str], Query]) -> Query:
        return Query.boolean_query(
            [(Occur.Should, Query.boost_query(asked(field), boost)) for field, boost in _BOOSTS.items()]
        )

    def _narrowing(self, question: Question) -> Iterator[Query]:
        if question.outlet:
            term = Query.term_query(self._schema, "outlet", question.outlet)
            yield Query.const_score_query(term, 0.0)
        if question.first:
            days = Query.range_query(
                self._schema, "published", FieldType.Integer, _day(question.first), _day(question.last)
            )
            yield Query.const_score_query(days, 0.0)

    def keep(self, articles: Sequence[Article]) -> None:
        """Nothing more: they are kept beside the index."""

    def rows(self, question: Question) -> int:
        """Answer a question with its passages."""
        query = self._query(question)
        snippets = SnippetGenerator.create(self._searcher, query, self._schema, "text")
        found = self._searcher.search(query, PAGE)
        places = [place for _score, place in found.hits]
        return len([snippets.snippet_from_doc(self._searcher.doc(place)).to_html() for place in places])

    def close(self) -> None:
        """Let go of the files: they are let go of by themselves."""


def _schema() -> Schema:
    builder = SchemaBuilder()
    builder.add_integer_field("number", stored=True, indexed=True, fast=True)
    builder.add_integer_field("published", indexed=True, fast=True)
    for field in _BOOSTS:
        builder.add_text_field(field, stored=True, tokenizer_name="words")
    for field in _FACETS:
        builder.add_text_field(field, fast=True, tokenizer_name="raw")
    return builder.build()


def _document(article: Article) -> Document:
    document = Document(
        number=article.number,
        title=article.title,
        text=article.text,
        outlet=article.outlet,
        language=article.language,
        month=article.published[: len("2022-09")],
        published=_day(article.published) if article.published else 0,
    )
    for tag in article.tags:
        document.add_text("tag", tag)
    return document


def _day(published: str) -> int:
    """A day as a number that grows with it."""
    return int(published.replace("-", ""))


def _all(queries: list[Query]) -> Query:
    return Query.boolean_query([(Occur.Must, query) for query in queries])
