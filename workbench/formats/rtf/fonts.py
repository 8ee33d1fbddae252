"""The encodings that bytes of rich text are in: each font has its own."""

import codecs

_CHARSETS = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "big5hkscs",
    161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251",
    222: "cp874", 238: "cp1250", 254: "cp437",
}  # fmt: skip
_DOCUMENT = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}


class Fonts:
    """The encoding of each font of a document, by its number."""

    def __init__(self) -> None:
        self._document = "cp1252"
        self._fonts: dict[int, str] = {}
        self._defined = 0

    def take(self, name: str, number: int) -> bool:
        """Take up a control word if it says something of encodings, be it of the document or of a font."""
        if name in _DOCUMENT:
            self._document = _DOCUMENT[name]
        elif name == "ansicpg":
            self._document = _page(number) or self._document
        elif name == "f":
            self._defined = number
        elif name == "fcharset":
            self._fonts[self._defined] = _CHARSETS.get(number, self._document)
        elif name == "cpg" and (page := _page(number)):
            self._fonts[self._defined] = page
        else:
            return False
        return True

    def decoded(self, data: bytes, font: int) -> str:
        """Bytes written in a font, as text."""
        return data.decode(self._fonts.get(font, self._document), "replace")


def _page(number: int) -> str | None:
    """The codec of a code page of Windows."""
    name = "utf-8" if number == 65001 else f"cp{number}"
    try:
        return codecs.lookup(name).name
    except (LookupError, ValueError):
        return None
