"""The lines of an article's text and what each of them is.

Lines follow from the text (they end at line feeds), so a version stores only one letter a line.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.core.model import Role

LETTERS = {
    Role.TITLE: "t",
    Role.BYLINE: "y",
    Role.DATE: "d",
    Role.SECTION: "s",
    Role.BODY: "b",
    Role.BOILERPLATE: "x",
    Role.BLANK: "-",
}
_ROLES = {letter: role for role, letter in LETTERS.items()}


@dataclass(frozen=True, slots=True)
class Line:
    """A line's place in the text (code points, `end` before its line feed) and its role."""

    start: int
    end: int
    role: Role


def lettered(roles: Iterable[Role]) -> str:
    """Roles as one letter a line."""
    return "".join(LETTERS[role] for role in roles)


def lines(text: str, letters: str) -> tuple[Line, ...]:
    """The lines of a text with their roles. Lines without a letter of their own are body."""
    found = []
    start = 0
    for number, line in enumerate(text.split("\n")):
        letter = letters[number] if number < len(letters) else LETTERS[Role.BODY]
        found.append(Line(start, start + len(line), _ROLES[letter]))
        start += len(line) + 1
    return tuple(found)
