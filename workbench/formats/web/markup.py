"""Facts that a page's markup states: JSON-LD first, then meta elements, then what the page shows."""

import html
import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from workbench.core.model import How
from workbench.core.text import canonical
from workbench.formats.clippings.attribution import agency, names
from workbench.formats.clippings.dates import stamps
from workbench.formats.facts import Facts

_ARTICLES = re.compile(r"(?:Article|BlogPosting|Report)$")
_WEB = re.compile(r"https?://\S+$")
_SAVED = re.compile(r"saved from url=\(\d+\)(?P<url>\S+)|Page saved with SingleFile\s+url:\s*(?P<single>\S+)")
_SAVED_ON = re.compile(r"saved date:\s*(?P<date>[^\n]+)")
_META = {
    "title": ("og:title", "twitter:title", "parsely-title", "dc.title", "citation_title"),
    "outlet": ("og:site_name", "citation_journal_title"),
    "byline": ("author", "article:author", "parsely-author", "dc.creator", "citation_author"),
    "published": (
        "article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "date", "pubdate",
        "publishdate", "publish-date", "dc.date.issued", "dcterms.issued", "citation_publication_date",
    ),
    "url": ("og:url",),
}  # fmt: skip
_DEEPEST = 6


def learn_markup(facts: Facts, tree: Any) -> None:
    """Add what the markup says to the facts; what is known first stays."""
    for node in _articles(tree):
        _learn_node(facts, node)
    _learn_meta(facts, tree)
    _learn_elements(facts, tree)
    for comment in tree.xpath("//comment()"):
        _learn_saving(facts, comment.text or "")


def _articles(tree: Any) -> Iterator[dict[str, Any]]:
    """The article objects of the page's JSON-LD."""
    for script in tree.xpath('//script[@type="application/ld+json"]'):
        try:
            data = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        yield from (node for node in _objects(data, _DEEPEST) if _is_article(node))


def _objects(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth and isinstance(data, list):
        for one in data:
            yield from _objects(one, depth - 1)
    elif depth and isinstance(data, dict):
        yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _objects(data.get(key), depth - 1)


def _is_article(node: dict[str, Any]) -> bool:
    kinds = node.get("@type")
    return any(isinstance(kind, str) and _ARTICLES.search(kind) for kind in _many(kinds))


def _learn_node(facts: Facts, node: dict[str, Any]) -> None:
    _say(facts, "title", node.get("headline") or node.get("name"), "headline", How.JSON_LD)
    _say(facts, "outlet", _named(node.get("publisher")), "publisher", How.JSON_LD)
    authors = [name for one in _many(node.get("author")) if (name := _named(one))]
    _say_author(facts, ", ".join(authors), "author", How.JSON_LD)
    _say(facts, "published", node.get("datePublished"), "datePublished", How.JSON_LD)
    _say(facts, "url", node.get("url"), "url", How.JSON_LD)


def _learn_meta(facts: Facts, tree: Any) -> None:
    said: dict[str, str] = {}
    for element in tree.iter("meta"):
        key = element.get("property") or element.get("name") or element.get("itemprop") or ""
        said.setdefault(key.strip().lower(), element.get("content") or "")
    for fact, keys in _META.items():
        for key in keys:
            if fact == "byline":
                _say_author(facts, said.get(key), key, How.META)
            else:
                _say(facts, fact, said.get(key), key, How.META)
    for link in tree.xpath('//link[@rel="canonical"]'):
        _say(facts, "url", link.get("href"), "canonical", How.META)


def _learn_elements(facts: Facts, tree: Any) -> None:
    headings = [" ".join(heading.text_content().split()) for heading in tree.iter("h1")]
    shown = [heading for heading in headings if heading]
    if len(shown) == 1:
        facts.learn("title", canonical(shown[0]), canonical(shown[0]), How.LINE)
    for element in tree.iter("title"):
        _say(facts, "title", element.text, "title", How.META)
    for moment in tree.xpath('//time[@datetime][@pubdate or contains(@itemprop, "datePublished")]'):
        _say(facts, "published", moment.get("datetime"), "time", How.META)


def _learn_saving(facts: Facts, comment: str) -> None:
    """What browsers write into a page when they save it."""
    origin = _SAVED.search(comment[:2000])
    if origin is None:
        return
    _say(facts, "url", origin["url"] or origin["single"], "saved from", How.META)
    day = _SAVED_ON.search(comment[:2000])
    if day:
        _say(facts, "saved", day["date"], "saved date", How.META)


def _say(facts: Facts, fact: str, value: Any, key: str, how: How) -> None:
    """Learn a fact if its value is of the kind it must be, with the place it stands in as its basis."""
    if not isinstance(value, str) or len(value) > 2000:
        return
    said = " ".join(canonical(html.unescape(value)).split())
    fitting = {"published": _moment, "saved": _moment, "url": _address}.get(fact)
    facts.learn(fact, fitting(said) if fitting else said, f"{key}: {said}", how)


def _say_author(facts: Facts, value: Any, key: str, how: How) -> None:
    """Learn who wrote it, unless that is the outlet itself, an agency or an address."""
    if not isinstance(value, str):
        return
    said = " ".join(canonical(html.unescape(value)).split())
    if agency(said) == said:
        _say(facts, "agency", said, key, how)
    elif names(said) and said != facts.values.get("outlet"):
        _say(facts, "byline", said, key, how)


def _moment(said: str) -> str | None:
    """An ISO 8601 date or date-time (to the minute) from whatever form the markup has it in."""
    try:
        moment = datetime.fromisoformat(said)
    except ValueError:
        found = stamps(said)
        return found[0].iso if found else None
    return moment.date().isoformat() if len(said) <= 10 else moment.isoformat(timespec="minutes")


def _address(said: str) -> str | None:
    return said if _WEB.match(said) else None


def _many(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _named(value: Any) -> str | None:
    name = value.get("name") if isinstance(value, dict) else value
    return name if isinstance(name, str) and not _WEB.match(name) else None
