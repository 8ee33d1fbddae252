"""A text pasted from the web, read into its lines and the facts it states about itself."""

from workbench.core.model import How, Role
from workbench.formats.clippings import attribution
from workbench.formats.clippings.outlets import outlet
from workbench.formats.clippings.published import Page, published, saved
from workbench.formats.clippings.roles import roles_of
from workbench.formats.facts import Facts
from workbench.formats.language import language_of
from workbench.formats.parsed import Parsed


def read_clipping(
    text: str, known: Facts | None = None, remark: str = "", roles: tuple[Role, ...] | None = None
) -> Parsed:
    """A canonical text with the role of each line and the facts that lines of it state, nothing guessed.

    Args:
        text: the canonical text.
        known: facts that are known already and stay.
        remark: how the text had to be read, if not in the ordinary way.
        roles: what each line is, where something better than its words and place has told.
    """
    roles = roles or roles_of(text)
    lines = text.split("\n")
    said = [(line.strip(), role) for line, role in zip(lines, roles, strict=True) if role is not Role.BLANK]
    page = Page(tuple(line for line, _ in said), tuple(role for _, role in said))
    facts = known or Facts()
    if page.title is not None:
        facts.learn("title", page.lines[page.title], page.lines[page.title])
    _learn_dates(facts, page)
    _learn_credits(facts, page)
    _learn_outlet(facts, page, text)
    body = "\n".join(page.lines[number] for number in page.having(Role.BODY))
    facts.learn("language", language_of(body), "", How.LANGUAGE_MODEL)
    return Parsed(text, roles, **facts.values, basis=facts.basis, remark=remark)


def _learn_dates(facts: Facts, page: Page) -> None:
    for name, dated in (("published", published(page)), ("saved", saved(page))):
        if dated:
            facts.learn(name, dated.iso, dated.words)


def _learn_credits(facts: Facts, page: Page) -> None:
    for number in page.having(Role.BYLINE, Role.DATE):
        line = page.lines[number]
        facts.learn("byline", attribution.byline(line), line)
        facts.learn("agency", attribution.agency(line), line)
    opening = attribution.dateline(page.lines[page.body]) if page.body < len(page.lines) else None
    if opening:
        facts.learn("byline", opening.reporter, opening.words)
        facts.learn("agency", opening.agency, opening.words)


def _learn_outlet(facts: Facts, page: Page, text: str) -> None:
    for number in page.having(Role.BOILERPLATE):
        line = page.lines[number]
        facts.learn("outlet", outlet(line, text), line)
