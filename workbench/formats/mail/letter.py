"""A message as an article, whatever file it came in."""

from dataclasses import dataclass

from workbench.core.model import How
from workbench.formats.documents.blocks import Block, article_of
from workbench.formats.facts import Facts
from workbench.formats.form import Refused, check_length
from workbench.formats.moments import moment
from workbench.formats.parsed import Parsed
from workbench.formats.people import people
from workbench.formats.web.visible import visible_text

_NAMED = 10
"""Attachments that are named; of more the number is said."""

_BARE = 3
"""How many times less than the formatted text the plain one says, if it only says that there is another."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A message: its headers as they are read, its text in one or both forms, and what hangs on it."""

    subject: str
    sender: str
    date: str
    plain: str
    markup: str
    attached: tuple[str, ...] = ()


def article_in_letter(letter: Letter) -> Parsed:
    """The message as an article: what the sender wrote, dated by its headers.

    Raises `Refused` where there are no words in it.
    """
    check_length(letter.plain)
    check_length(letter.markup)
    facts = Facts()
    facts.learn("title", letter.subject, f"Subject: {letter.subject}", How.MAIL)
    facts.learn("published", moment(letter.date), f"Date: {letter.date}", How.MAIL)
    facts.learn("byline", letter.sender, f"From: {letter.sender}", How.MAIL)
    facts.learn("authors", people(letter.sender), f"From: {letter.sender}", How.MAIL)
    text = _text(letter)
    if not any(character.isalnum() for character in text):
        raise Refused(
            "there are no words in the message, only attachments"
            if letter.attached
            else "there are no words in the message"
        )
    return article_of([Block(text)], facts, _remark(letter.attached))


def _text(letter: Letter) -> str:
    """The text in the form that says all of it, the plain one if both do."""
    formatted = visible_text(letter.markup) if letter.markup else ""
    return letter.plain if len(letter.plain.strip()) * _BARE >= len(formatted) else formatted


def _remark(attached: tuple[str, ...]) -> str:
    if not attached:
        return ""
    named = ", ".join(f"“{name}”" for name in attached[:_NAMED])
    more = len(attached) - _NAMED
    if more <= 0:
        return f"What was attached to the message is not part of the text: {named}."
    return f"What was attached to the message is not part of the text: {named} and {more} more."
