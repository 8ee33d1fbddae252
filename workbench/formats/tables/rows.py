"""A row of a table as an article: the columns say what is title, text and fact, and nothing is guessed."""

import re

from workbench.core.model import How, Role
from workbench.core.text import canonical
from workbench.formats.clippings.attribution import agency
from workbench.formats.clippings.cues import is_boilerplate
from workbench.formats.container import Item, Lost
from workbench.formats.facts import Facts
from workbench.formats.form import LONGEST
from workbench.formats.language import language_of
from workbench.formats.mapping import Field, Mapping
from workbench.formats.moments import moment
from workbench.formats.parsed import Parsed
from workbench.formats.people import people
from workbench.formats.tables.columns import is_brief
from workbench.formats.web.visible import visible_text

_MARKUP = re.compile(r"<(?:p|br|div|span|h[1-6]|ul|article|b|strong|em|a)\b[^<>]{0,300}>", re.IGNORECASE)
_WEB = re.compile(r"https?://\S+")
_LANGUAGE = re.compile(r"(?P<code>[a-z]{2})(?:[-_].*)?", re.IGNORECASE)
_WORDS = 200
"""Characters of a cell that are kept as the words a fact rests on."""


def item_of(part: str, name: str, data: bytes, cells: dict[str, str], mapping: Mapping) -> Item | Lost:
    """The article in a row, whose `data` is what it looks like in its file."""
    paragraphs = [one for column in mapping.of(Field.TEXT) for one in _paragraphs(cells.get(column, ""))]
    if not any(character.isalnum() for paragraph in paragraphs for character in paragraph):
        return Lost(part, "the column of its text is empty")
    if sum(map(len, paragraphs)) > LONGEST:
        return Lost(part, f"it is longer than {LONGEST // 10**6} million characters")
    return Item(part, name, data, _parsed(paragraphs, _facts(cells, mapping), _remark(mapping)))


def _remark(mapping: Mapping) -> str:
    """What has to be said where a table holds less than the articles."""
    brief = [column for column in mapping.of(Field.TEXT) if is_brief(column)]
    return "" if not brief else f"Only what the column “{brief[0]}” says of it is in the file, not its text."


def _parsed(paragraphs: list[str], facts: Facts, remark: str) -> Parsed:
    title = facts.values.get("title")
    lines = paragraphs if title is None else [title, "", *paragraphs]
    roles = [_role(line) for line in lines]
    if title is not None:
        roles[0] = Role.TITLE
    if "language" not in facts.values:
        facts.learn("language", language_of("\n".join(paragraphs)), "", How.LANGUAGE_MODEL)
    return Parsed("\n".join(lines), tuple(roles), **facts.values, basis=facts.basis, remark=remark)


def _role(line: str) -> Role:
    if not line.strip():
        return Role.BLANK
    return Role.BOILERPLATE if is_boilerplate(line) else Role.BODY


def _paragraphs(cell: str) -> list[str]:
    """The lines of a text, blank ones between paragraphs kept."""
    text = visible_text(cell) if _MARKUP.search(cell) else canonical(cell)
    return text.strip("\n").split("\n") if text.strip() else []


def _facts(cells: dict[str, str], mapping: Mapping) -> Facts:
    facts = Facts()
    readers = {
        Field.PUBLISHED: moment,
        Field.UPDATED: moment,
        Field.URL: _address,
        Field.LANGUAGE: _language,
        Field.BYLINE: _byline,
    }
    for column, field in mapping.columns:
        if field is Field.TEXT or not (said := _on_one_line(cells.get(column, ""))):
            continue
        words = f"{column}: {said[:_WORDS]}"
        facts.learn(field.value, readers.get(field, str)(said), words, How.COLUMN)
        if field is Field.BYLINE:
            facts.learn("authors", people(canonical(cells[column])), words, How.COLUMN)
            facts.learn("agency", agency(said), words, How.COLUMN)
    return facts


def _on_one_line(cell: str) -> str:
    """A cell without line ends; those that stand between names become commas."""
    lines = (" ".join(line.split()) for line in canonical(cell).split("\n"))
    return ", ".join(line for line in lines if line)


def _byline(said: str) -> str | None:
    return None if agency(said) == said else said


def _address(said: str) -> str | None:
    return said if _WEB.fullmatch(said) else None


def _language(said: str) -> str | None:
    match = _LANGUAGE.fullmatch(said)
    return match["code"].lower() if match else None
