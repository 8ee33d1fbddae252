"""Messages as Outlook saves them (.msg): a file system within a file, a property a stream ([MS-OXMSG])."""

import codecs
import struct
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any

from workbench.core.text import canonical
from workbench.formats.encodings import decode
from workbench.formats.form import Refused
from workbench.formats.mail.letter import Letter, article_in_letter
from workbench.formats.parsed import Parsed

_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SUBJECT, _BODY, _HTML = 0x0037, 0x1000, 0x1013
_SENDER, _ON_BEHALF, _ADDRESS = 0x0C1A, 0x0042, 0x0C1F
_SENT, _DELIVERED = 0x0039, 0x0E06
_CODE_PAGE, _BODY_CODE_PAGE = 0x3FFD, 0x3FDE
_FILE_NAME, _SHORT_NAME, _SHOWN_NAME = 0x3707, 0x3704, 0x3001
_UNICODE, _EIGHT_BIT, _BINARY = 0x001F, 0x001E, 0x0102
_HEADER = 32
"""Bytes before the properties of fixed length."""

_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_PROPERTY = struct.Struct("<HHI8s")
_MOST_ATTACHED = 500
_NAMED_PAGES = {
    949: "cp949", 51949: "euc-kr", 51932: "euc-jp", 50220: "iso-2022-jp", 50221: "iso-2022-jp",
    936: "gb18030", 54936: "gb18030", 51936: "gb2312", 52936: "hz", 20866: "koi8-r", 21866: "koi8-u",
    20127: "ascii", 65001: "utf-8", 1200: "utf-16-le", 1361: "johab", 50225: "iso-2022-kr",
}  # fmt: skip
"""The code pages that Python knows by another name than “cp” and their number."""


class Outlook:
    """Reads .msg files."""

    name = "E-mail (Outlook)"
    suffixes = (".msg",)

    def recognises(self, head: bytes, name: str, /) -> bool:
        """By its signature, which old office documents share, and its name."""
        return head.startswith(_MAGIC) and name.lower().endswith(self.suffixes)

    def read(self, data: bytes, _name: str, /) -> Parsed:
        """The message's text, with the names of what hangs on it."""
        import olefile

        try:
            with olefile.OleFileIO(BytesIO(data), raise_defects=olefile.DEFECT_INCORRECT) as file:
                letter = _Properties(file).letter()
        except (OSError, ValueError, IndexError, KeyError, TypeError, struct.error, RecursionError) as error:
            raise Refused("it is a damaged message of Outlook") from error
        return article_in_letter(letter)


class _Properties:
    """The properties of a message, each under its number."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self._streams = {"/".join(path): path for path in file.listdir()}
        self._fixed = self._fixed_properties()

    def letter(self) -> Letter:
        """What is read of the message."""
        sender = self._text(_SENDER) or self._text(_ON_BEHALF) or self._text(_ADDRESS)
        sent = self._moment(_SENT) or self._moment(_DELIVERED)
        return Letter(
            subject=_on_one_line(self._text(_SUBJECT)),
            sender=_on_one_line(sender),
            date=sent,
            plain=self._text(_BODY, self._code_page(_BODY_CODE_PAGE)),
            markup=self._markup(),
            attached=self._attached(),
        )

    def _text(self, number: int, code_page: str | None = None, within: str = "") -> str:
        wide = self._bytes(number, _UNICODE, within)
        if wide:
            return wide.decode("utf-16-le", "replace").rstrip("\0")
        narrow = self._bytes(number, _EIGHT_BIT, within).rstrip(b"\0")
        return decode(narrow, code_page or self._code_page(_CODE_PAGE)) if narrow else ""

    def _markup(self) -> str:
        data = self._bytes(_HTML, _BINARY)
        return decode(data, self._code_page(_BODY_CODE_PAGE)) if data else self._text(_HTML)

    def _bytes(self, number: int, kind: int, within: str = "") -> bytes:
        path = self._streams.get(f"{within}__substg1.0_{number:04X}{kind:04X}")
        if path is None:
            return b""
        with self._file.openstream(path) as stream:
            return bytes(stream.read())

    def _fixed_properties(self) -> dict[int, bytes]:
        with self._file.openstream("__properties_version1.0") as stream:
            data = stream.read()[_HEADER:]
        whole = data[: len(data) // _PROPERTY.size * _PROPERTY.size]
        return {number: value for _kind, number, _flags, value in _PROPERTY.iter_unpack(whole)}

    def _code_page(self, number: int) -> str | None:
        value = self._fixed.get(number)
        if value is None:
            return None
        page = int.from_bytes(value[:4], "little")
        name = _NAMED_PAGES.get(page) or (f"iso-8859-{page - 28590}" if 28590 < page < 28606 else f"cp{page}")
        try:
            return codecs.lookup(name).name
        except LookupError:
            return None

    def _moment(self, number: int) -> str:
        """A time property, counted in tenths of a microsecond since 1601."""
        ticks = int.from_bytes(self._fixed.get(number, b""), "little")
        try:
            return (_EPOCH + timedelta(microseconds=ticks // 10)).isoformat() if ticks else ""
        except OverflowError:
            return ""

    def _attached(self) -> tuple[str, ...]:
        folders = sorted({path.split("/")[0] for path in self._streams if path.startswith("__attach_")})
        return tuple(self._name_of(folder) for folder in folders[:_MOST_ATTACHED])

    def _name_of(self, folder: str) -> str:
        names = (self._text(one, within=f"{folder}/") for one in (_FILE_NAME, _SHORT_NAME, _SHOWN_NAME))
        return _on_one_line(next(filter(None, names), "?"))


def _on_one_line(words: str) -> str:
    return " ".join(canonical(words).split())[:2000]


FORM = Outlook()
