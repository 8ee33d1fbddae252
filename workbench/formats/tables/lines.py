"""Records one to a line (.jsonl, .ndjson), read line by line."""

import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from workbench.formats.files import LARGEST
from workbench.formats.form import Refused


def records_by_line(file: BinaryIO) -> Iterator[tuple[bytes, dict[str, Any] | Refused]]:
    """Each line that is not blank, with the record in it or the reason why there is none."""
    while line := file.readline(LARGEST):
        if len(line) == LARGEST and not line.endswith(b"\n"):
            while len(line) == LARGEST and not line.endswith(b"\n"):
                line = file.readline(LARGEST)
            yield b"", Refused("its line is longer than any article")
        elif line.strip():
            yield line.strip(), record_in(line)


def record_in(line: bytes) -> dict[str, Any] | Refused:
    """The record that a line is, or why it is none."""
    try:
        record = json.loads(line.decode("utf-8-sig", "replace"), strict=False)
    except (ValueError, RecursionError):
        return Refused("its JSON is damaged, or nested too deep")
    return record if isinstance(record, dict) else Refused("it is no record with named values")


def is_lines(file: BinaryIO) -> bool:
    """Whether a file, open at its start, has its records one to a line; it is left at its start again."""
    first = next(_full_lines(file), b"")
    second = next(_full_lines(file), b"")
    file.seek(0)
    return isinstance(record_in(first), dict) and second.startswith(b"{")


def _full_lines(file: BinaryIO) -> Iterator[bytes]:
    return (line.strip() for line in iter(lambda: file.readline(LARGEST), b"") if line.strip())
