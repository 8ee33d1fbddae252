"""Hypertext whose whole body is the article, as a chapter of a book is, read into paragraphs."""

import re
from collections.abc import Iterator
from typing import Any

from workbench.core.model import Role
from workbench.core.text import canonical
from workbench.formats.documents.blocks import Block
from workbench.formats.documents.tables import rows_of
from workbench.formats.web.tree import tree_of

ELEMENTS = 500_000
"""In one chapter; a long novel in one file has fifty thousand."""

_SILENT = frozenset(
    ["head", "script", "style", "template", "nav", "svg", "noscript", "rt", "rp", "iframe", "object"]
)
_BLOCKS = frozenset(
    [
        *("address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt"),
        *("figure", "footer", "form", "header", "hr", "html", "li", "main", "ol", "p", "pre", "section"),
        *("summary", "ul"),
    ]
)
_ROLES = {
    **{f"h{level}": Role.SECTION for level in range(1, 7)},
    "figcaption": Role.CAPTION,
    "caption": Role.CAPTION,
}
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_AROUND = re.compile(r" *\n *")
_RUN = re.compile(r" {2,}")


def blocks_in(source: str) -> Iterator[Block]:
    """The paragraphs, headings, captions and tables of a page; raises `Refused` where it is too tangled."""
    text = canonical(source)
    if text.strip():
        yield from _blocks(tree_of(text, ELEMENTS), None)


def _blocks(element: Any, role: Role | None) -> Iterator[Block]:
    """Those in an element that stands for itself."""
    gathered: list[str] = []
    yield from _walk(element, gathered, role)
    yield from _ended(gathered, role)


def _walk(element: Any, gathered: list[str], role: Role | None) -> Iterator[Block]:
    """Go through an element: what ends a paragraph gives what was gathered of it."""
    kept = element.tag == "pre"
    gathered.append(_shown(element.text, kept))
    for one in element:
        name = one.tag
        if name == "br":
            gathered.append("\n")
        elif name == "table":
            yield from _ended(gathered, role)
            yield from _table(one)
        elif name in _BLOCKS or name in _ROLES:
            yield from _ended(gathered, role)
            yield from _blocks(one, _ROLES.get(name, role))
        elif isinstance(name, str) and name not in _SILENT:
            yield from _walk(one, gathered, role)
        gathered.append(_shown(one.tail, kept))


def _shown(text: str | None, kept: bool) -> str:
    """Text as a browser shows it: line ends are blanks, but where they are kept."""
    return (text if kept else _BLANKS.sub(" ", text)) if text else ""


def _ended(gathered: list[str], role: Role | None) -> Iterator[Block]:
    text = _AROUND.sub("\n", _RUN.sub(" ", "".join(gathered))).strip(" \n")
    gathered.clear()
    if text:
        yield Block(text, role)


def _table(table: Any) -> Iterator[Block]:
    for caption in table.iterchildren("caption"):
        yield from _blocks(caption, Role.CAPTION)
    yield from rows_of(
        [[_blocks(cell, None) for cell in row if cell.tag in {"td", "th"}] for row in _rows(table)]
    )


def _rows(table: Any) -> Iterator[Any]:
    """The rows of a table, not those of tables in its cells."""
    for one in table:
        if one.tag == "tr":
            yield one
        elif one.tag in {"thead", "tbody", "tfoot"}:
            yield from _rows(one)
