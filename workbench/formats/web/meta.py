"""Facts in the head of a page: its meta elements and links, by the names that publishers use."""

from collections import defaultdict
from typing import Any

from workbench.core.model import How
from workbench.formats.clippings.attribution import agency
from workbench.formats.facts import Facts
from workbench.formats.web.saying import said, say, say_address, say_authors

TITLES = (
    "og:title",
    "twitter:title",
    "parsely-title",
    "sailthru.title",
    "dc.title",
    "dcterms.title",
    "citation_title",
)
_OUTLETS = (
    "og:site_name",
    "citation_journal_title",
    "publisher",
    "dc.publisher",
    "application-name",
)
_AUTHORS = (
    "author", "article:author", "article:author_name", "parsely-author", "sailthru.author", "dc.creator",
    "byl", "dcterms.creator", "citation_author", "cxenseparse:author", "article.author", "authors",
    "twitter:data1",
)  # fmt: skip
_DATES = {
    "published": (
        "article:published_time", "article:published", "og:published_time", "og:article:published_time",
        "datepublished", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "pubdate",
        "pub_date", "publishdate", "publish-date", "publish_date", "publication_date",
        "publicationdate", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created",
        "citation_publication_date", "citation_date", "article.published", "article.created",
        "originalpublicationdate", "date.release", "ptime", "displaydate", "dc.date", "dcterms.date",
        "date",
    ),
    "updated": (
        "article:modified_time", "article:modified", "og:updated_time", "og:modified_time",
        "datemodified", "dcterms.modified", "dc.date.modified", "lastmod", "last-modified", "revised",
        "utime", "article.updated",
    ),
    "section": ("article:section", "parsely-section", "cxenseparse:section", "section", "dc.subject.section"),
}  # fmt: skip


class Meta:
    """The meta elements of a page: what each name is said to be, as often as it is said."""

    def __init__(self, tree: Any) -> None:
        self._said: defaultdict[str, list[str]] = defaultdict(list)
        self._links = [link.get("href") for link in tree.xpath('//link[@rel="canonical"]')]
        for element in tree.iter("meta"):
            key = element.get("property") or element.get("name") or ""
            content = said(element.get("content"))
            if content:
                self._said[key.strip().lower()].append(content)

    @property
    def titles(self) -> list[tuple[str, str]]:
        """The titles it gives, each after the name of its element."""
        return [(key, self._said[key][0]) for key in TITLES if key in self._said]

    def learn_outlet(self, facts: Facts) -> None:
        """Learn who published it."""
        for key in _OUTLETS:
            for value in self._said.get(key, [])[:1]:
                if not value.startswith(("http", "@")):
                    say(facts, "outlet", value, key, How.META)

    def learn(self, facts: Facts) -> None:
        """Learn what the elements say of the article."""
        for fact, keys in _DATES.items():
            for key in keys:
                for value in self._said.get(key, [])[:1]:
                    say(facts, fact, value, key, How.META)
        for key in _AUTHORS:
            if key != "twitter:data1" or self._said.get("twitter:label1") == ["Written by"]:
                say_authors(facts, self._said.get(key, []), key, How.META)
        for value in self._said.get("copyright", [])[:1]:
            facts.learn("agency", agency(value), f"copyright: {value}", How.META)
        for link in self._links[:1]:
            say_address(facts, link, "canonical", How.META)
        for value in self._said.get("og:url", [])[:1]:
            say_address(facts, value, "og:url", How.META)
