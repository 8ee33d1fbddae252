"""The text of one page as PDFium finds it, and where each character of it is drawn."""

import ctypes
from typing import Any

from workbench.formats.form import Refused
from workbench.formats.pdf.line import Box

MOST = 500_000
"""Characters on one page; a newspaper's largest has thirty thousand."""

_SAMPLE = 9


class DrawnText:
    """The characters of a page, as text and as boxes, upright however the page is turned."""

    def __init__(self, page: Any, turns: int) -> None:
        from pypdfium2 import raw as pdfium

        count = pdfium.FPDFText_CountChars(page)
        if count > MOST:
            raise Refused("there are more characters on one page than can be read")
        buffer = ctypes.create_string_buffer(2 * (count + 1))
        units = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
        written = pdfium.FPDFText_GetText(page, 0, count, units)
        self.text = buffer.raw[: 2 * max(written - 1, 0)].decode("utf-16-le", "replace")
        self._page = page
        self._pdfium = pdfium
        self._turns = turns
        self._all_shown = len(self.text) == count
        self._box = pdfium.FS_RECTF()
        self._by_reference = ctypes.byref(self._box)
        self._box_of = pdfium.FPDFText_GetLooseCharBox

    def box(self, place: int) -> Box:
        """Where the character at this place of the text is drawn."""
        box = self._box
        self._box_of(self._page, place if self._all_shown else self._index(place), self._by_reference)
        if self._turns:
            return self._upright(box.left, box.bottom, box.right, box.top)
        return box.left, box.bottom, box.right, box.top

    def doubtful(self) -> bool:
        """Whether the file does not say which letters most of these characters are."""
        sample = range(0, len(self.text), max(1, len(self.text) // _SAMPLE))
        unknown = self._pdfium.FPDFText_HasUnicodeMapError
        nameless = [place for place in sample if unknown(self._page, self._index(place)) == 1]
        return 2 * len(nameless) > len(sample)

    def angle(self, place: int) -> float:
        """How far a character is turned, in radians from 0 to 2π, on a page that is not."""
        return float(self._pdfium.FPDFText_GetCharAngle(self._page, self._index(place)))

    def runs(self) -> int:
        """How many pieces the text is drawn in."""
        return int(self._pdfium.FPDFText_CountRects(self._page, 0, -1))

    def run(self, number: int) -> Box:
        """Where a piece is drawn."""
        left, top, right, bottom = (ctypes.c_double() for _ in range(4))
        self._pdfium.FPDFText_GetRect(self._page, number, left, top, right, bottom)
        return self._upright(left.value, bottom.value, right.value, top.value)

    def _index(self, place: int) -> int:
        """PDFium also counts characters that it cannot name."""
        if self._all_shown:
            return place
        return int(self._pdfium.FPDFText_GetCharIndexFromTextIndex(self._page, place))

    def _upright(self, left: float, bottom: float, right: float, top: float) -> Box:
        if self._turns == 1:
            return bottom, -right, top, -left
        if self._turns == 2:
            return -right, -top, -left, -bottom
        if self._turns == 3:
            return -top, left, -bottom, right
        return left, bottom, right, top
