"""The front matter of a Markdown file: facts that whoever wrote or clipped it put on top."""

import re

from workbench.core.model import How
from workbench.formats.documents.properties import one_line
from workbench.formats.facts import Facts
from workbench.formats.moments import moment
from workbench.formats.people import people

_FRONT = re.compile(
    r"\A\s*(?P<fence>---|\+\+\+)[ \t]*\n(?P<said>(?:[^\n]*\n){0,200}?)(?P=fence)[ \t]*(?:\n|\Z)"
)
_LINE = re.compile(r"(?P<key>[A-Za-z][\w -]{0,40}?)\s*[:=](?:\s+(?P<value>\S.*)|\s*)$")
_ITEM = re.compile(r"\s*-\s+(?P<value>\S.*)$")
_WEB = re.compile(r"https?://\S+$")
_LANGUAGE = re.compile(r"(?P<code>[a-z]{2})(?:[-_]\w+)?$", re.IGNORECASE)
_KEYS = {
    "title": "title", "headline": "title",
    "author": "byline", "authors": "byline", "byline": "byline",
    "publisher": "outlet", "publication": "outlet", "outlet": "outlet", "site": "outlet", "source": "outlet",
    "site name": "outlet",
    "published": "published", "date published": "published", "pubdate": "published", "date": "published",
    "updated": "updated", "modified": "updated", "lastmod": "updated", "date modified": "updated",
    "saved": "saved", "created": "saved", "clipped": "saved", "accessed": "saved", "date saved": "saved",
    "url": "url", "link": "url", "source url": "url",
    "section": "section", "category": "section",
    "lang": "language", "language": "language",
}  # fmt: skip
_OPEN = {"date"}
"""Keys that some mean one thing by and some another: an offer."""


def split_front(text: str) -> tuple[dict[str, str], str]:
    """What the front matter says by its keys in lower case, and the text below it."""
    front = _FRONT.match(text)
    if front is None:
        return {}, text
    said: dict[str, str] = {}
    key = ""
    for line in front["said"].split("\n"):
        entry, item = _LINE.match(line), _ITEM.match(line)
        if entry:
            key = entry["key"].strip().lower().replace("_", " ").replace("-", " ")
            said.setdefault(key, _bare(entry["value"] or ""))
        elif item and key:
            said[key] = "; ".join(filter(None, (said[key], _bare(item["value"]))))
    return (said, text[front.end() :]) if said else ({}, text)


def learn_front(facts: Facts, said: dict[str, str]) -> None:
    """Learn the facts among it, each with its line as evidence."""
    for key, value in said.items():
        fact = _KEYS.get(key)
        known = one_line(value)
        if fact is None or not known:
            continue
        if fact == "outlet" and _WEB.match(known):
            fact = "url"
        how = How.GUESS if key in _OPEN else How.DOCUMENT
        facts.learn(fact, _fitting(fact, known), f"{key}: {known}", how)
        if fact == "byline":
            facts.learn("authors", people(known), f"{key}: {known}", how)


def _fitting(fact: str, value: str) -> str | None:
    """The value in the form that the fact has, or None if it is none of that kind."""
    if fact in {"published", "updated", "saved"}:
        return moment(value)
    if fact == "url":
        return value if _WEB.match(value) else None
    if fact == "language":
        code = _LANGUAGE.match(value)
        return code["code"].lower() if code else None
    return value


def _bare(value: str) -> str:
    """A value without its quotes, a list or a link without its brackets."""
    bare = value.strip()
    if bare.startswith("[") and bare.endswith("]"):
        parts = (part.strip(" \"'[]") for part in bare.split(","))
        return "; ".join(part for part in parts if part)
    return bare.strip("\"'").replace("[[", "").replace("]]", "")
