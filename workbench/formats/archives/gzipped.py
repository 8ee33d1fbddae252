"""A gzip file's members one by one: each is unpacked within limits, and a damaged one costs only itself."""

import zlib
from collections.abc import Iterator

from workbench.formats.archives.stream import CHUNK
from workbench.formats.form import Refused

MAGIC = b"\x1f\x8b\x08"

RATIO = 300
"""Times its packed size that a member may unpack to, if that is above `SMALL`."""

SMALL = 16 * 2**20

_GZIP = 16 + zlib.MAX_WBITS


class Gzipped:
    """Gives the content of each member as chunks. A member is over when the next is asked for."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._rest = b""

    def members(self) -> Iterator[Iterator[bytes]]:
        """The members; reading one raises `Refused` where it is damaged or a bomb."""
        while self._find():
            content = self._unpacked()
            yield content
            self._pass_over(content)

    def _find(self) -> bool:
        """Go to where the next member begins."""
        while (place := self._rest.find(MAGIC)) < 0:
            chunk = next(self._chunks, b"")
            if not chunk:
                return False
            self._rest = self._rest[-len(MAGIC) :] + chunk
        self._rest = self._rest[place:]
        return True

    def _unpacked(self) -> Iterator[bytes]:
        unpacker = zlib.decompressobj(_GZIP)
        data, self._rest = self._rest, b""
        packed = len(data)
        size = 0
        while True:
            try:
                piece = unpacker.decompress(data, CHUNK)
            except zlib.error as error:
                self._rest = data[1:]
                raise Refused("it is damaged") from error
            size += len(piece)
            if size > max(SMALL, packed * RATIO):
                self._rest = unpacker.unconsumed_tail
                raise Refused("it is a bomb: it is small only until it is unpacked")
            if piece:
                yield piece
            if unpacker.eof:
                break
            data = unpacker.unconsumed_tail
            if not data and not piece:
                data = next(self._chunks, b"")
                packed += len(data)
                if not data:
                    raise Refused("its end is missing")
        self._rest = unpacker.unused_data

    @staticmethod
    def _pass_over(content: Iterator[bytes]) -> None:
        try:
            for _ in content:
                pass
        except Refused:  # whoever read the member has had what of it was whole
            return
