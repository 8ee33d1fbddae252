"""Facts in a page's JSON-LD (schema.org): the article's own object, wherever it stands."""

import json
import re
from collections.abc import Iterator
from typing import Any

from workbench.core.model import How
from workbench.formats.clippings.attribution import agency
from workbench.formats.facts import Facts
from workbench.formats.web.saying import said, say, say_address, say_authors

_ARTICLES = re.compile(r"(?:Article|BlogPosting|Report|LiveBlog)$")
_WRAPPED = re.compile(r"^\s*(?://)?\s*(?:<!\[CDATA\[|<!--)|(?://)?\s*(?:\]\]>|-->)\s*;?\s*$")
_TRAILING = re.compile(r",\s*(?=[}\]])")
_GROUPS = ("Organization", "NewsMediaOrganization", "Corporation")
_DEEPEST = 6
_MOST = 1000
"""Objects looked at on one page."""

Node = dict[str, Any]


class Linked:
    """The objects of a page's JSON-LD. Those that are only named by their “@id” are looked up."""

    def __init__(self, tree: Any) -> None:
        self._nodes = [node for data in _parsed(tree) for node in _objects(data, _DEEPEST)][:_MOST]
        self._by_id = {node["@id"]: node for node in self._nodes if _defines(node)}
        self._articles = sorted(filter(_is_article, self._nodes), key=lambda node: "headline" not in node)
        self._pages = [node for node in self._nodes if "WebPage" in _kinds(node)]

    @property
    def headline(self) -> str:
        """What the article's object says its title is."""
        return next((words for node in self._articles if (words := _title(node))), "")

    def learn_outlet(self, facts: Facts) -> None:
        """Learn who published it."""
        for node in self._articles:
            say(facts, "outlet", self._name(node.get("publisher")), "publisher", How.JSON_LD)

    def learn(self, facts: Facts) -> None:
        """Learn what the object of the article says, and the dates that the object of its page says."""
        for node in self._articles:
            self._learn_authors(facts, node)
            say(facts, "section", _first(node.get("articleSection")), "articleSection", How.JSON_LD)
            for key in ("url", "mainEntityOfPage", "@id"):
                say_address(facts, _place(node.get(key)), key, How.JSON_LD)
        for node in (*self._articles, *self._pages):
            say(facts, "published", _first(node.get("datePublished")), "datePublished", How.JSON_LD)
            say(facts, "updated", _first(node.get("dateModified")), "dateModified", How.JSON_LD)

    def _learn_authors(self, facts: Facts, node: Node) -> None:
        for key in ("author", "creator"):
            authors = [self._full(one) for one in _many(node.get(key))]
            groups = [one for one in authors if any(kind in _GROUPS for kind in _kinds(one))]
            persons = [self._name(one) for one in authors if one not in groups]
            say_authors(facts, [*persons, *filter(agency, map(self._name, groups))], key, How.JSON_LD)
        for key in ("sourceOrganization", "provider", "creditText"):
            name = self._name(node.get(key))
            if agency(name):
                say(facts, "agency", name, key, How.JSON_LD)

    def _full(self, value: Any) -> Any:
        """An object that is only referred to, as it stands elsewhere on the page."""
        if isinstance(value, dict) and "name" not in value and isinstance(value.get("@id"), str):
            return self._by_id.get(value["@id"], value)
        return value

    def _name(self, value: Any) -> str:
        full = self._full(_first(value))
        return said(_first(full.get("name")) if isinstance(full, dict) else full)


def _parsed(tree: Any) -> Iterator[Any]:
    for script in tree.xpath('//script[contains(@type, "ld+json")]'):
        text = _WRAPPED.sub("", script.text or "")
        for attempt in (text, _TRAILING.sub("", text)):
            try:
                yield json.loads(attempt, strict=False)
            except (ValueError, RecursionError):
                continue
            break


def _objects(data: Any, depth: int) -> Iterator[Node]:
    if depth and isinstance(data, list):
        for one in data:
            yield from _objects(one, depth - 1)
    elif depth and isinstance(data, dict):
        yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _objects(data.get(key), depth - 1)


def _defines(node: Node) -> bool:
    return isinstance(node.get("@id"), str) and "name" in node


def _is_article(node: Node) -> bool:
    return any(_ARTICLES.search(kind) for kind in _kinds(node))


def _kinds(node: Any) -> list[str]:
    kinds = _many(node.get("@type")) if isinstance(node, dict) else []
    return [kind.rpartition("/")[2] for kind in kinds if isinstance(kind, str)]


def _title(node: Node) -> str:
    return said(_first(node.get("headline"))) or said(_first(node.get("name")))


def _place(value: Any) -> Any:
    return value.get("@id") or value.get("url") if isinstance(value, dict) else value


def _first(value: Any) -> Any:
    return next(iter(value), None) if isinstance(value, list) else value


def _many(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
