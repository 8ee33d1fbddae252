"""The kinds of files that can be read, and the plug-ins that were to read more and cannot."""

from dataclasses import dataclass

from workbench.formats import Broken, broken
from workbench.formats.container import Container
from workbench.formats.forms import kinds

__all__ = ["Broken", "Readable", "broken", "readable"]


@dataclass(frozen=True, slots=True)
class Readable:
    """A kind of file: what it is called, how its files end, and whether one holds many articles."""

    name: str
    endings: tuple[str, ...]
    many: bool


def readable() -> tuple[Readable, ...]:
    """Every kind, in the order in which they are asked whether a file is theirs."""
    return tuple(Readable(kind.name, kind.suffixes, isinstance(kind, Container)) for kind in kinds())
