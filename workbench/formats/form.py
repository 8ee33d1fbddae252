"""The interface of a format whose files are one article each: a plug-in of the group `workbench.formats`.

One whose files hold many is a `workbench.formats.container.Container`.
"""

from dataclasses import dataclass
from typing import BinaryIO, Protocol, runtime_checkable

from workbench.core.problems import Problem
from workbench.formats.parsed import Parsed


@dataclass(eq=False)
class Refused(Problem):
    """A form cannot make an article of these bytes; `why` goes on after “It was not imported: ”."""

    why: str
    sentence = "The file was not imported: {why}."


LONGEST = 16 * 10**6
"""Characters of a text or of a page's markup; a long novel has one million."""


def check_length(text: str) -> None:
    """Refuse a text that no article can be, before time is spent on it."""
    check_count(len(text))


def check_count(characters: int) -> None:
    """The same for a text that is not yet put together."""
    if characters > LONGEST:
        raise Refused(f"it is longer than {LONGEST // 10**6} million characters, more than an article can be")


@runtime_checkable
class Form(Protocol):
    """One file format. Its functions get untrusted bytes and never open, fetch or run anything."""

    @property
    def name(self) -> str:
        """What people call it: “Web page”."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The endings its files usually have, in lower case with their dot."""

    def recognises(self, head: bytes, name: str, /) -> bool:
        """Whether a file is of this form, by its first bytes first and its name second."""

    def read(self, data: bytes, name: str, /) -> Parsed:
        """The file as an article; raises `Refused` where it cannot be one."""


@runtime_checkable
class Streaming(Form, Protocol):
    """A form whose files are mostly pictures, so that they may be larger than what is held in memory."""

    def read_open(self, file: BinaryIO, /) -> Parsed:
        """The same as `read`, of a file open at its start."""
