"""The records of a web archive (WARC, ISO 28500). One that is damaged is passed over and told of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.formats.archives.stream import Stream
from workbench.formats.files import LARGEST, too_large
from workbench.formats.form import Refused

_LINE = 2**16
_HEADERS = 500
_SWALLOWED = re.compile(rb"\r?\n\r?\n(?=WARC/\d\.\d+\r?\n(?:WARC-|Content-))")


@dataclass(frozen=True, slots=True)
class Record:
    """A record's headers, by their names in lower case, and its block of bytes."""

    headers: dict[str, str]
    block: bytes


@dataclass(frozen=True, slots=True)
class Damage:
    """A record that could not be read, and why."""

    why: str


def records(stream: Stream) -> Iterator[Record | Damage]:
    """The records in a stream of them, each read to its end before the next."""
    while line := stream.line(_LINE):
        if not line.strip():
            continue
        if not line.startswith(b"WARC/"):
            yield Damage("it does not begin like a record")
            _find(stream)
            continue
        try:
            yield _record(stream)
        except Refused as refusal:
            yield Damage(refusal.why)


def headers_of(stream: Stream) -> dict[str, str]:
    """Header lines up to the empty one, by name in lower case; of several with one name the first."""
    headers: dict[str, str] = {}
    for _ in range(_HEADERS):
        line = stream.line(_LINE).decode("utf-8", "replace").strip()
        if not line:
            return headers
        name, _colon, value = line.partition(":")
        headers.setdefault(name.strip().lower(), value.strip())
    raise Refused(f"it has more than {_HEADERS} lines of headers")


def _record(stream: Stream) -> Record:
    headers = headers_of(stream)
    length = headers.get("content-length", "")
    if not re.fullmatch(r"[0-9]{1,15}", length):
        raise Refused("it does not say how long it is")
    if int(length) > LARGEST:
        stream.skip(int(length))
        raise Refused(too_large())
    block = stream.read(int(length))
    swallowed = _SWALLOWED.search(block) if b"\nWARC/" in block else None
    if swallowed:
        stream.put_back(block[swallowed.end() :])
        raise Refused("it says that it is longer than it is")
    if len(block) < int(length):
        raise Refused("its end is missing")
    return Record(headers, block)


def _find(stream: Stream) -> None:
    """Go to where the next record begins."""
    while line := stream.line(_LINE):
        if line.startswith(b"WARC/"):
            stream.put_back(line)
            return
