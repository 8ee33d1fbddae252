"""The originals of a case: files kept byte for byte under safe, readable names, never rewritten."""

import hashlib
import os
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, NamedTuple

from workbench.core.problems import Unreadable

FOLDER = "originals"
MANIFEST = "manifest-sha256.txt"

_UNSAFE = re.compile(r"[^\w.\-]+")
_RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|com\d|lpt\d)(\.|$)")
_STEM_BYTES = 80
_DIGITS = 12
_STORED = re.compile(r"\w[\w.\-]*-(?P<digits>[0-9a-f]{12})(?:\.[\w\-]{1,10})?")
_PARTIAL = ".partial"
_PIECE = 2**20


class Kept(NamedTuple):
    """A file below `FOLDER`, by its name there, and the SHA-256 that it must have."""

    stored: str
    sha256: str


def safe_name(name: str, sha256: str) -> str:
    """A file name that is valid on every system and still tells what the file was called.

    The given name, cleaned, plus the first 12 digits of the content's hash: two files of one name never meet.
    """
    cleaned = _UNSAFE.sub("_", unicodedata.normalize("NFC", name)).strip("._-") or "file"
    stem, dot, suffix = cleaned.rpartition(".")
    if not dot or len(suffix) > 10:
        stem, suffix = cleaned, ""
    if _RESERVED.match(stem):
        stem = f"_{stem}"
    short = stem.encode()[:_STEM_BYTES].decode(errors="ignore")
    return f"{short}-{sha256[:_DIGITS]}{'.' + suffix if suffix else ''}"


def keep(case: Path, name: str, file: BinaryIO, sha256: str) -> str:
    """Copy a file into a case's originals, in pieces; returns its stored name.

    A file that is already there is left alone. Raises `Unreadable` if it cannot be read to its end, or if its
    bytes are not those of the hash: nothing is kept then.
    """
    stored = safe_name(name, sha256)
    target = case / FOLDER / stored
    if not target.exists():
        with _written(target) as copy:
            found = hashlib.sha256()
            while piece := _read(file, name):
                found.update(piece)
                copy.write(piece)
            if found.hexdigest() != sha256:
                raise Unreadable(name, "it changed while it was imported")
    return stored


def _read(file: BinaryIO, name: str) -> bytes:
    try:
        return file.read(_PIECE)
    except OSError as error:
        raise Unreadable(name, f"reading it failed: {error.strerror or error}") from error


def sweep(case: Path) -> None:
    """Take away what a process that was killed had begun to copy."""
    for partial in (case / FOLDER).glob(f".*{_PARTIAL}"):
        partial.unlink(missing_ok=True)


@contextmanager
def _written(target: Path) -> Iterator[BinaryIO]:
    """The bytes reach the disk before the name does, and no link put there by a stranger is followed."""
    partial = target.with_name(f".{target.name}{_PARTIAL}")
    partial.unlink(missing_ok=True)
    try:
        with partial.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)


def hash_of(path: Path) -> str:
    """SHA-256 of a file, read in pieces."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def name_there(case: Path, path: Path, sha256: str) -> str | None:
    """What a file with that hash is stored as if it lies among a case's originals already, or None."""
    is_one = path.parent == case / FOLDER and _STORED.fullmatch(path.name)
    return path.name if is_one and is_one["digits"] == sha256[:_DIGITS] else None


def unknown(case: Path, known: Collection[str]) -> tuple[str, ...]:
    """The files in a case's originals that are none of the known ones, by name, without half copied ones."""
    there = (one for one in (case / FOLDER).iterdir() if not one.name.endswith(_PARTIAL))
    return tuple(sorted(one.name for one in there if one.name not in known))


def write_manifest(case: Path, files: Iterable[Kept]) -> None:
    """Write the hashes in BagIt's form, so that `sha256sum -c` proves the originals without this program."""
    rows = sorted({f"{one.sha256}  {FOLDER}/{one.stored}\n" for one in files})
    with _written(case / MANIFEST) as file:
        file.write("".join(rows).encode())
