"""Web pages that somebody saved: the article on the page, without what surrounds it."""

import re
from typing import Any

from workbench.core.model import How, Role
from workbench.core.text import canonical
from workbench.formats.clippings.attribution import dateline
from workbench.formats.clippings.clipping import read_clipping
from workbench.formats.clippings.cues import folded, is_boilerplate
from workbench.formats.encodings import decode
from workbench.formats.facts import Facts
from workbench.formats.form import Refused, check_length
from workbench.formats.language import language_of
from workbench.formats.parsed import Parsed
from workbench.formats.web.markup import learn_markup
from workbench.formats.web.shown import guess_date, learn_shown
from workbench.formats.web.tree import tree_of
from workbench.formats.web.visible import visible_text

_ROOT = re.compile(
    r"(?:<\?xml[^>]*>|<!--.{0,2000}?-->|\s)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_MARKUP = re.compile(r"<(?:!doctype|[a-z][a-z0-9]*[\s/>])", re.IGNORECASE)
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_EMBEDDED = re.compile(r"data:[\w/+.-]+;base64,[\w+/=]+", re.ASCII)
_UPPER_LINES = 3


class WebPage:
    """Reads .html files."""

    name = "Web page"
    suffixes = (".htm", ".html", ".xhtml")

    def recognises(self, head: bytes, name: str, /) -> bool:
        """By its root or first element; any markup at all, if the name says so."""
        text = head.replace(b"\0", b"").decode("latin-1").removeprefix("\xef\xbb\xbf").lstrip("\xff\xfe")
        return bool(_ROOT.match(text)) or (
            name.lower().endswith(self.suffixes) and bool(_MARKUP.search(text))
        )

    def read(self, data: bytes, _name: str, /) -> Parsed:
        """The article on the page; all visible text, with a remark, where no article can be told apart."""
        declared = _DECLARED.search(data[:4096])
        return article_on(decode(data, declared[1].decode("latin-1") if declared else None))


def article_on(raw: str) -> Parsed:
    """The article on a page, from its decoded source; raises `Refused` where there are no words on it."""
    without_pictures = _EMBEDDED.sub("data:", raw)
    check_length(without_pictures)
    source = canonical(without_pictures)
    try:
        tree = tree_of(source)
    except Refused as refusal:
        return _whole_page(source, refusal.why)
    facts = Facts()
    learn_markup(facts, tree)
    body = _article(tree)
    if not body:
        return _whole_page(source, "no article could be recognised on it", facts)
    learn_shown(facts, source, body)
    guess_date(facts)
    return _parsed(body, facts)


def _article(tree: Any) -> list[str]:
    """The paragraphs and headings of the article."""
    import trafilatura

    try:
        found = trafilatura.extract(tree, output_format="txt", include_comments=False)
    except RecursionError:
        return []
    lines = canonical(found or "").split("\n")
    return [line.strip() for line in lines if line.strip()]


def _parsed(body: list[str], facts: Facts) -> Parsed:
    title = facts.values.get("title")
    above = _title_at(body, title) if title else None
    if title and above is None:
        body, above = [title, *body], 0
    roles = [_role(line) for line in body]
    if above is not None:
        roles[above] = Role.TITLE
    prose = [line for line, role in zip(body, roles, strict=True) if role is Role.BODY]
    opening = dateline(prose[0]) if prose else None
    if opening:
        facts.learn("agency", opening.agency, opening.words)
    facts.learn("language", language_of("\n".join(prose)), "", How.LANGUAGE_MODEL)
    spaced = [role for one in roles for role in (one, Role.BLANK)][:-1]
    return Parsed("\n\n".join(body), tuple(spaced), **facts.values, basis=facts.basis)


def _role(line: str) -> Role:
    return Role.BOILERPLATE if is_boilerplate(line) else Role.BODY


def _title_at(body: list[str], title: str) -> int | None:
    """Where the article's own first lines already say its title."""
    return next((n for n, line in enumerate(body[:_UPPER_LINES]) if folded(line) == folded(title)), None)


def _whole_page(source: str, why: str, facts: Facts | None = None) -> Parsed:
    text = visible_text(source)
    if not any(character.isalnum() for character in text):
        raise Refused("there are no words on the page")
    remark = f"All visible text of the page was taken: {why}."
    return read_clipping(text, facts or Facts(), remark)


FORM = WebPage()
