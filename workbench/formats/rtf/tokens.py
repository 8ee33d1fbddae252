"""Rich text cut into what it is written in: groups, control words and symbols, and bytes of text."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_TOKEN = re.compile(
    rb"\\(?:(?P<word>[a-zA-Z]{1,40})(?P<number>-?\d{1,10})? ?"
    rb"|'(?P<hex>[0-9a-fA-F]{2})|(?P<symbol>[^a-zA-Z\d]))"
    rb"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n\0]+)"
)
OPEN, CLOSE, TEXT = "{", "}", ""
"""The names of the tokens that are no control words."""


class Token(NamedTuple):
    """One token: the name of a control word or symbol with its number, or bytes in a font's encoding."""

    name: str
    number: int | None = None
    data: bytes = b""


def tokens(data: bytes) -> Iterator[Token]:
    """The tokens of a file; binary parts, as of pictures, are left out."""
    place = 0
    while match := _TOKEN.search(data, place):
        place = match.end()
        number = int(match["number"]) if match["number"] else None
        if match["text"]:
            yield Token(TEXT, data=match["text"])
        elif match["hex"]:
            yield Token(TEXT, data=bytes.fromhex(match["hex"].decode()))
        elif match["word"] == b"bin":
            place += max(number or 0, 0)
        elif match["word"]:
            yield Token(match["word"].decode(), number)
        elif match["symbol"]:
            yield Token("\\" + match["symbol"].decode("latin-1"))
        else:
            yield Token(match["brace"].decode())
