"""From our query tree to Whoosh's.

Whoosh's `Require` and `AndMaybe` give wrong answers in every release and are never used; a NOT is always
taken from something, since `Or` with a `Not` in it means something else there.
"""

from collections.abc import Callable, Iterable

from whoosh.query import compound
from whoosh.query.qcore import Every, Query
from whoosh.query.terms import Term

from workbench.core.query import And, Dates, Facet, Field, Fielded, Node, Not, Or, Prefix, Undated
from workbench.search.arraycodec.queries import AnyTerm, Filtered, Group, HasValue, InRange, Near, one_of
from workbench.search.forms import Forms
from workbench.search.patterns import Exact, Inflected, Pattern, Slot, pattern_of
from workbench.search.schema import FIRST_DAY, LAST_DAY, VALUES, day_number

_Boosts = dict[Field, float]

BOOSTS: _Boosts = {Field.TITLE: 2.0, Field.TEXT: 1.0}
"""The fields that are searched where none is named, and how much a word in each counts."""

_LANGUAGE = VALUES[Facet.LANGUAGE]


def translate(node: Node, forms: Forms) -> Query | None:
    """The query for one state of the index; None where the tree holds nothing that could be found."""
    return _Translator(forms).translated(node, BOOSTS)


class _Translator:
    def __init__(self, forms: Forms) -> None:
        self._forms = forms

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
                found = compound.And([_since(first), _until(last)])
            case Undated():
                found = compound.AndNot(Every(), InRange(FIRST_DAY))
            case Prefix(text="") if fields is BOOSTS:
                found = Every()
            case _:
                found = self._word(node, fields)
        return found

    def _word(self, node: Node, fields: _Boosts) -> Query | None:
        parts = []
        for field, boost in fields.items():
            languages = self._forms.languages if field in BOOSTS else frozenset[str]()
            if pattern := pattern_of(node, languages):
                parts.append(self._leaf(pattern, field, boost))
        return _joined(compound.Or, parts)

    def _each(self, parts: Iterable[Node], fields: _Boosts) -> list[Query]:
        queries = (self.translated(part, fields) for part in parts)
        return [one for one in queries if one is not None]

    def _leaf(self, pattern: Pattern, field: Field, boost: float) -> Query:
        match pattern.groups:
            case (group,) if group.times == 1 and len(group.slots) == 1:
                return self._slot(group.slots[0], field.value, boost)
            case groups:
                near = tuple(Group(group.slots, group.times) for group in groups)
                return Near(field.value, near, pattern.within, boost)

    def _slot(self, slot: Slot, field: str, boost: float) -> Query:
        match slot:
            case Exact(term=term):
                return Term(field, term, boost=boost)
            case Inflected(term=term):
                return self._inflected(term, field, boost)
            case _:
                return AnyTerm(field, slot, boost)

    def _inflected(self, term: str, field: str, boost: float) -> Query:
        """The forms of a word, those of each language in its own documents only.

        Languages in which the forms are the same, as they are for most words, are asked for together.
        """
        alike = self._forms.of(term, field)
        if len(alike) == 1:
            return _any_form(field, next(iter(alike)), boost)
        return compound.Or(
            [
                Filtered(_any_form(field, forms, boost), HasValue(_LANGUAGE, languages))
                for forms, languages in alike.items()
            ]
        )


def _any_form(field: str, forms: frozenset[str], boost: float) -> Query:
    match tuple(forms):
        case (form,):
            return Term(field, form, boost=boost)
        case several:
            return AnyTerm(field, one_of(several), boost)


def _since(first: str | None) -> Query:
    return InRange(FIRST_DAY, lowest=None if first is None else day_number(first))


def _until(last: str | None) -> Query:
    return InRange(LAST_DAY, highest=None if last is None else day_number(last))


def _joined(kind: Callable[[list[Query]], Query], parts: list[Query]) -> Query | None:
    if len(parts) < 2:
        return parts[0] if parts else None
    return kind(parts)
