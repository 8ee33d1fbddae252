"""Web archives (.warc, .warc.gz): each page and document that was captured, with its address and moment."""

from collections import Counter
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO
from urllib.parse import unquote, urlsplit

from workbench.core.text import canonical
from workbench.formats.archives.gzipped import MAGIC, Gzipped
from workbench.formats.archives.records import Damage, Record, records
from workbench.formats.archives.responses import Response, media_type, response_of
from workbench.formats.archives.stream import Stream, chunks_of
from workbench.formats.container import Item, Lost
from workbench.formats.form import Refused
from workbench.formats.mapping import Mapping

MOST_DAMAGED = 1000
"""Records that may be damaged before the rest is given up as well."""

_ENDINGS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/pdf": ".pdf",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "message/rfc822": ".eml",
    "multipart/related": ".mhtml",
    "application/rtf": ".rtf",
    "application/epub+zip": ".epub",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}
"""The types of content that are read, and how a file of each is called."""

_NAME_LENGTH = 80


class WebArchive:
    """Reads .warc and .warc.gz files."""

    name = "Web archive"
    suffixes = (".warc", ".warc.gz")

    def recognises(self, head: bytes, name: str, /) -> bool:
        """By its first record; a packed one by its name."""
        return head.startswith(b"WARC/") or (
            head.startswith(MAGIC) and name.lower().endswith((".warc.gz", ".warc"))
        )

    def items(self, file: BinaryIO, _name: str, _mapping: Mapping | None, /) -> Iterator[Item | Lost]:
        """Its pages and documents; pictures, redirections and repetitions are counted."""
        return captures(chunks_of(file))


def captures(chunks: Iterator[bytes]) -> Iterator[Item | Lost]:
    """The pages and documents of a web archive that comes in chunks, packed or not."""
    passed: Counter[str] = Counter()
    damaged = 0
    for number, record in enumerate(_all_records(chunks), 1):
        part = f"record {number}"
        if isinstance(record, Damage):
            damaged += 1
            yield Lost(part, record.why)
        else:
            found = _capture(part, record)
            if isinstance(found, str):
                passed[found] += 1
            elif found:
                yield found
        if damaged == MOST_DAMAGED:
            raise Refused(f"more than {MOST_DAMAGED} records of it are damaged")
    yield from (Lost("", why, count) for why, count in passed.items())


def _all_records(chunks: Iterator[bytes]) -> Iterator[Record | Damage]:
    first = next(chunks, b"")
    if not first.startswith(MAGIC):
        yield from records(Stream(_again(first, chunks)))
        return
    for member in Gzipped(_again(first, chunks)).members():
        try:
            yield from records(Stream(member))
        except Refused as refusal:
            yield Damage(refusal.why)


def _again(first: bytes, chunks: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from chunks


def _capture(part: str, record: Record) -> Item | Lost | str | None:
    """What a record captured, or why records like it are passed over; None where it is about the archive."""
    kind = record.headers.get("warc-type", "")
    if kind == "revisit":
        return "it only says that a page had not changed since an earlier capture"
    if kind not in {"response", "resource", "conversion"}:
        return None
    try:
        answer = _answer(kind, record)
    except Refused as refusal:
        return Lost(part, refusal.why)
    if answer.status not in range(200, 300) or not answer.content:
        return "the server sent no page: a redirection, an error, nothing"
    ending = _ENDINGS.get(answer.kind)
    if ending is None:
        return "it is no page or document, but a picture, a script or the like"
    url = canonical(record.headers.get("warc-target-uri", "").strip("<>"))
    moment = canonical(record.headers.get("warc-date", ""))
    return Item(part, _name(url, ending), answer.content, url=url or None, captured=moment or None)


def _answer(kind: str, record: Record) -> Response:
    if kind == "response" and record.block.startswith(b"HTTP/"):
        return response_of(record.block)
    return Response(200, media_type(record.headers.get("content-type", "")), record.block)


def _name(url: str, ending: str) -> str:
    """What a captured page would be called as a file: the last part of its address."""
    try:
        last = PurePosixPath(unquote(urlsplit(url).path)).name
    except ValueError:
        last = ""
    stem = canonical(last.removesuffix(ending))[:_NAME_LENGTH].strip(". \n")
    return (stem or "page") + ending


FORM = WebArchive()
