"""What a server answered, as a web archive keeps it: status, type, and the content without its packing."""

import re
import zlib
from dataclasses import dataclass

from workbench.formats.archives.records import headers_of
from workbench.formats.archives.stream import Stream
from workbench.formats.files import LARGEST, too_large
from workbench.formats.form import Refused

_STATUS = re.compile(rb"HTTP/\d(?:\.\d)?\s+(?P<code>\d{3})")
_LINE = 2**16


@dataclass(frozen=True, slots=True)
class Response:
    """An answer: its status (200: here it is), the type it names in lower case, and its content."""

    status: int
    kind: str
    content: bytes


def response_of(block: bytes) -> Response:
    """The answer in a record's block; raises `Refused` where it is none, or packed beyond measure."""
    stream = Stream(iter((block,)))
    status = _STATUS.match(stream.line(_LINE))
    if status is None:
        raise Refused("it is no answer of a web server")
    headers = headers_of(stream)
    body = stream.read(len(block))
    if "chunked" in headers.get("transfer-encoding", "").lower():
        body = _joined(body)
    for packing in reversed(headers.get("content-encoding", "").lower().split(",")):
        body = _unpacked(body, packing.strip())
    return Response(int(status["code"]), media_type(headers.get("content-type", "")), body)


def media_type(value: str) -> str:
    """A header's media type without its parameters."""
    return value.partition(";")[0].strip().lower()


def _joined(body: bytes) -> bytes:
    """The chunks of an answer put together; one that was archived joined already is left as it is."""
    stream = Stream(iter((body,)))
    pieces = []
    while size := _size(stream.line(_LINE)):
        pieces.append(stream.read(size))
        stream.line(2)
    return b"".join(pieces) or body


def _size(line: bytes) -> int:
    digits = line.partition(b";")[0].strip()
    return int(digits, 16) if re.fullmatch(rb"[0-9a-fA-F]{1,8}", digits) else 0


def _unpacked(body: bytes, packing: str) -> bytes:
    if packing in {"", "identity"}:
        return body
    if packing in {"gzip", "x-gzip"}:
        return _inflated(body, 16 + zlib.MAX_WBITS) if body.startswith(b"\x1f\x8b") else body
    if packing == "deflate":
        return _inflated(body, zlib.MAX_WBITS if body[:1] == b"\x78" else -zlib.MAX_WBITS)
    if packing == "br":
        return _from_brotli(body)
    raise Refused(f"its content is packed in a way that is not read here ({packing[:20]})")


def _inflated(body: bytes, window: int) -> bytes:
    try:
        unpacker = zlib.decompressobj(window)
        content = unpacker.decompress(body, LARGEST + 1)
    except zlib.error as error:
        raise Refused("its packed content is damaged") from error
    return _checked(content)


def _from_brotli(body: bytes) -> bytes:
    import brotli

    unpacker = brotli.Decompressor()
    pieces, size, data = [], 0, body
    try:
        while size <= LARGEST and (piece := unpacker.process(data, output_buffer_limit=LARGEST)):
            pieces.append(piece)
            size += len(piece)
            data = b""
    except brotli.error as error:
        if not pieces:  # browsers' own archivers unpack the content and leave the header
            return body
        raise Refused("its packed content is damaged") from error
    return _checked(b"".join(pieces))


def _checked(content: bytes) -> bytes:
    if len(content) > LARGEST:
        raise Refused(too_large())
    return content
