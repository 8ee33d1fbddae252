"""Records as plain values: the one form in which they enter a database row or the journal."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast

from cattrs.preconf.json import make_converter

from workbench.core.model import RECORDS, Record

R = TypeVar("R", bound=Record)

_converter = make_converter(forbid_extra_keys=True, detailed_validation=False)
_KINDS = {kind.__name__.lower(): kind for kind in RECORDS}


def kind_name(kind: type[Record]) -> str:
    """The name a kind of record goes by in the database and the journal."""
    return kind.__name__.lower()


def kind_named(name: str) -> type[Record]:
    """The kind of record of that name; `KeyError` where there is none."""
    return _KINDS[name]


def plain(record: Record) -> dict[str, Any]:
    """The record as strings, numbers, lists and dictionaries, by field name."""
    return cast("dict[str, Any]", _converter.unstructure(record))


def record(kind: type[R], values: Mapping[str, Any]) -> R:
    """The opposite of `plain`.

    Raises:
        ValueError, TypeError, LookupError: a value does not fit, or is missing.
        cattrs.ForbiddenExtraKeysError: there are values for fields that nobody knows.
    """
    return maker(kind)(values)


def maker(kind: type[R]) -> Callable[[Mapping[str, Any]], R]:
    """What makes records of that kind as `record` does, for whoever makes thousands of them."""
    hook = _converter.get_structure_hook(kind)
    return lambda values: hook(values, kind)
