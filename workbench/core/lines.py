"""The lines of an article's text and what each of them is.

Lines follow from the text (they end at line feeds), so a version stores only one letter a line.
"""

from collections.abc import Iterable
from itertools import accumulate
from typing import NamedTuple

from workbench.core.model import Role

LETTERS = {
    Role.TITLE: "t",
    Role.BYLINE: "y",
    Role.DATE: "d",
    Role.SECTION: "s",
    Role.CAPTION: "c",
    Role.BODY: "b",
    Role.BOILERPLATE: "x",
    Role.BLANK: "-",
}
_ROLES = {letter: role for role, letter in LETTERS.items()}


class Line(NamedTuple):
    """A line's place in the text (code points, `end` before its line feed) and its role."""

    start: int
    end: int
    role: Role


def lettered(roles: Iterable[Role]) -> str:
    """Roles as one letter a line."""
    return "".join(LETTERS[role] for role in roles)


def lines(text: str, letters: str) -> tuple[Line, ...]:
    """The lines of a text with their roles. Lines without a letter of their own are body."""
    lengths = [len(line) for line in text.split("\n")]
    starts = accumulate((length + 1 for length in lengths[:-1]), initial=0)
    roles = map(_ROLES.__getitem__, letters[: len(lengths)].ljust(len(lengths), LETTERS[Role.BODY]))
    return tuple(
        Line(start, start + length, role) for start, length, role in zip(starts, lengths, roles, strict=True)
    )
