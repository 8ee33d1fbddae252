"""A writer of compound files ([MS-CFB]), enough for a message as Outlook saves it."""

import struct
from dataclasses import dataclass, field
from itertools import pairwise

_SECTOR, _MINI, _CUTOFF = 512, 64, 4096
_FREE, _END, _FAT, _NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
_ROOT, _STORAGE, _STREAM = 5, 1, 2


@dataclass
class _Entry:
    name: str
    kind: int
    data: bytes = b""
    children: list[int] = field(default_factory=list)
    start: int = _END
    size: int = 0


def compound(streams: dict[str, bytes]) -> bytes:
    """A compound file of these streams; a name may have one folder before a slash."""
    entries = _entries(streams)
    mini, chains = _mini_stream(entries)
    entries[0].start, entries[0].size = 0, len(mini)
    big = bytearray(_padded(mini, _SECTOR))
    fat = _chain(0, len(big) // _SECTOR)
    for entry in entries[1:]:
        if entry.size >= _CUTOFF:
            entry.start = len(fat)
            fat += _chain(len(fat), -(-entry.size // _SECTOR))
            big += _padded(entry.data, _SECTOR)
    directory = _padded(b"".join(map(_packed, entries, _siblings(entries))), _SECTOR)
    starts = []
    for block in (directory, _padded(struct.pack(f"<{len(chains)}I", *chains), _SECTOR, b"\xff")):
        starts.append(len(fat))
        fat += _chain(len(fat), len(block) // _SECTOR)
        big += block
    place = len(fat)
    count = -(-(len(fat) + 4) // 128)
    fat += [_FAT] * count
    table = _padded(struct.pack(f"<{len(fat)}I", *fat), _SECTOR, b"\xff")
    header = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6, 0, len(table) // _SECTOR, starts[0], 0,
        _CUTOFF, starts[1], -(-len(chains) // 128), _END, 0,
    )  # fmt: skip
    fats = [place + number for number in range(len(table) // _SECTOR)]
    return header + struct.pack("<109I", *fats, *[_FREE] * (109 - len(fats))) + bytes(big) + table


def _entries(streams: dict[str, bytes]) -> list[_Entry]:
    entries = [_Entry("Root Entry", _ROOT)]
    folders: dict[str, int] = {}
    for path, data in streams.items():
        folder, _, name = path.rpartition("/")
        parent = 0
        if folder:
            if folder not in folders:
                folders[folder] = len(entries)
                entries[0].children.append(len(entries))
                entries.append(_Entry(folder, _STORAGE, start=0))
            parent = folders[folder]
        entries[parent].children.append(len(entries))
        entries.append(_Entry(name, _STREAM, data, size=len(data)))
    return entries


def _mini_stream(entries: list[_Entry]) -> tuple[bytes, list[int]]:
    mini, chains = b"", list[int]()
    for entry in entries:
        if entry.kind == _STREAM and 0 < entry.size < _CUTOFF:
            entry.start = len(chains)
            chains += _chain(len(chains), -(-entry.size // _MINI))
            mini += _padded(entry.data, _MINI)
    return mini, chains


def _siblings(entries: list[_Entry]) -> list[tuple[int, int]]:
    """Of each entry: the next of its siblings (the tree leans to the right), and its first child."""
    ordered = {id(entry): sorted(entry.children, key=lambda n: _order(entries[n])) for entry in entries}
    right = [_NONE] * len(entries)
    for children in ordered.values():
        for one, following in pairwise(children):
            right[one] = following
    return [(right[n], next(iter(ordered[id(entry)]), _NONE)) for n, entry in enumerate(entries)]


def _order(entry: _Entry) -> tuple[int, str]:
    return len(entry.name), entry.name.upper()


def _packed(entry: _Entry, links: tuple[int, int]) -> bytes:
    name = (entry.name + "\0").encode("utf-16-le")
    right, child = links
    return struct.pack(
        "<64sHBBIII16xI8x8xIQ",
        name, len(name), entry.kind, 1, _NONE, right, child, 0, entry.start if entry.size else 0, entry.size,
    )  # fmt: skip


def _chain(start: int, count: int) -> list[int]:
    return [*range(start + 1, start + count), _END] if count else []


def _padded(data: bytes, to: int, filler: bytes = b"\0") -> bytes:
    return data + filler * (-len(data) % to)
