"""From our query tree to Whoosh's.

Whoosh's `Require` and `AndMaybe` give wrong answers in every release and are never used; a NOT is always
taken from something, since `Or` with a `Not` in it means something else there.
"""

from collections.abc import Callable, Iterable
from itertools import chain
from typing import Any

from whoosh.query import compound
from whoosh.query.qcore import Every, NullQuery, Query

from workbench.core.query import (
    And,
    Dates,
    Field,
    Fielded,
    Node,
    Not,
    Or,
    Prefix,
    Undated,
    days_of,
)
from workbench.search.leaves import Near, any_of
from workbench.search.patterns import Beginning, Close, Exact, Gapped, Pattern, Slot, pattern_of
from workbench.search.schema import UNDATED

MOST_COMPLETIONS = 500
"""So many ways in which a word that is still being typed may go on are looked for, the shortest first."""

_Boosts = dict[Field, float]

_EVERYWHERE: _Boosts = {Field.TITLE: 2.0, Field.TEXT: 1.0}


def translate(node: Node, reader: Any) -> Query | None:
    """The query for one state of the index; None where the tree holds nothing that could be found."""
    return _Translator(reader).translated(node, _EVERYWHERE)


class _Translator:
    def __init__(self, reader: Any) -> None:
        self._reader = reader

    def translated(self, node: Node, fields: _Boosts) -> Query | None:
        match node:
            case Fielded(field=field, inner=inner):
                found = self.translated(inner, {field: 1.0})
            case Not(inner=inner):
                part = self.translated(inner, fields)
                found = part and compound.AndNot(Every(), part)
            case And(parts=parts):
                found = _joined(compound.And, self._each(parts, fields))
            case Or(parts=parts):
                found = _joined(compound.Or, self._each(parts, fields))
            case Dates(first=first, last=last):
                found = self._dated(lambda term: _lies_within(term, first, last))
            case Undated():
                found = self._dated(lambda term: term == UNDATED)
            case Prefix(text="") if fields is _EVERYWHERE:
                found = Every()
            case _:
                found = self._word(node, fields)
        return found

    def _word(self, node: Node, fields: _Boosts) -> Query | None:
        if pattern := pattern_of(node):
            return _joined(compound.Or, [self._leaf(pattern, *field) for field in fields.items()])
        return None

    def _each(self, parts: Iterable[Node], fields: _Boosts) -> list[Query]:
        queries = (self.translated(part, fields) for part in parts)
        return [one for one in queries if one is not None]

    def _dated(self, fits: Callable[[str], bool]) -> Query:
        terms = tuple(filter(fits, self._terms(Field.DATE, "")))
        return any_of(Field.DATE.value, terms, 1.0) if terms else NullQuery

    def _leaf(self, pattern: Pattern, field: Field, boost: float) -> Query:
        groups = tuple(
            (tuple(self._filled(slot, field) for slot in group.slots), group.times)
            for group in pattern.groups
        )
        slots = list(chain.from_iterable(slots for slots, _ in groups))
        if not all(slots):
            return NullQuery
        if len(slots) == 1 and groups[0][1] == 1:
            return any_of(field.value, slots[0], boost)
        return Near(field.value, groups, pattern.within, boost)

    def _filled(self, slot: Slot, field: Field) -> tuple[str, ...]:
        """The terms of the index that fill a slot."""
        match slot:
            case Exact(term=term):
                return (term,)
            case Beginning(text=text, unfinished=unfinished):
                terms = self._terms(field, text)
                return tuple(sorted(terms, key=len)[:MOST_COMPLETIONS] if unfinished else terms)
            case Gapped(beginning=beginning):
                return tuple(filter(slot.fits, self._terms(field, beginning)))
            case Close(term=term, edits=edits):
                return tuple(filter(slot.fits, self._similar(field, term, edits)))

    def _similar(self, field: Field, term: str, edits: int) -> set[str]:
        """Terms about so many slips away, found segment by segment: only there has Whoosh a quick way."""
        leaves = (leaf for leaf, _ in self._reader.leaf_readers())
        return set(chain.from_iterable(leaf.terms_within(field.value, term, edits) for leaf in leaves))

    def _terms(self, field: Field, beginning: str) -> list[str]:
        found = self._reader.expand_prefix(field.value, beginning)
        return [term.decode("utf-8") for term in found]


def _lies_within(term: str, first: str | None, last: str | None) -> bool:
    """Whether every day that a date may mean is in the range."""
    days = days_of(term)
    return days is not None and (not first or first <= days.first) and (not last or days.last <= last)


def _joined(kind: Callable[[list[Query]], Query], parts: list[Query]) -> Query | None:
    if len(parts) < 2:
        return parts[0] if parts else None
    return kind(parts)
