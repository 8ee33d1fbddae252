"""Paragraphs of a document, made into an article: what its structure says first, then what its lines say."""

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.core.model import Role
from workbench.core.text import canonical
from workbench.formats.clippings.clipping import read_clipping
from workbench.formats.clippings.cues import folded, is_boilerplate
from workbench.formats.clippings.roles import LEDE, Roles, furniture
from workbench.formats.clippings.shapes import is_prose
from workbench.formats.clippings.titles import title_of
from workbench.formats.facts import Facts
from workbench.formats.form import Refused, check_length
from workbench.formats.parsed import Parsed

_BLANKS = " \t\n"
_HEAD = 40
"""Lines from the start among which title, byline and date are looked for."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a heading, a row of a table. Its lines, if it has many, are those the document has.

    `role` is None where the structure does not tell; `close` says that it follows the block before it without
    a blank line, as the rows of a table do.
    """

    text: str
    role: Role | None = None
    close: bool = False


def article_of(blocks: Iterable[Block], facts: Facts, remark: str = "") -> Parsed:
    """The blocks as an article, with the facts that are known already and those that its lines state.

    A title that is known, and not just a guess, is put above a text that lacks it. Raises `Refused` where
    there are no words, or far too many.
    """
    lines, roles = _laid_out(blocks)
    check_length("\n".join(lines))
    head = _head(lines, roles)
    known = facts.values.get("title")
    _settle_title(lines, roles, head, known)
    if Role.TITLE not in roles and known and not facts.guessed("title"):
        lines[:0], roles[:0] = [known, ""], [Role.TITLE, Role.BLANK]
    elif Role.TITLE not in roles and (title := _headline(lines, roles, head)) is not None:
        roles[title] = Role.TITLE
    settled = tuple(
        role or _by_words(line, number in head)
        for number, (line, role) in enumerate(zip(lines, roles, strict=True))
    )
    return read_clipping("\n".join(lines), facts, remark, settled)


def _laid_out(blocks: Iterable[Block]) -> tuple[list[str], Roles]:
    """The lines of the blocks that say something, blank lines between them, with the roles known so far."""
    lines: list[str] = []
    roles: Roles = []
    for block in blocks:
        new = [line.strip(_BLANKS) for line in canonical(block.text).strip(_BLANKS).split("\n")]
        if block.role is Role.TITLE:
            new = [" ".join(line for line in new if line)]
        if new == [""]:
            continue
        between = [""] if lines and not block.close else []
        lines += between + new
        roles += [block.role if line else Role.BLANK for line in between + new]
    if not any(character.isalnum() for line in lines for character in line):
        raise Refused("there are no words in it")
    return lines, roles


def _head(lines: list[str], roles: Roles) -> range:
    """The lines above the second paragraph of running text."""
    prose = (n for n, line in enumerate(lines[:_HEAD]) if roles[n] in {None, Role.BODY} and is_prose(line))
    places = [place for place, _ in zip(prose, range(LEDE), strict=False)]
    return range(places[-1] if len(places) == LEDE else min(_HEAD, len(lines)))


def _settle_title(lines: list[str], roles: Roles, head: range, known: str | None) -> None:
    """Leave one title: the structure's first, or the line that says the known one, or a heading on top."""
    titles = [number for number, role in enumerate(roles) if role is Role.TITLE]
    for number in titles[1:]:
        roles[number] = Role.SECTION
    if titles:
        return
    same = [number for number in head if known and folded(lines[number]) == folded(known)]
    first = next((number for number in head if roles[number] is None and is_prose(lines[number])), len(head))
    headings = [number for number in range(first) if roles[number] is Role.SECTION]
    for number in (same or headings)[:1]:
        roles[number] = Role.TITLE


def _headline(lines: list[str], roles: Roles, head: range) -> int | None:
    """The line above the text that is the title by the rules for clippings, if the text has one."""
    trial = [roles[number] or furniture(lines[number]) for number in head]
    prose = [number for number in head if trial[number] is None and is_prose(lines[number])]
    return title_of(lines, trial, prose) if prose else None


def _by_words(line: str, at_head: bool) -> Role:
    """What a line is by its own words, where the structure does not tell."""
    by_head = furniture(line) if at_head else None
    return by_head or (Role.BOILERPLATE if is_boilerplate(line) else Role.BODY)
