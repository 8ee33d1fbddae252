"""Bytes changed at random, but not blindly: parts of an archive are changed inside it and packed again."""

import zipfile
from io import BytesIO
from random import Random

from tests.made import zipped

_ODD = (
    b"\0", b"\xff\xfe", b"\xed\xa0\x80", b"\xf0\x9f\x98\x80", b"\xe2\x80\xae", b"\xef\xbf\xbe", b"-1", b"0",
    b"99999999999", b"<", b">", b"&#xD800;", b"&x;", b"<!DOCTYPE a [<!ENTITY x 'y'>]>", b"]]>", b"{", b"}",
    b"\\u-10179", b"\\bin9", b"\\*", b"(", b")", b"obj", b"endstream", b"/Kids", b"\r\n\r\n", b'"', b"=",
    b"---\n", b"%PDF-", b"PK\x03\x04", b"\t", b"\x0b", b"\x85",
)  # fmt: skip
_LONGEST = 300_000
_MOST_PARTS = 50


def chance(number: int) -> Random:
    """The same choices each time for a number."""
    return Random(number)  # noqa: S311 - not for secrets


def mutated(random: Random, data: bytes) -> bytes:
    """A file with one to four changes."""
    for _ in range(random.randint(1, 4)):
        inner = data.startswith(b"PK\x03\x04") and random.random() < 0.8
        data = (_repacked(random, data) if inner else None) or _changed(random, data)
    return data[:_LONGEST]


def _repacked(random: Random, data: bytes) -> bytes | None:
    """An archive with one of its parts changed, or left out; None where it cannot be unpacked."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = archive.namelist()[:_MOST_PARTS]
            parts: dict[str, str | bytes] = {name: archive.open(name).read(_LONGEST) for name in names}
    except Exception:  # it was changed itself before
        return None
    if not parts:
        return None
    name = random.choice(list(parts))
    content = parts[name]
    if random.random() < 0.05:
        del parts[name]
    else:
        parts[name] = _changed(random, content if isinstance(content, bytes) else content.encode())
    return zipped(parts, stored=("mimetype",))


def _changed(random: Random, data: bytes) -> bytes:
    start = random.randint(0, len(data))
    end = min(len(data), start + random.choice((1, 1, 2, 4, 16, 64, 512)))
    piece = data[start:end]
    way = random.randrange(7)
    if way == 0:
        piece = b""
    elif way == 1:
        piece = bytes(byte ^ 1 << random.randrange(8) for byte in piece)
    elif way == 2:
        piece *= random.choice((2, 3, 50))
    elif way == 3:
        piece = random.choice(_ODD)
    elif way == 4:
        piece += random.choice(_ODD) * random.choice((1, 1, 2, 300))
    elif way == 5:
        other = random.randint(0, len(data))
        piece += data[other : other + random.choice((4, 64, 512))]
    else:
        return data[:end]
    return data[:start] + piece + data[end:]
