"""Bytes that come in chunks, read in the pieces that a parser asks for: forward only, little in memory."""

from collections.abc import Iterator
from typing import BinaryIO

CHUNK = 2**17
"""Bytes fetched at a time."""


def chunks_of(file: BinaryIO) -> Iterator[bytes]:
    """A file's content in chunks."""
    while chunk := file.read(CHUNK):
        yield chunk


class Stream:
    """Chunks put together again. What was read too far can be put back."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._buffer = b""
        self._at = 0

    def read(self, size: int) -> bytes:
        """The next `size` bytes; fewer at the end."""
        pieces = []
        while size:
            piece = self._buffer[self._at : self._at + size]
            self._at += len(piece)
            size -= len(piece)
            pieces.append(piece)
            if size and not self._fill():
                break
        return b"".join(pieces)

    def line(self, longest: int) -> bytes:
        """The next line with its end, or `longest` bytes of it; empty at the end."""
        pieces = []
        while longest > 0:
            end = self._buffer.find(b"\n", self._at, self._at + longest) + 1
            piece = self._buffer[self._at : end or self._at + longest]
            self._at += len(piece)
            longest -= len(piece)
            pieces.append(piece)
            if end or (longest and not self._fill()):
                break
        return b"".join(pieces)

    def skip(self, size: int) -> None:
        """Pass over bytes without keeping them."""
        while size and (passed := len(self.read(min(size, CHUNK)))):
            size -= passed

    def put_back(self, data: bytes) -> None:
        """Let these bytes be read next."""
        self._buffer = data + self._buffer[self._at :]
        self._at = 0

    def _fill(self) -> bool:
        """Fetch the next chunk when all before it is read."""
        self._buffer, self._at = next(self._chunks, b""), 0
        return bool(self._buffer)
