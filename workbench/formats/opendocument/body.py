"""The paragraphs of an OpenDocument text, without what was deleted while changes were recorded."""

import re
from collections.abc import Iterator
from typing import Any

from workbench.core.model import Role
from workbench.formats.documents.blocks import Block
from workbench.formats.documents.tables import rows_of
from workbench.formats.documents.xml import attribute, child, local
from workbench.formats.opendocument.styles import Styles

_UNSEEN = frozenset(
    [
        "tracked-changes",
        "annotation",
        "annotation-end",
        "forms",
        "ruby-text",
        "note-citation",
        "title",
        "desc",
    ]
)
_INDEXES = frozenset(["table-of-content", "alphabetical-index", "illustration-index", "table-index"])
_SPACES = 1000
_BLANKS = re.compile(r"[ \t\r\n]+")


def blocks(element: Any, styles: Styles) -> Iterator[Block]:
    """The paragraphs, headings and tables in a body, a section, a list, a cell or a text box."""
    for one in element:
        name = local(one)
        if name == "h":
            yield Block("".join(_text(one)), styles.role(one) or Role.SECTION)
        elif name == "p":
            yield Block("".join(_text(one)), styles.role(one))
            for box in _boxes(one):
                yield from blocks(box, styles)
        elif name == "table":
            rows = ([cell for cell in row if _is_cell(cell)] for row in _table_rows(one))
            yield from rows_of([[blocks(cell, styles) for cell in row] for row in rows])
        elif name in _INDEXES:
            yield from (Block(block.text, Role.BOILERPLATE) for block in _inside(one, styles))
        elif name not in _UNSEEN:
            yield from blocks(one, styles)


def notes(element: Any, styles: Styles) -> Iterator[Block]:
    """The footnotes and endnotes, each opening with the sign that refers to it."""
    for note in element.iter("{*}note"):
        body = child(note, "note-body")
        said = [] if body is None else [block.text for block in blocks(body, styles)]
        yield Block(f"{_sign(note)} {' '.join(' '.join(said).split())}", Role.BODY)


def _inside(element: Any, styles: Styles) -> Iterator[Block]:
    body = child(element, "index-body")
    return iter(()) if body is None else blocks(body, styles)


def _text(element: Any) -> Iterator[str]:
    """The text of a paragraph, blanks as it is shown, without that of notes and of frames anchored in it."""
    yield _collapsed(element.text)
    for one in element:
        name = local(one)
        if name == "s":
            yield " " * _count(attribute(one, "c"))
        elif name == "tab":
            yield "\t"
        elif name == "line-break":
            yield "\n"
        elif name == "note":
            yield _sign(one)
        elif name not in _UNSEEN and name != "frame":
            yield from _text(one)
        yield _collapsed(one.tail)


def _collapsed(text: str | None) -> str:
    """Text as the format means it: line ends and runs of blanks are one blank."""
    return _BLANKS.sub(" ", text) if text else ""


def _count(said: str | None) -> int:
    return min(int(said), _SPACES) if said and said.isdecimal() and len(said) < 6 else 1


def _sign(note: Any) -> str:
    citation = child(note, "note-citation")
    return f"[{'' if citation is None else (citation.text or '').strip()}]"


def _boxes(element: Any) -> Iterator[Any]:
    """The text boxes anchored in a paragraph."""
    for one in element:
        if local(one) == "text-box":
            yield one
        elif local(one) not in _UNSEEN:
            yield from _boxes(one)


def _table_rows(table: Any) -> Iterator[Any]:
    """The rows of a table, not those of tables in its cells."""
    for one in table:
        if local(one) == "table-row":
            yield one
        elif local(one) != "table-cell":
            yield from _table_rows(one)


def _is_cell(element: Any) -> bool:
    return local(element) in {"table-cell", "covered-table-cell"}
