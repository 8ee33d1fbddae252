"""Where in a text the words of a query stand, by the same rules as the index finds them."""

from collections.abc import Iterable, Iterator
from itertools import chain

from workbench.core.query import And, Dates, Field, Fielded, Node, Not, Or, Prefix, Undated
from workbench.search.filling import Page, Span, asked
from workbench.search.patterns import Pattern, pattern_of
from workbench.search.stems import STEMMED

_EVERYWHERE = frozenset((Field.TITLE, Field.TEXT))


class Markers:
    """Marks what a query asks for, in texts of several languages, of which all are given."""

    def __init__(self, node: Node, languages: frozenset[str]) -> None:
        self._node = node
        self._languages = languages & STEMMED
        self._made: dict[frozenset[str], Marker] = {}

    def of(self, language: str | None) -> "Marker":
        """For texts in a language; where it is not known, word forms of all languages are marked."""
        languages = self._languages & {language} if language else self._languages
        if languages not in self._made:
            self._made[languages] = Marker(self._node, languages)
        return self._made[languages]


class Marker:
    """Finds in one text after the other what a query asks for.

    What is asked of other fields is not in a text, and what stands under NOT is not what was looked for.
    Words near each other are one span, from the first of them to the last.

    Args:
        node: the query.
        languages: those of which the texts may be: other forms of a word are found as far as they are known.
    """

    def __init__(self, node: Node, languages: frozenset[str] = frozenset()) -> None:
        self._asked = asked(_patterns(node, _EVERYWHERE, languages))

    def spans(self, text: str) -> tuple[Span, ...]:
        """The spans of a text that answer the query, in order, none overlapping another."""
        if not self._asked:
            return ()
        page = Page(text)
        return _merged(chain.from_iterable(map(page.spans, self._asked)))


def _patterns(node: Node, fields: frozenset[Field], languages: frozenset[str]) -> Iterator[Pattern]:
    match node:
        case And(parts=parts) | Or(parts=parts):
            for part in parts:
                yield from _patterns(part, fields, languages)
        case Fielded(field=named, inner=inner):
            yield from _patterns(inner, frozenset((named,)), languages)
        case Not() | Dates() | Undated() | Prefix(text=""):
            return
        case _:
            pattern = pattern_of(node, languages) if Field.TEXT in fields else None
            if pattern:
                yield pattern


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
