"""The files of an index: written through to the disk, and checked before they are believed.

With each generation goes a manifest: the id of the last deed it has seen, what it was made for and by, and a
checksum of every file. It is written before the generation is, so a generation never exists without it, and
it never claims more than the generation holds.
"""

import json
import os
import re
import zlib
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from whoosh.filedb.filestore import FileStorage

NAME = "CASE"

_CHUNK = 1 << 20
_TOC_NAME = re.compile(rf"_{NAME}_([0-9]+)\.toc")


class Damaged(Exception):
    """The files are not what was written, or were written for something else."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """The id of the last deed a generation has seen, for which case and rules it is, its files' sums."""

    seen: int
    made_for: str
    sums: dict[str, int] = field(default_factory=dict)


class Stamp(NamedTuple):
    """Tells a generation from every other one, even if the index was made anew in between."""

    generation: int
    inode: int
    written: int


class IndexFiles(FileStorage):
    """A folder with one index.

    `seen` is what the generation that is written next will claim to have seen.
    """

    def __init__(self, folder: Path, made_for: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        super().__init__(str(folder))  # type: ignore[no-untyped-call]
        self.seen = 0
        self._folder = folder
        self._made_for = made_for
        self._sums: dict[str, int] = {}

    def newest(self) -> "Stamp":
        """The newest generation there is. Raises `Damaged` where there is none."""
        numbers = [
            int(found[1]) for path in self._folder.iterdir() if (found := _TOC_NAME.fullmatch(path.name))
        ]
        if not numbers:
            raise Damaged("no index")
        number = max(numbers)
        try:
            state = (self._folder / _toc_name(number)).stat()
        except FileNotFoundError:  # another process just replaced it by a newer one
            return self.newest()
        return Stamp(number, state.st_ino, state.st_mtime_ns)

    def manifest(self, generation: int) -> Manifest:
        """The manifest of a generation, after a look at every file in it. Raises `Damaged`."""
        try:
            stored = json.loads((self._folder / _manifest_name(generation)).read_bytes())
            manifest = Manifest(int(stored["seen"]), str(stored["made_for"]), dict(stored["sums"]))
        except (OSError, ValueError, LookupError, TypeError) as problem:
            raise Damaged(f"the manifest of generation {generation}") from problem
        if manifest.made_for != self._made_for:
            raise Damaged(manifest.made_for)
        for name, expected in manifest.sums.items():
            self._check(name, expected)
        return manifest

    def _check(self, name: str, expected: int) -> None:
        """A file, once: it is never written again. If it is gone, but needed, opening it will tell."""
        if self._sums.get(name) == expected:
            return
        with suppress(FileNotFoundError):
            if _sum(self._folder / name) != expected:
                raise Damaged(name)
            self._sums[name] = expected

    def rename_file(self, oldname: str, newname: str, safe: bool = False) -> None:
        """Whoosh's last act of a commit: all it wrote reaches the disk before the new generation does."""
        if found := _TOC_NAME.fullmatch(newname):
            self._publish(oldname, newname, int(found[1]))
        super().rename_file(oldname, newname, safe)  # type: ignore[no-untyped-call]
        _sync(self._folder)

    def _publish(self, oldname: str, newname: str, generation: int) -> None:
        for path in self._folder.glob(f"{NAME}_*"):
            if path.name not in self._sums and not _is_lock(path):
                self._sums[path.name] = _sum(path)
                _sync(path)
        _sync(self._folder / oldname)
        there = {name: value for name, value in self._sums.items() if (self._folder / name).exists()}
        manifest = Manifest(self.seen, self._made_for, there | {newname: _sum(self._folder / oldname)})
        self._write(_manifest_name(generation), asdict(manifest))

    def _write(self, name: str, content: dict[str, Any]) -> None:
        path = self._folder / name
        path.write_text(json.dumps(content), "utf-8")
        _sync(path)

    def wipe(self) -> None:
        """Remove what is there, but for the lock, which somebody holds."""
        self._sums.clear()
        for path in self._folder.iterdir():
            if path.is_file() and not _is_lock(path):
                path.unlink(missing_ok=True)

    def sweep(self) -> None:
        """Remove the manifests of older generations."""
        newest = _manifest_name(self.newest().generation)
        for path in self._folder.glob(f"{NAME}-*.json"):
            if path.name != newest:
                path.unlink(missing_ok=True)


def _is_lock(path: Path) -> bool:
    return path.name.endswith("LOCK")


def _toc_name(generation: int) -> str:
    return f"_{NAME}_{generation}.toc"


def _manifest_name(generation: int) -> str:
    return f"{NAME}-{generation}.json"


def _sum(path: Path) -> int:
    total = 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            total = zlib.crc32(chunk, total)
    return total


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
