"""The originals of a case: files kept byte for byte under safe, readable names, never rewritten."""

import hashlib
import os
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from workbench.core.model import Original

FOLDER = "originals"
MANIFEST = "manifest-sha256.txt"

_UNSAFE = re.compile(r"[^\w.\-]+")
_RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|com\d|lpt\d)(\.|$)")
_STEM_BYTES = 80


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
    return f"{short}-{sha256[:12]}{'.' + suffix if suffix else ''}"


def keep(case: Path, name: str, content: bytes) -> tuple[str, str]:
    """Write a file into a case's originals; returns its stored name and its SHA-256.

    A file that is already there is left alone.
    """
    sha256 = hashlib.sha256(content).hexdigest()
    stored = safe_name(name, sha256)
    target = case / FOLDER / stored
    if not target.exists():
        _write(target, content)
    return stored, sha256


def _write(target: Path, content: bytes) -> None:
    """The bytes reach the disk before the name does, and no link put there by a stranger is followed."""
    partial = target.with_name(f".{target.name}.partial")
    partial.unlink(missing_ok=True)
    try:
        with partial.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)


def hash_of(path: Path) -> str:
    """SHA-256 of a file, read in pieces."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_manifest(case: Path, originals: Iterable[Original]) -> None:
    """Write the hashes in BagIt's form, so that `sha256sum -c` proves the originals without this program."""
    rows = sorted(f"{one.sha256}  {FOLDER}/{one.stored}\n" for one in originals)
    _write(case / MANIFEST, "".join(rows).encode())
