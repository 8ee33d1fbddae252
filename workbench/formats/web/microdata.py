"""Facts in a page's microdata: elements within the article that say what property of it they are."""

from collections.abc import Iterator
from typing import Any

from workbench.core.model import How
from workbench.formats.facts import Facts
from workbench.formats.web.saying import say, say_authors

_ARTICLES = (
    '//*[@itemscope and (contains(@itemtype, "Article") or contains(@itemtype, "BlogPosting")'
    ' or contains(@itemtype, "Report"))]'
)
_LONGEST = 300


class Microdata:
    """The properties of the first article that a page's microdata describes."""

    def __init__(self, tree: Any) -> None:
        articles = tree.xpath(_ARTICLES)[:1]
        self._properties = list(_properties(articles[0])) if articles else []

    @property
    def headline(self) -> str:
        """What it says the title is."""
        return next((_value(element) for element in self._of("headline")), "")

    def learn_outlet(self, facts: Facts) -> None:
        """Learn who published it."""
        for element in self._of("publisher"):
            say(facts, "outlet", _name(element), "publisher", How.MICRODATA)

    def learn(self, facts: Facts) -> None:
        """Learn what it says of the article."""
        say_authors(facts, map(_name, self._of("author")), "author", How.MICRODATA)
        for fact, name in (
            ("published", "datePublished"), ("updated", "dateModified"), ("section", "articleSection"),
        ):  # fmt: skip
            for element in self._of(name):
                say(facts, fact, _value(element), name, How.MICRODATA)

    def _of(self, name: str) -> list[Any]:
        return [element for names, element in self._properties if name in names]


def _properties(article: Any) -> Iterator[tuple[list[str], Any]]:
    """The properties of an article, without those of the articles that it lists."""
    others = {other for other in article.xpath("." + _ARTICLES) if other is not article}
    for element in article.xpath(".//*[@itemprop]"):
        if others.isdisjoint(element.iterancestors()) and element not in others:
            yield element.get("itemprop").split(), element


def _name(element: Any) -> str:
    """What a person or organisation is called: its own name where it has one."""
    named = element.xpath('.//*[@itemprop="name"]') if element.get("itemscope") is not None else []
    return _value(named[0]) if named else _value(element)


def _value(element: Any) -> str:
    for attribute in ("content", "datetime"):
        if element.get(attribute):
            return str(element.get(attribute))
    text = " ".join(element.text_content().split())
    return text if len(text) <= _LONGEST else ""
