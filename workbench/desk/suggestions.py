"""What a person who types may mean: how the query may go on, and which words were perhaps misspelt."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.core.query import And, Field, Fielded, Kind, Node, Or, Word, parse
from workbench.core.query.unfinished import Unfinished, unfinished
from workbench.desk.finding import Finder, Question

MOST = 8
"""Completions offered at a time."""

_VALUED = frozenset((Field.OUTLET, Field.AUTHOR, Field.AGENCY, Field.TAG, Field.STATUS, Field.LANG))
_RUNNING = frozenset((None, Field.TITLE, Field.TEXT))
_SHORTEST = 2
_MOST_WORDS = 6
_TIMES_MORE = 10
_PLAIN = re.compile(r"[\w-]+")


@dataclass(frozen=True, slots=True)
class Completion:
    """One way in which a query may go on: `text` replaces what was typed, `label` is shown."""

    text: str
    label: str


@dataclass(frozen=True, slots=True)
class Completions:
    """The ways in which what stands there (code points) may go on; perhaps none."""

    start: int = 0
    end: int = 0
    ways: tuple[Completion, ...] = ()


@dataclass(frozen=True, slots=True)
class Completing:
    """An inquiry for what may follow where the cursor is."""

    query: str
    cursor: int

    def answer(self, finder: Finder) -> Completions:
        """Names of fields first, then words or values, the most frequent first."""
        at = unfinished(self.query, self.cursor)
        if at is None:
            return Completions()
        ways = _values(finder, at) if at.field in _VALUED else (*_fields(at), *_words(finder, at))
        return Completions(at.start, at.end, tuple(ways)[:MOST])


def _fields(at: Unfinished) -> Iterator[Completion]:
    if at.field is None and at.beginning:
        for field in Field:
            if field.startswith(at.beginning.lower()):
                yield Completion(f"{field}:", f"{field}:")


def _words(finder: Finder, at: Unfinished) -> Iterator[Completion]:
    if len(at.beginning) >= _SHORTEST:
        for one in finder.completions(at.field, at.beginning, MOST):
            if one.value.casefold() != at.beginning.casefold():
                yield Completion(one.value, one.value)


def _values(finder: Finder, at: Unfinished) -> Iterator[Completion]:
    for one in finder.completions(at.field, at.beginning, MOST):
        text = one.value if _PLAIN.fullmatch(one.value) else f'"{one.value.replace(chr(34), " ")}"'
        yield Completion(text, one.value)


@dataclass(frozen=True, slots=True)
class Correcting:
    """An inquiry for the query that may have been meant; "" where its words are as good as any."""

    query: str

    def answer(self, finder: Finder) -> str:
        """The query with each word that is nowhere, or next to nowhere, replaced by a similar one."""
        tree = parse(self.query).tree
        words = [] if tree is None else list(_searched(tree))[:_MOST_WORDS]
        corrected = self.query
        for word in reversed(words):
            if better := _better(finder, word):
                corrected = corrected[: word.end - len(word.text)] + better + corrected[word.end :]
        return corrected if corrected != self.query else ""


def _searched(node: Node, field: Field | None = None) -> Iterator[Word]:
    """The words looked for in running text, in their order."""
    match node:
        case And(parts=parts) | Or(parts=parts):
            for part in parts:
                yield from _searched(part, field)
        case Fielded(field=named, inner=inner):
            yield from _searched(inner, named)
        case Word() if field in _RUNNING:
            yield node


def _better(finder: Finder, word: Word) -> str:
    similar = finder.similar(word.text, 1)
    if not similar:
        return ""
    own = finder.hits(Question(word.text, frozenset(Kind), limit=1)).total
    return similar[0].value if similar[0].count > own * _TIMES_MORE else ""
