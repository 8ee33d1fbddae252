"""Exports of annotations from Hypothesis: the passages people marked on web pages, a page at a time.

The text of the pages is not in such a file. Quotations from it are: they are kept, and said to be all.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, BinaryIO

from workbench.core.model import How, Role
from workbench.core.text import canonical
from workbench.formats.container import Item, Lost
from workbench.formats.facts import Facts
from workbench.formats.form import Refused
from workbench.formats.language import language_of
from workbench.formats.mapping import Mapping
from workbench.formats.parsed import Parsed
from workbench.formats.tables.documents import records_within
from workbench.formats.tables.records import START

MOST = 100_000
"""Annotations in one file; they are sorted by page, so all of them are held."""

_SIGNS = (b'"export_userid"', b'"TextQuoteSelector"')


@dataclass(slots=True)
class _Page:
    """What the annotations of one page say of it."""

    title: str = ""
    quotes: dict[str, None] = field(default_factory=dict)
    comments: int = 0


class Annotations:
    """Reads the .json files that Hypothesis exports."""

    name = "Annotations (Hypothesis)"
    suffixes = (".json",)

    def recognises(self, head: bytes, _name: str, /) -> bool:
        """By what only such files say."""
        return START.match(head) is not None and any(sign in head for sign in _SIGNS)

    def items(self, file: BinaryIO, name: str, _mapping: Mapping | None, /) -> Iterator[Item | Lost]:
        """An item for each annotated page."""
        pages: dict[str, _Page] = {}
        for number, annotation in enumerate(records_within(file)):
            if number == MOST:
                raise Refused(f"there are more than {MOST} annotations in it")
            _add(pages, annotation)
        for number, (url, page) in enumerate(pages.items(), 1):
            if page.quotes:
                yield _item(f"{name} {number}.json", url, page)
            else:
                yield Lost(url, "nothing is quoted from it")


def _add(pages: dict[str, _Page], annotation: dict[str, Any]) -> None:
    page = pages.setdefault(_words(annotation.get("uri")), _Page())
    document = annotation.get("document")
    titles = document.get("title") if isinstance(document, dict) else None
    page.title = page.title or _words(titles[0] if isinstance(titles, list) and titles else titles)
    page.comments += bool(_words(annotation.get("text")))
    for quote in _quotes(annotation):
        page.quotes.setdefault(quote)


def _quotes(annotation: dict[str, Any]) -> Iterator[str]:
    targets = annotation.get("target")
    for target in targets if isinstance(targets, list) else []:
        selectors = target.get("selector") if isinstance(target, dict) else None
        for selector in selectors if isinstance(selectors, list) else []:
            quote = _words(selector.get("exact")) if isinstance(selector, dict) else ""
            if quote:
                yield quote


def _words(value: Any) -> str:
    return " ".join(canonical(value).split()) if isinstance(value, str) else ""


def _item(name: str, url: str, page: _Page) -> Item:
    quotes = list(page.quotes)
    facts = Facts()
    facts.learn("title", page.title, f"document title: {page.title}", How.COLUMN)
    facts.learn("url", url if url.startswith(("http://", "https://")) else None, f"uri: {url}", How.COLUMN)
    facts.learn("language", language_of("\n".join(quotes)), "", How.LANGUAGE_MODEL)
    lines = [page.title, *quotes] if page.title else quotes
    roles = [Role.TITLE if page.title and not number else Role.BODY for number in range(len(lines))]
    spaced = [role for one in roles for role in (one, Role.BLANK)][:-1]
    parsed = Parsed(
        "\n\n".join(lines), tuple(spaced), **facts.values, basis=facts.basis, remark=_remark(page)
    )
    data = json.dumps({"uri": url, "title": page.title, "quotes": quotes}, ensure_ascii=False)
    return Item(url, name, data.encode(), parsed)


def _remark(page: _Page) -> str:
    quotes = len(page.quotes)
    if not page.comments:
        return f"Only the passages quoted from it are in the file, not its text: {quotes}."
    return (
        f"Only the passages quoted from it are in the file, not its text: {quotes}. "
        f"Comments on them were left out: {page.comments}."
    )


FORM = Annotations()
