"""ZIP archives from strangers, read in memory and never unpacked to disk: documents and collections are such.

What an archive says of itself is checked before anything is unpacked: how much it has, how much that becomes,
and that no two members share bytes. Each member is checked once more while it is read.
"""

import stat
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from types import TracebackType
from typing import BinaryIO, Self

from workbench.formats.form import Refused

_MB = 2**20
_CHUNK = 2**18
_LOCAL_HEADER = 30
_ENTRY = 256
_SMALL = _MB
_KNOWN = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}  # the others' unpackers can give gigabytes in one step
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, OverflowError)


@dataclass(frozen=True, slots=True)
class Limits:
    """What an archive may hold: `members` in number, `member` and `total` in unpacked bytes.

    No member above a megabyte may be more than `ratio` times as large as it is packed.
    """

    members: int = 10_000
    member: int = 64 * _MB
    total: int = 512 * _MB
    ratio: int = 200


DOCUMENT = Limits()
"""For a file that is one document: a long illustrated book stays below."""


def is_archive(head: bytes) -> bool:
    """Whether a file with these first bytes is a ZIP archive."""
    return head.startswith(b"PK\x03\x04")


@dataclass(frozen=True, slots=True)
class Member:
    """One file in an archive: its name there, its size in unpacked bytes, and where it is."""

    name: str
    size: int
    entry: zipfile.ZipInfo


class Archive:
    """An open archive; use it in a `with` block.

    Opening raises `Refused` where the archive as a whole is damaged, a bomb or a trick; reading a member
    where only that one is. `file` may be its bytes, or a file to be read in pieces, which stays the caller's.
    """

    def __init__(self, file: bytes | BinaryIO, limits: Limits = DOCUMENT) -> None:
        self._limits = limits
        self._left = limits.total
        raw = BytesIO(file) if isinstance(file, bytes) else file
        try:
            self._zip = zipfile.ZipFile(_Cautious(raw, limits.members * _ENTRY))
        except _DAMAGE as error:
            raise Refused("it is a damaged ZIP archive") from error
        entries = self._zip.infolist()
        _check(entries, limits)
        files = (one for one in entries if one.filename and not one.filename.endswith("/"))
        self.members = tuple(Member(one.filename, one.file_size, one) for one in files)
        self._by_name = {member.name: member for member in self.members}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()

    def __contains__(self, name: str) -> bool:
        return name in self._by_name

    def named(self, name: str) -> bytes:
        """The content of the member of that name. Raises `Refused` where there is none."""
        member = self._by_name.get(name)
        if member is None:
            raise Refused(f"its part “{name}” is missing")
        return self.read(member)

    def read(self, member: Member) -> bytes:
        """The content of a member, unpacked and compared with its checksum."""
        return b"".join(self.chunks(member))

    def chunks(self, member: Member) -> Iterator[bytes]:
        """The content of a member piece by piece, for what may be large."""
        self._check_member(member)
        missing = member.size
        try:
            with self._zip.open(member.entry) as packed:
                while chunk := packed.read(_CHUNK):
                    missing -= len(chunk)
                    self._left -= len(chunk)
                    if self._left < 0:
                        raise Refused(_too_large(self._limits.total))
                    yield chunk
        except _DAMAGE as error:
            raise Refused(f"its part “{member.name}” is damaged") from error
        if missing:
            raise Refused(f"its part “{member.name}” is not as long as the archive says")

    def _check_member(self, member: Member) -> None:
        entry = member.entry
        if entry.flag_bits & 0x1:
            raise Refused("it is encrypted, and a password is needed to read it")
        if stat.S_IFMT(entry.external_attr >> 16) not in {0, stat.S_IFREG}:
            raise Refused(f"its part “{member.name}” is a link or device, not a file")
        if entry.compress_type not in _KNOWN:
            raise Refused(f"its part “{member.name}” is packed in a way that is not read here")
        if member.size > self._limits.member:
            raise Refused(
                f"its part “{member.name}” is larger than {self._limits.member // _MB} MB when unpacked"
            )
        if member.size > max(_SMALL, entry.compress_size * self._limits.ratio):
            raise Refused(f"its part “{member.name}” is a bomb: it is small only until it is unpacked")


class _Cautious:
    """A file that is not read in pieces larger than an archive's directory may be."""

    def __init__(self, file: BinaryIO, most: int) -> None:
        self._file = file
        self._most = max(most, _CHUNK)

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0, /) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def read(self, size: int = -1, /) -> bytes:
        if size > self._most:
            raise Refused("its directory is longer than that of any archive read here")
        return self._file.read(size)


def _check(entries: list[zipfile.ZipInfo], limits: Limits) -> None:
    if len(entries) > limits.members:
        raise Refused(f"there are more than {limits.members} files in it")
    if sum(entry.file_size for entry in entries) > limits.total:
        raise Refused(_too_large(limits.total))
    spans = sorted(
        (entry.header_offset, entry.header_offset + _LOCAL_HEADER + entry.compress_size) for entry in entries
    )
    if any(end > start for (_, end), (start, _) in pairwise(spans)):
        raise Refused("it is a bomb: its parts overlap each other")


def _too_large(most: int) -> str:
    return f"it is larger than {most // _MB} MB when unpacked"
