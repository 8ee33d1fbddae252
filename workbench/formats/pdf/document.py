"""A PDF opened with PDFium: its properties and its pages, one at a time."""

import ctypes
import mmap
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO

from workbench.formats.form import Refused
from workbench.formats.pdf.drawn import DrawnText
from workbench.formats.pdf.line import Page
from workbench.formats.pdf.lines import lines_of

Bytes = bytes | ctypes.Array[ctypes.c_char]

BUDGET = 64 * 2**20
"""Bytes of a file, about, of which PDFium may keep copies; it is opened anew before there are more."""

PROPERTIES = ("Title", "Author", "CreationDate", "ModDate")


class Document:
    """An open PDF. PDFium is not made for threads: one document at a time, in a process of its own."""

    def __init__(self, data: Bytes) -> None:
        self._data = data
        self._raw = load(data)
        self._held = max(1, len(self._raw) * BUDGET // max(len(data), 1))

    def __len__(self) -> int:
        return len(self._raw)

    def close(self) -> None:
        """Let go of it."""
        self._raw.close()

    def properties(self) -> dict[str, str]:
        """The properties that bear on the text as an article; empty where there are none."""
        return {name: self._raw.get_metadata_value(name) for name in PROPERTIES}

    def pages(self) -> Iterator[Page]:
        """The pages; one that is damaged has no lines."""
        for number in range(len(self)):
            if number and not number % self._held:
                self._raw.close()
                self._raw = load(self._data)
            yield self._page(number)

    def _page(self, number: int) -> Page:
        from pypdfium2 import raw as pdfium

        page = pdfium.FPDF_LoadPage(self._raw.raw, number)
        if not page:
            return Page([], 0, 0)
        text = pdfium.FPDFText_LoadPage(page)
        try:
            size = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
            if not text:
                return Page([], *size)
            drawn = DrawnText(text, pdfium.FPDFPage_GetRotation(page))
            return Page(lines_of(drawn), *size, drawn.doubtful())
        finally:
            if text:
                pdfium.FPDFText_ClosePage(text)
            pdfium.FPDF_ClosePage(page)


@contextmanager
def opened(file: bytes | BinaryIO) -> Iterator[Document]:
    """The PDF in these bytes or this file, of which only what is looked at is held in memory.

    Raises `Refused` where it is locked or damaged.
    """
    document = Document(file if isinstance(file, bytes) else _mapped(file))
    try:
        yield document
    finally:
        document.close()


def load(data: Bytes) -> Any:
    """The PDF as pypdfium2 has it."""
    import pypdfium2
    from pypdfium2 import raw as pdfium

    loaded = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    if not loaded:
        raise Refused(_why(pdfium.FPDF_GetLastError()))
    document = pypdfium2.PdfDocument(loaded)
    if not len(document):
        document.close()
        raise Refused("it has no pages")
    return document


def _mapped(file: BinaryIO) -> "ctypes.Array[ctypes.c_char]":
    """A file as memory that the system fills when it is looked at."""
    try:
        memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)
    except OSError as error:
        raise Refused("there is not enough memory to read it") from error
    return (ctypes.c_char * len(memory)).from_buffer(memory)


def _why(code: int) -> str:
    from pypdfium2 import raw as pdfium

    if code in {pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY}:
        return "it is encrypted, and a password is needed to read it"
    return "it is a damaged PDF"
