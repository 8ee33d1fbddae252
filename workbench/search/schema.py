"""How documents lie in the index: its fields, and the analyzers that cut their values into terms.

Words of running text and of names are folded (see `workbench.search.analyzer`); beside them stand whole
values as they are, for facets and completions, and the days a date may mean, as numbers.
"""

import datetime as dt
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from whoosh import columns, fields
from whoosh.analysis.acore import Token
from whoosh.analysis.analyzers import Analyzer

from workbench.core.query import Facet, Field, days_of
from workbench.search.analyzer import terms_of, tokens
from workbench.search.cutting import pieces
from workbench.search.documents import Document

FORM = 4
"""To be raised when the fields, the analyzer or the folding change; indexes of another form are made anew."""

RUNNING = frozenset((Field.TITLE, Field.TEXT))
"""The fields that hold running text, in which words have forms."""

KEY = "key"
ID = "id"
ARTICLE_ID = "article_id"
FIRST_DAY = "first_day"
LAST_DAY = "last_day"

VALUES: Mapping[Facet | Field, str] = {
    Facet.KIND: "kind_value",
    Facet.OUTLET: "outlet_value",
    Facet.LANGUAGE: "lang_value",
    Facet.TAG: "tag_value",
    Facet.STATUS: "status_value",
    Facet.MONTH: "month_value",
    Field.AUTHOR: "author_value",
    Field.AGENCY: "agency_value",
}
"""The index's fields for whole values."""

_BETWEEN_VALUES = "\x1f"
_GAP = 1000
"""Positions between two values of one field, so that no phrase reaches from one into the other."""

_KNOWN = 2_000
"""Values of which the terms are remembered: outlets, tags and authors come again and again."""

Terms = tuple[Sequence[str], Sequence[int] | None]
"""Terms in reading order, and their positions if these are not 0, 1, 2 and so on."""


class _TermAnalyzer(Analyzer):
    """An analyzer for the array codec, which asks for terms in bulk; Whoosh itself gets them one by one."""

    def terms(self, value: str) -> Terms:
        """The terms of a value."""
        raise NotImplementedError

    def __call__(self, value: str, start_pos: int = 0, **_options: Any) -> Iterator[Token]:
        """The terms of a value, in the one token object that Whoosh expects to see again and again."""
        token = Token(positions=True)
        found, places = self.terms(value)
        for term, place in zip(found, places or range(len(found)), strict=True):
            token.text, token.pos = term, start_pos + place
            yield token


class FoldingAnalyzer(_TermAnalyzer):
    """Folded words."""

    def terms(self, value: str) -> Terms:
        """See `_TermAnalyzer`."""
        return _folded(value)


@lru_cache(maxsize=_KNOWN)
def _folded(value: str) -> Terms:
    first, *others = value.split(_BETWEEN_VALUES)
    found = [token.term for token in tokens(first)]
    if not others:
        return found, None
    places = list(range(len(found)))
    for part in others:
        more = [token.term for token in tokens(part)]
        start = places[-1] + _GAP if places else 0
        places.extend(range(start, start + len(more)))
        found.extend(more)
    return found, places


class TextAnalyzer(_TermAnalyzer):
    """Folded words of running text, which is one value."""

    pieces = staticmethod(pieces)
    terms_of = staticmethod(terms_of)

    def terms(self, value: str) -> Terms:
        """See `_TermAnalyzer`."""
        return [token.term for token in tokens(value)], None


class ValueAnalyzer(_TermAnalyzer):
    """Whole values as they are."""

    def terms(self, value: str) -> Terms:
        """See `_TermAnalyzer`."""
        return [part for part in dict.fromkeys(value.split(_BETWEEN_VALUES)) if part], None


def schema() -> fields.Schema:
    """The fields of an index."""
    text = fields.TEXT(analyzer=TextAnalyzer())
    words = fields.TEXT(analyzer=FoldingAnalyzer())
    value = fields.ID(analyzer=ValueAnalyzer())
    number = fields.COLUMN(columns.NumericColumn("q"))
    return fields.Schema(
        **{field.value: text if field in RUNNING else words for field in Field if field is not Field.DATE},
        **dict.fromkeys(VALUES.values(), value),
        **dict.fromkeys((FIRST_DAY, LAST_DAY, ID, ARTICLE_ID), number),
        key=fields.ID(unique=True, analyzer=ValueAnalyzer()),
    )


def form() -> str:
    """Names everything that decides what an index holds; another name means: index anew."""
    return f"form {FORM}, Unicode {unicodedata.unidata_version}"


def row(document: Document) -> dict[str, Any]:
    """A document as the index takes it."""
    tags, status = _BETWEEN_VALUES.join(document.tags), _BETWEEN_VALUES.join(document.status)
    return {
        Field.TITLE.value: document.title,
        Field.TEXT.value: document.text,
        Field.OUTLET.value: document.outlet,
        Field.AUTHOR.value: document.author,
        Field.AGENCY.value: document.agency,
        Field.LANG.value: document.language,
        Field.TAG.value: tags,
        Field.STATUS.value: status,
        VALUES[Facet.KIND]: document.kind.value,
        VALUES[Facet.OUTLET]: document.outlet,
        VALUES[Facet.LANGUAGE]: document.language,
        VALUES[Facet.TAG]: tags,
        VALUES[Facet.STATUS]: status,
        VALUES[Field.AUTHOR]: document.author,
        VALUES[Field.AGENCY]: document.agency,
        KEY: document.key,
        ID: document.id,
        ARTICLE_ID: document.article_id,
        **_dated(document.published),
    }


def _dated(published: str | None) -> Mapping[str, Any]:
    return _of_day(published.partition("T")[0]) if published else {}


@lru_cache(maxsize=_KNOWN)
def _of_day(day: str) -> Mapping[str, Any]:
    days = days_of(day)
    if days is None:
        return {}
    return {
        FIRST_DAY: day_number(days.first),
        LAST_DAY: day_number(days.last),
        VALUES[Facet.MONTH]: day[: len("2022-09")],
    }


def day_number(day: str) -> int:
    """A day in ISO 8601 as a number that grows by one each day."""
    return dt.date.fromisoformat(day).toordinal()
