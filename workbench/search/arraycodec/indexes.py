"""An index whose generations are noted in plain JSON: opening one never unpickles anything."""

import json
import os
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from whoosh.fields import Schema
from whoosh.filedb.filestore import FileStorage
from whoosh.index import EmptyIndexError, FileIndex, LockError
from whoosh.reading import IndexReader
from whoosh.util.filelock import try_for

from workbench.search.arraycodec.codec import ArrayCodec
from workbench.search.arraycodec.sections import Damaged
from workbench.search.arraycodec.segments import ArraySegment
from workbench.search.arraycodec.snapshots import ArraySearcher

_LARGEST_NOTE = 1 << 26
_FORM = 1
_DIGITS = 16


class Generation(NamedTuple):
    """One state of an index: its schema, its segments, and what its owner noted of it."""

    schema: Schema
    segments: list[ArraySegment]
    generation: int
    properties: dict[str, Any]
    release: tuple[int, ...] = ()
    version: int = _FORM


class ArrayIndex(FileIndex):
    """An index of `ArraySegment`s in a folder.

    The schema is the program's and not stored: who opens an index says in its `properties` what it was made
    by, and makes it anew where that is no longer true.
    """

    def __init__(self, storage: FileStorage, schema: Schema, indexname: str) -> None:
        self.storage = storage
        self.indexname = indexname
        self._schema = schema
        self._codec = ArrayCodec()
        self._folder = Path(storage.folder)

    @classmethod
    def create(
        cls,
        storage: FileStorage,
        schema: Schema,
        indexname: str = "MAIN",
        properties: Mapping[str, Any] | None = None,
    ) -> "ArrayIndex":
        """A new index without documents, which replaces what is there by that name."""
        index = cls(storage, schema, indexname)
        index.publish(index.latest_generation() + 1, [], properties or {})
        return index

    def latest_generation(self) -> int:
        """The number of the newest generation; -1 where there is none."""
        start, end = f"{self.indexname}_", ".generation"
        with os.scandir(self._folder) as entries:
            names = [one.name for one in entries if one.name.startswith(start) and one.name.endswith(end)]
        numbers = (name.removeprefix(start).removesuffix(end) for name in names)
        return max((int(one) for one in numbers if one.isdecimal() and len(one) < _DIGITS), default=-1)

    def generation_path(self, number: int) -> Path:
        """The file of a generation."""
        return self._folder / f"{self.indexname}_{number}.generation"

    def last_modified(self) -> int:
        """When the newest generation was written, in seconds since 1970."""
        return int(self.generation_path(self.latest_generation()).stat().st_mtime)

    def newest(self) -> Generation:
        """The newest generation. Raises `Damaged`, `OSError`, and Whoosh's `EmptyIndexError`."""
        number = self.latest_generation()
        if number < 0:
            raise EmptyIndexError(f"no index {self.indexname}")
        note = _note(self.generation_path(number))
        try:
            segments = [
                ArraySegment.noted(self.indexname, self._codec, dict(one)) for one in note["segments"]
            ]
            properties = dict(note["properties"])
        except (KeyError, TypeError, ValueError) as problem:
            raise Damaged("a generation that is not described rightly") from problem
        return Generation(self._schema, segments, number, properties)

    def _read_toc(self) -> Generation:  # what Whoosh calls it
        return self.newest()

    @contextmanager
    def locked(self, timeout: float = 0.0, delay: float = 0.05) -> Iterator[None]:
        """Keep other writers out. Raises Whoosh's `LockError` after so many seconds."""
        lock: Any = self.lock("WRITELOCK")  # type: ignore[no-untyped-call]
        if not try_for(lock.acquire, timeout=timeout, delay=delay):
            raise LockError
        try:
            yield
        finally:
            lock.release()

    def reader(self, reuse: IndexReader | None = None) -> IndexReader:
        """A reader of the newest generation. Raises `Damaged`, and `OSError` where files are missing."""
        generation = self.newest()
        reader = self.reader_of(generation.segments, generation.generation, reuse)
        self._codec.forget_all_but(generation.segments)
        return reader

    def reader_of(
        self, segments: list[ArraySegment], generation: int, reuse: IndexReader | None = None
    ) -> IndexReader:
        """A reader of these segments."""
        reader: IndexReader = self._reader(self.storage, self._schema, segments, generation, reuse)  # type: ignore[no-untyped-call]
        return reader

    def searcher(self, **kwargs: Any) -> ArraySearcher:
        """A searcher of the newest generation; raises as `reader` does."""
        return ArraySearcher(self.reader(), fromindex=self, **kwargs)

    def writer(self, procs: int = 1, **kwargs: Any) -> Any:  # noqa: ARG002 - one process is fastest
        """An `ArrayWriter`. Raises Whoosh's `LockError` while another one is at work."""
        from workbench.search.arraycodec.writing import ArrayWriter

        return ArrayWriter(self, **kwargs)

    @property
    def codec(self) -> ArrayCodec:
        """The codec that keeps the files of the segments open."""
        return self._codec

    def publish(self, number: int, segments: list[ArraySegment], properties: Mapping[str, Any]) -> None:
        """Make a generation the newest one, all or nothing, and remove what no longer belongs to any."""
        note = {
            "form": _FORM,
            "properties": dict(properties),
            "segments": [segment.note() for segment in segments],
        }
        written = json.dumps(note, separators=(",", ":")).encode()
        path = self.generation_path(number)
        partial = path.with_suffix(".partial")
        with partial.open("wb") as file:
            file.write(b"%08x\n" % zlib.crc32(written) + written)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
        _sync(self._folder)
        self._sweep(number, {segment.path(self.storage).name for segment in segments})

    def _sweep(self, number: int, belonging: set[str]) -> None:
        """Remove older generations, and what interrupted writers left."""
        keep = {*belonging, self.generation_path(number).name}
        for path in self._folder.glob(f"{self.indexname}_*"):
            if path.name not in keep and not path.name.endswith("LOCK"):
                try:
                    path.unlink(missing_ok=True)
                except PermissionError:  # where open files cannot be removed, the next sweep will
                    continue


def _note(path: Path) -> dict[str, Any]:
    """What a generation's file says. Raises `Damaged`, and `OSError` where there is none any more."""
    with path.open("rb") as file:
        if os.fstat(file.fileno()).st_size > _LARGEST_NOTE:
            raise Damaged(f"{path.name} is too large")
        written = file.read()
    crc, _, body = written.partition(b"\n")
    if crc != b"%08x" % zlib.crc32(body):
        raise Damaged(f"{path.name} has changed on the disk")
    try:
        note = json.loads(body)
    except (ValueError, RecursionError) as problem:
        raise Damaged(f"{path.name} cannot be read") from problem
    if not isinstance(note, dict) or note.get("form") != _FORM:
        raise Damaged(f"{path.name} has another form")
    return note


def _sync(folder: Path) -> None:
    if os.name == "nt":  # folders cannot be opened there, and need not be
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
