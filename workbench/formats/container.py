"""The interface of a container, a file that holds many articles: the other plug-in of `workbench.formats`."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Protocol, runtime_checkable

from workbench.formats.mapping import Mapping, Preview
from workbench.formats.parsed import Parsed


@dataclass(frozen=True, slots=True)
class Item:
    """One thing in a container, to become an article.

    `part` says where in the container it is, the same way each time it is read: a member's path, “row 12”,
    “record 7”. `name` is what it would be called as a file and `data` its bytes. `parsed` is the article
    where the container itself knows it; None means that the forms read `data`. A web archive adds the `url`
    that was asked for and the ISO 8601 moment at which it was `captured`.
    """

    part: str
    name: str
    data: bytes
    parsed: Parsed | None = None
    url: str | None = None
    captured: str | None = None


@dataclass(frozen=True, slots=True)
class Lost:
    """What of a container cannot become an article, and why: goes on after “It was not imported: ”.

    `part` is as in `Item`; empty means the container itself. `count` is how many such parts there are where
    they are not named one by one, like the thousand pictures of a web archive.
    """

    part: str
    why: str
    count: int = 1


@runtime_checkable
class Container(Protocol):
    """One kind of file that holds others. Its functions get untrusted bytes and write nothing to disk."""

    @property
    def name(self) -> str:
        """What people call it: “ZIP archive”."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The endings its files usually have, in lower case with their dot."""

    def recognises(self, head: bytes, name: str, /) -> bool:
        """Whether a file is of this kind, by its first bytes first and its name second."""

    def items(self, file: BinaryIO, name: str, mapping: Mapping | None, /) -> Iterator[Item | Lost]:
        """What is in it, one after the other, with no more than one in memory.

        Args:
            file: the container, open for reading at its start; it can be sought.
            name: what it is called.
            mapping: what the columns of a table mean, as a person said; None where nobody was asked.

        Raises:
            Refused: the container cannot be read, or not any further.
        """


@runtime_checkable
class Table(Container, Protocol):
    """A container of rows with columns, whose meaning a person can put right before they are read."""

    def preview(self, file: BinaryIO, name: str, /) -> Preview:
        """Its columns, what they seem to mean, and some rows; raises `Refused` where there are none."""
