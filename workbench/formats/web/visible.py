"""All the words of a page, for those too large or too tangled to find an article on; in linear time."""

import html
import re
from collections.abc import Iterator

from workbench.core.text import canonical

_TAG = re.compile(r"<(?P<end>/?)(?P<name>[a-zA-Z][\w-]*)[^<>]*>|<(?P<comment>!--)|<[!?/][^<>]*>")
_SILENT = {"script", "style", "noscript", "template", "svg", "head"}
_BLOCKS = frozenset(
    [
        *("address", "article", "aside", "blockquote", "body", "br", "caption", "dd", "div", "dl", "dt"),
        *("figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li"),
        *("main", "nav", "ol", "p", "pre", "section", "table", "title", "tr", "ul"),
    ]
)
_CELLS = {"td", "th", "option"}


def visible_text(source: str) -> str:
    """The canonical text of a page's source, a line for each block, without scripts and styles."""
    raw = html.unescape("".join(_pieces(source)))
    said = (" ".join(line.split()) for line in canonical(raw).split("\n"))
    return "\n\n".join(line for line in said if line)


def _pieces(source: str) -> Iterator[str]:
    """The text between tags, with a line end for each block and a blank for each cell."""
    place = 0
    silent = ""
    while match := _TAG.search(source, place):
        if not silent:
            yield source[place : match.start()].replace("\n", " ")
        place = match.end()
        name = (match["name"] or "").lower()
        if match["comment"]:
            place = _comment_end(source, place)
        elif silent:
            silent = "" if match["end"] and name == silent else silent
        elif name in _SILENT and not match["end"]:
            silent = name
        else:
            yield "\n" if name in _BLOCKS else " " if name in _CELLS else ""
    if not silent:
        yield source[place:]


def _comment_end(source: str, start: int) -> int:
    end = source.find("-->", start)
    return len(source) if end < 0 else end + 3
