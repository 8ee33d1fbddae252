"""How documents lie in a Whoosh index, and the adapter that makes it use our analyzer.

Names of fields are ASCII: they become names of files.
"""

import unicodedata
from collections.abc import Iterator
from typing import Any

import whoosh
from whoosh import columns, fields
from whoosh.analysis.acore import Token
from whoosh.analysis.analyzers import Analyzer

from workbench.core.query import Field
from workbench.search.analyzer import tokens
from workbench.search.documents import Document
from workbench.search.facts import facts_of, packed

FORM = 1
"""To be raised when the fields, the analyzer or the folding change; indexes of another form are made anew."""

UNDATED = "unknown"
"""The term for documents without a known date."""

_BETWEEN_VALUES = "\x1f"
_GAP = 1000
"""Positions between two values of one field, so that no phrase reaches from one into the other."""


class FoldingAnalyzer(Analyzer):
    """Whoosh's door to `workbench.search.analyzer`."""

    def __call__(self, value: str, start_pos: int = 0, **_options: Any) -> Iterator[Token]:
        """The terms of a text, in the one token object that Whoosh expects to see again and again."""
        token = Token(positions=True)
        position = start_pos
        for part in value.split(_BETWEEN_VALUES):
            for found in tokens(part):
                token.text, token.pos = found.term, position
                position += 1
                yield token
            position += _GAP


def schema() -> fields.Schema:
    """The fields of an index."""
    words = fields.TEXT(analyzer=FoldingAnalyzer())
    return fields.Schema(
        **{field.value: words for field in Field if field is not Field.DATE},
        date=fields.ID(),
        key=fields.ID(unique=True),
        facts=fields.COLUMN(columns.VarBytesColumn()),
        kind=fields.STORED(),
        id=fields.STORED(),
        article_id=fields.STORED(),
    )


def form() -> str:
    """Names everything that decides what an index holds; another name means: index anew."""
    release = ".".join(str(part) for part in whoosh.__version__)
    return f"form {FORM}, Unicode {unicodedata.unidata_version}, Whoosh {release}"


def row(document: Document) -> dict[str, Any]:
    """A document as Whoosh takes it."""
    facts = facts_of(document)
    return {
        Field.TITLE.value: document.title,
        Field.TEXT.value: document.text,
        Field.OUTLET.value: document.outlet,
        Field.AUTHOR.value: document.author,
        Field.AGENCY.value: document.agency,
        Field.LANG.value: document.language,
        Field.TAG.value: _BETWEEN_VALUES.join(document.tags),
        Field.STATUS.value: _BETWEEN_VALUES.join(document.status),
        Field.DATE.value: facts.published or UNDATED,
        "key": document.key,
        "facts": packed(facts),
        "kind": document.kind.value,
        "id": document.id,
        "article_id": document.article_id,
    }
