"""Boxes of mail (.mbox): messages one after the other, each begun by a line “From …”."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from workbench.formats.container import Item, Lost
from workbench.formats.files import LARGEST, too_large
from workbench.formats.mail.headers import begins_like_mail
from workbench.formats.mapping import Mapping

_QUOTED = re.compile(rb"^>(?=>*From )", re.MULTILINE)
_LINE = 2**16


class Mbox:
    """Reads .mbox files."""

    name = "Mailbox"
    suffixes = (".mbox",)

    def recognises(self, head: bytes, _name: str, /) -> bool:
        """By the line before the first message, and the headers of that."""
        first, _end, rest = head.partition(b"\n")
        return first.startswith(b"From ") and begins_like_mail(rest)

    def items(self, file: BinaryIO, name: str, _mapping: Mapping | None, /) -> Iterator[Item | Lost]:
        """Its messages."""
        for number, data in enumerate(_messages(file), 1):
            part = f"message {number}"
            if data is None:
                yield Lost(part, too_large())
            else:
                yield Item(part, f"{name} {number}.eml", data)


def _messages(file: BinaryIO) -> Iterator[bytes | None]:
    """Each message without the line before it; None where one is larger than any article."""
    lines: list[bytes] = []
    size, blank = 0, True
    while line := file.readline(_LINE):
        if blank and line.startswith(b"From "):
            if lines:
                yield _whole(lines, size)
            lines, size = [], 0
        elif size <= LARGEST:
            lines.append(line)
            size += len(line)
        blank = not line.strip()
    if lines:
        yield _whole(lines, size)


def _whole(lines: list[bytes], size: int) -> bytes | None:
    return None if size > LARGEST else _QUOTED.sub(b"", b"".join(lines))


FORM = Mbox()
