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

PROPERTIES = ("Title", "Author", "CreationDate", "ModDate")


class Document:
    """An open PDF. PDFium is not made for threads: one document at a time, in a process of its own."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw

    def __len__(self) -> int:
        return len(self._raw)

    def properties(self) -> dict[str, str]:
        """The properties that bear on the text as an article; empty where there are none."""
        return {name: self._raw.get_metadata_value(name) for name in PROPERTIES}

    def pages(self) -> Iterator[Page]:
        """The pages; one that is damaged has no lines."""
        from pypdfium2 import raw as pdfium

        for number in range(len(self)):
            page = pdfium.FPDF_LoadPage(self._raw.raw, number)
            text = pdfium.FPDFText_LoadPage(page) if page else None
            if text:
                turns = pdfium.FPDFPage_GetRotation(page)
                size = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
                yield Page(lines_of(DrawnText(text, turns)), *size)
                pdfium.FPDFText_ClosePage(text)
            else:
                yield Page([], 0, 0)
            if page:
                pdfium.FPDF_ClosePage(page)


@contextmanager
def opened(file: bytes | BinaryIO) -> Iterator[Document]:
    """The PDF in these bytes or this file, of which only what is looked at is held in memory.

    Raises `Refused` where it is locked or damaged.
    """
    import pypdfium2
    from pypdfium2 import raw as pdfium

    data = file if isinstance(file, bytes) else _mapped(file)
    loaded = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    if not loaded:
        raise Refused(_why(pdfium.FPDF_GetLastError()))
    raw = pypdfium2.PdfDocument(loaded)
    try:
        if not len(raw):
            raise Refused("it has no pages")
        yield Document(raw)
    finally:
        raw.close()


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
