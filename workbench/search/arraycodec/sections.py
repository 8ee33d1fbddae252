"""A file of named little-endian arrays: written once, mapped into memory, checked where it is touched.

    magic | sections, each on a 64-byte boundary | table of contents (JSON) | footer

The table names every section with its type, length and place, holds a CRC-32 of every 64 KiB of what
comes before it, and is itself covered by a CRC-32 in the footer. Reading allocates nothing that the file's
size does not back: an array is a view of the mapping, and its bytes are compared with their sums on first
touch.
"""

import json
import mmap
import os
import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

Array = np.ndarray[Any, np.dtype[Any]]

MAGIC = b"ARRAYS01"
BLOCK = 1 << 16
"""Bytes that share one checksum."""

_ALIGNMENT = 64
_FOOTER = struct.Struct("<QII8s")
_TYPES = frozenset({"u1", "u2", "u4", "u8", "i4", "i8", "f8"})
_LARGEST_TABLE = 1 << 24


class Damaged(Exception):
    """The file does not hold what was written into it, or never was one of these."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a section lies: its type, the number of its items, and the offset of its first byte."""

    type: str
    count: int
    offset: int

    @property
    def width(self) -> int:
        return int(self.type[1])


class SectionWriter:
    """Writes one such file. Sections may be reserved first and filled piece by piece, in any order."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: BinaryIO = path.open("w+b")
        self._file.write(MAGIC)
        self._places: dict[str, _Place] = {}
        self._end = len(MAGIC)
        self._at = self._furthest = len(MAGIC)

    def add(self, name: str, array: Array) -> None:
        """A whole section at once."""
        self.reserve(name, array.dtype.str[1:], len(array))
        self.write(name, 0, array)

    def reserve(self, name: str, type_: str, count: int) -> None:
        """Room for a section of `count` items of a NumPy type such as `u2`."""
        offset = -(-self._end // _ALIGNMENT) * _ALIGNMENT
        place = self._places[name] = _Place(type_, count, offset)
        self._end = offset + count * place.width

    def write(self, name: str, start: int, array: Array) -> None:
        """Items of a reserved section, the first of which is its item `start`."""
        place = self._places[name]
        if not 0 <= start <= start + len(array) <= place.count:
            raise ValueError(f"{name} has room for {place.count} items")
        self._go_to(place.offset + start * place.width)
        self._at += self._file.write(np.ascontiguousarray(array, dtype=f"<{place.type}").data)
        self._furthest = max(self._furthest, self._at)

    def _go_to(self, offset: int) -> None:
        """Go to a place in the file; small gaps are filled, since a seek would empty the buffer."""
        gap = offset - self._at
        if self._at == self._furthest and 0 <= gap < _ALIGNMENT:
            self._file.write(bytes(gap))
        else:
            self._file.seek(offset)
        self._at = offset

    def finish(self, about: Mapping[str, Any]) -> None:
        """Write the table of contents with further facts (plain JSON), and see all of it to the disk."""
        self._file.truncate(self._end)
        table = {
            "about": about,
            "sections": {name: [one.type, one.count, one.offset] for name, one in self._places.items()},
            "sums": _sums(self._file),
        }
        written = json.dumps(table, separators=(",", ":")).encode()
        self._file.seek(self._end)
        self._file.write(written)
        self._file.write(_FOOTER.pack(self._end, len(written), zlib.crc32(written), MAGIC))
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()

    def discard(self) -> None:
        """Give up: no file is left."""
        self._file.close()
        self._path.unlink(missing_ok=True)


def _sums(file: BinaryIO) -> list[int]:
    file.seek(0)
    return [zlib.crc32(block) for block in iter(lambda: file.read(BLOCK), b"")]


class Sections:
    """Reads one such file. Raises `Damaged` wherever it is not what `SectionWriter` wrote."""

    def __init__(self, path: Path) -> None:
        try:
            with path.open("rb") as file:
                self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except ValueError as problem:  # an empty file cannot be mapped
            raise Damaged(f"{path.name} is empty") from problem
        self.name = path.name
        table = self._table()
        self._bytes = np.frombuffer(self._map, np.uint8)
        try:
            self.about = dict(table["about"])
            self._sums = [int(one) for one in table["sums"]]
            self._places = {str(name): self._place(*place) for name, place in table["sections"].items()}
        except (KeyError, TypeError, ValueError, AttributeError) as problem:
            raise Damaged(f"{self.name} has a table that cannot be read") from problem
        if len(self._sums) != -(-self._end // BLOCK):
            raise Damaged(f"{self.name} lacks checksums")
        self._sound = bytearray(len(self._sums))

    def _table(self) -> dict[str, Any]:
        size = len(self._map)
        if size < len(MAGIC) + _FOOTER.size or self._map[: len(MAGIC)] != MAGIC:
            raise Damaged(f"{self.name} is no file of arrays")
        self._end, length, crc, magic = _FOOTER.unpack(self._map[size - _FOOTER.size :])
        if magic != MAGIC or length > _LARGEST_TABLE or self._end + length + _FOOTER.size != size:
            raise Damaged(f"{self.name} is cut off or was put together wrongly")
        written = self._map[self._end : self._end + length]
        if zlib.crc32(written) != crc:
            raise Damaged(f"{self.name} has a damaged table of contents")
        try:
            table = json.loads(written)
        except (ValueError, RecursionError) as problem:
            raise Damaged(f"{self.name} has a table that cannot be read") from problem
        if not isinstance(table, dict):
            raise Damaged(f"{self.name} has no table of contents")
        return table

    def _place(self, type_: str, count: int, offset: int) -> _Place:
        if type_ not in _TYPES or type(count) is not int or type(offset) is not int:
            raise Damaged(f"{self.name} names a section of an unknown type")
        place = _Place(type_, count, offset)
        if count < 0 or offset < 0 or offset + count * place.width > self._end:
            raise Damaged(f"{self.name} names a section that is not in it")
        return place

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __contains__(self, name: str) -> bool:
        return name in self._places

    def count(self, name: str) -> int:
        """The number of items of a section; 0 where there is no such section."""
        return self._places[name].count if name in self._places else 0

    def array(self, name: str, start: int = 0, stop: int | None = None) -> Array:
        """Items `start` to `stop` of a section, exactly as many: a view, its bytes checked."""
        try:
            place = self._places[name]
        except KeyError as problem:
            raise Damaged(f"{self.name} lacks the section {name}") from problem
        stop = place.count if stop is None else stop
        if not 0 <= start <= stop <= place.count:
            raise Damaged(f"{self.name} points beyond the section {name}")
        first, last = place.offset + start * place.width, place.offset + stop * place.width
        if start < stop:
            self._check(first // BLOCK, (last - 1) // BLOCK + 1)
        return self._bytes[first:last].view(f"<{place.type}")

    def _check(self, block: int, stop: int) -> None:
        while (block := self._sound.find(0, block, stop)) >= 0:
            found = self._map[block * BLOCK : min((block + 1) * BLOCK, self._end)]
            if zlib.crc32(found) != self._sums[block]:
                raise Damaged(f"{self.name} has changed on the disk")
            self._sound[block] = 1
