"""PDF files as articles: paragraphs, headings and furniture, told by where and how large they are set."""

import re
from typing import BinaryIO

from workbench.core.model import Role
from workbench.formats.clippings.shapes import is_headline, is_sentence
from workbench.formats.documents.blocks import Block, article_of
from workbench.formats.documents.properties import learn_author, learn_saved, learn_title
from workbench.formats.facts import Facts
from workbench.formats.form import Refused, check_count
from workbench.formats.parsed import Parsed
from workbench.formats.pdf.document import Document, opened
from workbench.formats.pdf.layout import Piece, pieces_of, text_height
from workbench.formats.pdf.line import Page

_HEADING = 1.13
"""Lines this many times as high as those of the text are headings."""

_TITLE = 1.25
"""The same for what may be the title."""

_LONGEST_HEADING = 200
_CAPTION = re.compile(
    r"(?:fig(?:ure|\.)|photo|graphic|abb(?:ildung|\.)|foto|graphique)\s?\d*\s?[:.|]", re.IGNORECASE
)
_MAGIC = re.compile(rb"%PDF-\d")


class PdfFile:
    """Reads .pdf files."""

    name = "PDF"
    suffixes = (".pdf",)

    def recognises(self, head: bytes, _name: str, /) -> bool:
        """By its mark, which may stand behind some other bytes."""
        return _MAGIC.search(head[:1024]) is not None

    def read(self, data: bytes, _name: str, /) -> Parsed:
        """The text of all pages."""
        return _parsed(data)

    def read_open(self, file: BinaryIO, /) -> Parsed:
        """The same of an open file, of which no more is held in memory than is needed."""
        return _parsed(file)


def _parsed(file: bytes | BinaryIO) -> Parsed:
    with opened(file) as document:
        pages = _pages(document)
        properties = document.properties()
    if not any(page.lines for page in pages):
        raise Refused("it has no text layer: its pages are pictures of text (scanned), or empty")
    facts = Facts()
    learn_title(facts, properties["Title"], "Title")
    learn_author(facts, properties["Author"], "Author")
    for name in ("ModDate", "CreationDate"):
        learn_saved(facts, properties[name], name)
    pieces = pieces_of(pages)
    return article_of(_blocks(pieces), facts, _remark(pages), _likely_title(pieces))


def _remark(pages: list[Page]) -> str:
    """What is missing or doubtful of a text, in sentences."""
    silent = sum(not page.lines for page in pages)
    doubtful = sum(page.doubtful for page in pages)
    missing = f"{silent} of its {len(pages)} pages have no text layer and are missing." if silent else ""
    doubt = f"On {doubtful} of its {len(pages)} pages the letters are guessed: the file does not name them."
    return " ".join(filter(None, (missing, doubt if doubtful else "")))


def _pages(document: Document) -> list[Page]:
    """The pages, as long as they are no more than an article can have."""
    pages: list[Page] = []
    length = 0
    for page in document.pages():
        length += sum(len(line.text) for line in page.lines)
        check_count(length)
        pages.append(page)
    return pages


def _likely_title(pieces: list[Piece]) -> str | None:
    """What is set largest on the first page, if it reads like a headline."""
    first = [piece for piece in pieces if piece.page == 0 and not piece.furniture]
    largest = max(first, key=lambda piece: piece.height, default=None)
    if largest is None or largest.height < _TITLE * text_height(pieces):
        return None
    return largest.text if is_headline(largest.text) else None


def _blocks(pieces: list[Piece]) -> list[Block]:
    usual = text_height(pieces)
    return [Block(piece.text, _role(piece, usual)) for piece in pieces]


def _role(piece: Piece, usual: float) -> Role | None:
    if piece.furniture:
        return Role.BOILERPLATE
    if _CAPTION.match(piece.text):
        return Role.CAPTION
    if piece.height > _HEADING * usual and len(piece.text) < _LONGEST_HEADING and not is_sentence(piece.text):
        return Role.SECTION
    return None if piece.page == 0 else Role.BODY


FORM = PdfFile()
