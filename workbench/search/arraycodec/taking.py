"""How the values of documents are taken into a segment that is being built, by the schema's fields."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from whoosh.fields import FieldType, Schema, UnknownFieldError

from workbench.search.arraycodec.building import SegmentBuilder
from workbench.search.arraycodec.gathering import FieldBuilder

_Take = Callable[[int, Any], None]
"""Takes the value of a document, by its number."""

_NOTHING = (None, "")
_STORED = "_stored_"


class _Ways(dict[str, list[_Take]]):
    """What is done with the values of each field; found out once."""

    def __init__(self, schema: Schema, builder: SegmentBuilder) -> None:
        super().__init__()
        self._schema = schema
        self._builder = builder

    def __missing__(self, name: str) -> list[_Take]:
        if name not in self._schema:
            raise UnknownFieldError(f"no field {name!r}")
        ways = self[name] = list(self._all_ways(name, self._schema[name]))
        return ways

    def _all_ways(self, name: str, field: FieldType) -> Iterator[_Take]:
        if field.indexed and field.format is not None:
            places = field.format.supports("positions")
            own = self._builder.field(name, scored=bool(field.scorable), places=places)
            yield _analyzing(own, field.analyzer)
        if field.column_type is not None:
            add, to_column = partial(self._builder.add_value, name), field.to_column_value
            yield lambda doc, value: add(doc, int(to_column(value)))


class Taker:
    """Takes documents into one segment."""

    def __init__(self, schema: Schema, builder: SegmentBuilder) -> None:
        self._builder = builder
        self._ways = _Ways(schema, builder)
        self._stored = frozenset(schema.stored_names())

    def take(self, fields: Mapping[str, Any]) -> None:
        """Take a document. Raises Whoosh's `UnknownFieldError`."""
        ways = self._ways
        given = [(ways[name], value) for name, value in fields.items() if name[0] != "_"]
        doc = self._builder.add_document(self._to_store(fields))
        for own, value in given:
            if value is not None and value != "":
                for take in own:
                    take(doc, value)

    def _to_store(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        stored = {name: fields[name] for name in self._stored if fields.get(name) not in _NOTHING}
        other = {name.removeprefix(_STORED): fields[name] for name in fields if name.startswith(_STORED)}
        return stored | other


def _analyzing(own: FieldBuilder, analyzer: Any) -> _Take:
    """The quickest way to cut values into terms that an analyzer has."""
    if hasattr(analyzer, "pieces"):
        pieces, terms_of = analyzer.pieces, analyzer.terms_of
        return lambda doc, value: own.add_pieces(doc, pieces(value), terms_of)
    if hasattr(analyzer, "terms"):
        terms = analyzer.terms
        return lambda doc, value: own.add(doc, *terms(value))

    def one_by_one(doc: int, value: Any) -> None:
        tokens = [(token.text, token.pos) for token in analyzer(value, mode="index", positions=True)]
        own.add(doc, [text for text, _ in tokens], [place for _, place in tokens])

    return one_by_one
