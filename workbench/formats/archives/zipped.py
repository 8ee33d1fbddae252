"""ZIP archives of anything: each file in them is read as if it lay in a folder, none unpacked to disk."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePosixPath
from typing import BinaryIO

from workbench.formats.archive import Archive, Limits, Member
from workbench.formats.container import Item, Lost
from workbench.formats.encodings import decode
from workbench.formats.files import LARGEST
from workbench.formats.form import Refused
from workbench.formats.forms import is_readable_by_name
from workbench.formats.mapping import Mapping
from workbench.formats.web.companions import belongs_to_page, pages_among

LIMITS = Limits(members=100_000, member=LARGEST, total=16 * 2**30)
"""A newsroom's archive of years stays below; each part may be as large as a file on disk."""

_UTF8_NAME = 0x800
_MAGIC = (b"PK\x03\x04", b"PK\x05\x06")


class Zipped:
    """Reads .zip files."""

    name = "ZIP archive"
    suffixes = (".zip",)

    def recognises(self, head: bytes, _name: str, /) -> bool:
        """By its signature; documents that are ZIP archives too are asked before."""
        return head.startswith(_MAGIC)

    def items(self, file: BinaryIO, _name: str, _mapping: Mapping | None, /) -> Iterator[Item | Lost]:
        """Its files, without hidden ones and what belongs to a saved page."""
        with Archive(file, LIMITS) as archive:
            named = list(zip(_paths(archive.members), archive.members, strict=True))
            meant, others = _meant(named)
            for path, member in meant:
                yield _item(archive, path, member)
        if others:
            yield Lost("", "no kind of file that is read here", others)


def _item(archive: Archive, path: PurePosixPath, member: Member) -> Item | Lost:
    try:
        data = archive.read(member)
    except Refused as refusal:
        return Lost(str(path), refusal.why)
    return Item(str(path), path.name, data) if data else Lost(str(path), "it is empty")


def _meant(
    named: Sequence[tuple[PurePosixPath, Member]],
) -> tuple[list[tuple[PurePosixPath, Member]], int]:
    """The files that could be articles, and how many others there are."""
    pages = _pages(path for path, _ in named)
    shown = [(path, member) for path, member in named if not _hidden(path) and not _shown_by(path, pages)]
    meant = [(path, member) for path, member in shown if is_readable_by_name(path.name)]
    return meant, len(shown) - len(meant)


def _pages(paths: Iterable[PurePosixPath]) -> dict[PurePosixPath, frozenset[str]]:
    """The web pages in each folder."""
    names: defaultdict[PurePosixPath, list[str]] = defaultdict(list)
    for path in paths:
        names[path.parent].append(path.name)
    return {folder: pages_among(below) for folder, below in names.items()}


def _shown_by(path: PurePosixPath, pages: dict[PurePosixPath, frozenset[str]]) -> bool:
    """Whether a file belongs to what a saved page shows."""
    return any(belongs_to_page(one.name, pages.get(one.parent, frozenset())) for one in path.parents)


def _hidden(path: PurePosixPath) -> bool:
    return any(part.startswith((".", "__MACOSX")) and part not in {".", ".."} for part in path.parts)


def _paths(members: Sequence[Member]) -> list[PurePosixPath]:
    """Where members say they lie: only names to us, so one that climbs out of it is harmless."""
    unsure = [member.name for member in members if not member.entry.flag_bits & _UTF8_NAME]
    read = dict(zip(unsure, _decoded(unsure), strict=True))
    names = (read.get(member.name, member.name) for member in members)
    return [PurePosixPath(name.replace("\\", "/")) for name in names]


def _decoded(names: list[str]) -> list[str]:
    """Names as their makers wrote them: where nothing is said of it, they were read in the code page of 1981.

    Together they are enough to tell the encoding by. What cannot be told keeps the names it has.
    """
    try:
        decoded = decode("\n".join(names).encode("cp437")).split("\n")
    except (Refused, UnicodeEncodeError):
        return names
    same = [PurePosixPath(name).suffix for name in decoded] == [PurePosixPath(name).suffix for name in names]
    return decoded if same else names


FORM = Zipped()
