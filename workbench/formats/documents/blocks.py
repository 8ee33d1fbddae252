"""Paragraphs of a document, made into an article: what its structure says first, then what its lines say."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from workbench.core.model import How, Role
from workbench.core.text import canonical
from workbench.formats.clippings.clipping import read_clipping
from workbench.formats.clippings.cues import folded, is_boilerplate
from workbench.formats.clippings.roles import LEDE, Roles, furniture
from workbench.formats.clippings.shapes import PARAGRAPH, is_prose
from workbench.formats.clippings.titles import title_of
from workbench.formats.facts import Facts
from workbench.formats.form import Refused, check_length
from workbench.formats.parsed import Parsed

CHANGES_RECORDED = "Changes were recorded in it: what was inserted is in the text, what was deleted is not."
"""The remark on a document that is read as if all its recorded changes were accepted."""

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


def entitled(blocks: Iterable[Block]) -> list[Block]:
    """The blocks with one title: their first, or the heading above all text where none is called a title.

    For documents whose headings are marked as such. Further titles are headings.
    """
    found = [block for block in blocks if block.text.strip()]
    titles = [number for number, block in enumerate(found) if block.role is Role.TITLE]
    opening = next((number for number, block in enumerate(found) if _is_text(block)), len(found))
    headings = [number for number in range(opening) if found[number].role is Role.SECTION]
    for number in titles:
        found[number] = replace(found[number], role=Role.SECTION)
    for number in (titles or headings)[:1]:
        found[number] = replace(found[number], role=Role.TITLE)
    return found


def article_of(
    blocks: Iterable[Block], facts: Facts, remark: str = "", likely_title: str | None = None
) -> Parsed:
    """The blocks as an article, with the facts that are known already and those that its lines state.

    A known title is the line that says it, or is put above a text that lacks it unless it is a guess. Where
    none is known, `likely_title` is offered, or a line that looks like one. Raises `Refused` where there are
    no words, or far too many.
    """
    lines, roles = _laid_out(blocks)
    check_length("\n".join(lines))
    if Role.TITLE not in roles:
        _settle_title(lines, roles, facts, likely_title)
    head = _head(lines, roles)
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


def _settle_title(lines: list[str], roles: Roles, facts: Facts, likely: str | None) -> None:
    head = _head(lines, roles)
    known = facts.values.get("title")
    same = next((number for number in head if known and folded(lines[number]) == folded(known)), None)
    if same is not None:
        roles[same] = Role.TITLE
    elif known and not facts.guessed("title"):
        lines[:0], roles[:0] = [known, ""], [Role.TITLE, Role.BLANK]
    elif offer := likely or _headline(lines, roles, head):
        facts.learn("title", offer, offer, How.GUESS)


def _is_text(block: Block) -> bool:
    return block.role in {None, Role.BODY} and is_prose(block.text)


def _headline(lines: list[str], roles: Roles, head: range) -> str | None:
    """The line above the text that is the title by the rules for clippings, if the text has one."""
    trial = [roles[number] or furniture(lines[number]) for number in head]
    prose = [number for number in head if trial[number] is None and is_prose(lines[number])]
    place = title_of(lines, trial, prose) if prose else None
    return None if place is None else lines[place]


def _by_words(line: str, at_head: bool) -> Role:
    """What a line is by its own words, where the structure does not tell; a paragraph is text."""
    if len(line) >= PARAGRAPH:
        return Role.BODY
    by_head = furniture(line) if at_head else None
    return by_head or (Role.BOILERPLATE if is_boilerplate(line) else Role.BODY)
