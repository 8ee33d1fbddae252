"""What a parser's process answers, as plain JSON: between the processes, and on disk while it waits.

Nothing that comes back is unpickled: a parser that was taken over could otherwise run code in the window.
"""

from dataclasses import dataclass

from cattrs.preconf.json import make_converter

from workbench.core.model import Outcome
from workbench.desk.ready import Ready
from workbench.formats import Lost, Parsed, Preview


@dataclass(frozen=True, slots=True)
class Read:
    """An article that was read. `reached` is how much of its container was, from 0 to 1.

    The rest is as in `workbench.desk.ready.Ready`.
    """

    parsed: Parsed
    part: str = ""
    url: str | None = None
    captured: str | None = None
    reached: float = 0.0


@dataclass(frozen=True, slots=True)
class Probed:
    """What kind of file something is: whether it holds many articles, and its columns if it is a table."""

    many: bool
    preview: Preview | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """Nothing more comes of this file."""


Answer = Read | Lost | Probed | Done
Packable = Answer | Ready | Outcome

_KINDS: dict[bytes, type[Packable]] = {
    b"r": Read, b"l": Lost, b"p": Probed, b"d": Done, b"a": Ready, b"o": Outcome,
}  # fmt: skip
_TAGS = {kind: tag for tag, kind in _KINDS.items()}
_converter = make_converter(detailed_validation=False)


def packed(value: Packable) -> bytes:
    """The value as bytes; half a character in a file's name, which UTF-8 has no place for, survives."""
    text = _converter.dumps(value, ensure_ascii=False)
    return _TAGS[type(value)] + text.encode("utf-8", "surrogatepass")


def unpacked(message: bytes) -> Packable:
    """The opposite of `packed`; raises `ValueError`, `TypeError` or `LookupError` for anything else."""
    return _converter.loads(message[1:].decode("utf-8", "surrogatepass"), _KINDS[message[:1]])
