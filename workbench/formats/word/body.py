"""The paragraphs of a Word document, as they read with all changes accepted: insertions in, deletions out."""

from collections.abc import Iterator
from typing import Any

from workbench.core.model import Role
from workbench.formats.documents.blocks import Block
from workbench.formats.documents.tables import rows_of
from workbench.formats.documents.xml import attribute, child, local
from workbench.formats.word.styles import Styles

DELETED = frozenset({"del", "moveFrom"})
"""Elements around text that somebody took out while changes were recorded."""

_UNSEEN = DELETED | {
    "Fallback",
    "pPr",
    "rPr",
    "sectPr",
    "instrText",
    "delText",
    "rt",
    "tblPr",
    "sdtPr",
    "trPr",
}
_CHARACTERS = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}
_NOTES = {"footnoteReference", "endnoteReference"}


def blocks(element: Any, styles: Styles) -> Iterator[Block]:
    """The paragraphs and tables in a body, a cell, a text box or a note, in their order."""
    carried = ""
    for one in _paragraphs_and_tables(element):
        if local(one) == "tbl":
            rows = (row for row in _parts(one, "tr") if child(row, "trPr", "del") is None)
            yield from rows_of([[blocks(cell, styles) for cell in _parts(row, "tc")] for row in rows])
            continue
        text = carried + "".join(_text(one))
        if _goes_on(one):
            carried = text
            continue
        carried = ""
        yield Block(text, styles.role(one))
        for box in _boxes(one):
            yield from blocks(box, styles)
    if carried:
        yield Block(carried)


def notes(root: Any, styles: Styles) -> Iterator[Block]:
    """The footnotes or endnotes of a document, each opening with its number."""
    for note in root:
        key = attribute(note, "id") or ""
        if key.isdecimal() and attribute(note, "type") in {None, "normal"}:
            said = [block.text for block in blocks(note, styles)]
            yield Block(f"[{key}] " + " ".join(" ".join(said).split()) if any(said) else "", Role.BODY)


def _paragraphs_and_tables(element: Any) -> Iterator[Any]:
    """Those of an element, through whatever wraps them: content controls, recorded changes."""
    for one in element:
        name = local(one)
        if name in {"p", "tbl"}:
            yield one
        elif name not in _UNSEEN:
            yield from _paragraphs_and_tables(one)


def _text(element: Any) -> Iterator[str]:
    """The text of a paragraph, without that of text boxes anchored in it."""
    for one in element:
        name = local(one)
        if name == "t":
            yield one.text or ""
        elif name in _CHARACTERS:
            yield _CHARACTERS[name]
        elif name == "sym":
            yield _symbol(attribute(one, "char"))
        elif name in _NOTES:
            yield f"[{attribute(one, 'id')}]"
        elif name not in _UNSEEN and name != "txbxContent":
            yield from _text(one)


def _symbol(code: str | None) -> str:
    """A character named by its number; symbol fonts have theirs in the private area."""
    try:
        return chr(int(code or "", 16))
    except (ValueError, OverflowError):
        return ""


def _goes_on(paragraph: Any) -> bool:
    """Whether the end of a paragraph was deleted, so that the next one continues it."""
    return child(paragraph, "pPr", "rPr", "del") is not None


def _boxes(element: Any) -> Iterator[Any]:
    """The text boxes anchored in a paragraph, each once, though there may be an older drawing of it too."""
    for one in element:
        if local(one) == "txbxContent":
            yield one
        elif local(one) not in _UNSEEN:
            yield from _boxes(one)


def _parts(element: Any, name: str) -> Iterator[Any]:
    """The rows of a table or the cells of a row, through whatever wraps them."""
    for one in element:
        if local(one) == name:
            yield one
        elif local(one) not in _UNSEEN and local(one) != "tbl":
            yield from _parts(one, name)
