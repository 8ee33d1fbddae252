"""From bytes to text: byte order mark, NULs, escapes, strict UTF-8, the declared encoding, statistics."""

import codecs
import re

from workbench.formats.form import Refused

SAMPLE = 2**16
"""Bytes that statistics look at; more of them cost time and change nothing."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DISGUISES = (
    (b"%PDF-", "it is a PDF"),
    (b"PK\x03\x04", "it is a ZIP archive or an office document"),
    (b"{\\rtf", "it is an RTF document"),
    (b"\xd0\xcf\x11\xe0", "it is an old office document"),
    (b"\x89PNG", "it is a picture"),
    (b"\xff\xd8\xff", "it is a picture"),
    (b"GIF8", "it is a picture"),
    (b"\x1f\x8b", "it is a compressed file"),
    (b"\x7fELF", "it is a program"),
    (b"MZ\x90", "it is a program"),
)
_SUPERSETS = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "big5": "big5hkscs",
}
_UNKNOWN = "its character encoding could not be recognised"
_ESCAPED = re.compile(rb"\x1b(?:\$[@B)]|\([BJI])")
_BEYOND_ASCII = bytes(range(128, 256))
_CONTROLS = bytes(range(9)) + bytes(range(14, 27)) + bytes(range(28, 32))
_NO_CONTROLS = dict.fromkeys(_CONTROLS)


def decode(data: bytes, declared: str | None = None) -> str:
    """The text in these bytes. `declared` is the encoding that the file itself names.

    Raises `Refused` where the bytes are no text, or their encoding cannot be recognised.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if reason := disguise(data):
        raise Refused(reason)
    text = _certain(data)
    if text is not None:
        return text
    return _strict(data, _known(declared)) or _damaged_utf8(data) or _guessed(data)


def guess(data: bytes) -> str | None:
    """The encoding that `decode` guesses for bytes that neither say nor show theirs; None for all others."""
    told = data.startswith(tuple(mark for mark, _ in _MARKS))
    return None if told or _certain(data) is not None or _damaged_utf8(data) else _probable(data)


def _certain(data: bytes) -> str | None:
    """The text, where the bytes themselves leave no choice."""
    return _wide(data) or _escaped(data) or _strict(data, "utf-8")


def codec_of(sample: bytes) -> str:
    """The codec for a long text that begins with this sample, which may end within a character.

    Raises `Refused` as `decode` does.
    """
    for mark, encoding in _MARKS:
        if sample.startswith(mark):
            return "utf-8-sig" if encoding == "utf-8" else encoding.removesuffix("-le").removesuffix("-be")
    if reason := disguise(sample):
        raise Refused(reason)
    whole = sample[: sample.rfind(b"\n") + 1] or sample
    if (wide := _parity(sample)) is not None:
        return wide
    if _strict(whole, "utf-8") is not None or _damaged_utf8(whole) is not None:
        return "utf-8"
    return _probable(whole)


def disguise(data: bytes) -> str | None:
    """Why bytes that bear a text's name are no text, or None if they look like one."""
    for magic, reason in _DISGUISES:
        if data.startswith(magic):
            return reason
    sample = data[:SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if (
        controls * 50 > len(sample)
        and not sample.startswith(tuple(mark for mark, _ in _MARKS))
        and not _parity(sample)
    ):
        return "it is a binary file, not text"
    return None


def _wide(data: bytes) -> str | None:
    return _strict(data, _parity(data[:SAMPLE]))


def _parity(sample: bytes) -> str | None:
    """UTF-16 without a mark gives itself away: its NULs stand on one side of each pair of bytes."""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) * 50 < len(sample) or min(even, odd) * 20 > max(even, odd):
        return None
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    text = sample[: len(sample) // 2 * 2].decode(encoding, "replace")
    controls = len(text) - len(text.translate(_NO_CONTROLS))
    return None if controls * 50 > len(text) else encoding


def _escaped(data: bytes) -> str | None:
    if not data.isascii() or not _ESCAPED.search(data):
        return None
    return _strict(data, "iso2022_jp_2") or _strict(data, "iso2022_kr")


def _strict(data: bytes, encoding: str | None) -> str | None:
    if encoding is None:
        return None
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _known(declared: str | None) -> str | None:
    """The codec for a declared encoding, read the way browsers do, or None if there is none for text."""
    name = (declared or "").strip().lower()
    try:
        codec = codecs.lookup(_SUPERSETS.get(name, name))
    except (LookupError, ValueError):
        return None
    return codec.name if getattr(codec, "_is_text_encoding", True) else None


def _damaged_utf8(data: bytes) -> str | None:
    """UTF-8 in which a few bytes were lost: far more whole sequences than broken ones."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = len(text) - broken - len(data.translate(None, _BEYOND_ASCII))
    return text if whole > broken * 10 else None


def _guessed(data: bytes) -> str:
    text = _strict(data, _probable(data))
    if text is None:
        raise Refused(_UNKNOWN)
    return text


def _probable(data: bytes) -> str:
    import chardet

    guess = _known(chardet.detect(data[:SAMPLE])["encoding"])
    if guess is None:
        raise Refused(_UNKNOWN)
    return guess
