"""What the program keeps for itself as JSON: read strictly, so that no number is taken for a text."""

import json
from collections.abc import Callable
from typing import Any, TypeVar, get_args, get_origin

from cattrs import BaseValidationError
from cattrs.preconf.json import make_converter

T = TypeVar("T")

UNREADABLE = (OSError, ValueError, RecursionError, BaseValidationError)
"""What reading a file and `structured` raise of one that is not there, not legible or not ours."""


def structured(values: object, kind: type[T]) -> T:
    """A value of a frozen dataclass from what JSON gave; raises one of `UNREADABLE`."""
    if type(values) is not dict:
        raise ValueError("this is no object")
    return _converter.structure(values, kind)


def written(value: object) -> str:
    """The JSON of such a value."""
    return json.dumps(_converter.unstructure(value), indent=2, ensure_ascii=False)


def _exactly(*kinds: type) -> Callable[[object, Any], object]:
    """Takes a value as it is, and only of these types: no number is a text, no truth a number."""

    def structure(value: object, wanted: Any) -> object:
        if type(value) not in kinds:
            raise ValueError(f"{value!r} is no {wanted.__name__}")
        return wanted(value)

    return structure


def _is_tuple(wanted: object) -> bool:
    origin: object = get_origin(wanted)
    return origin is tuple


def _listed(value: object, wanted: Any) -> tuple[object, ...]:
    if type(value) is not list:
        raise ValueError(f"{value!r} is no list")
    inner = get_args(wanted)[0]
    return tuple(_converter.structure(one, inner) for one in value)


_converter = make_converter(forbid_extra_keys=True)
_converter.register_structure_hook(str, _exactly(str))
_converter.register_structure_hook(int, _exactly(int))
_converter.register_structure_hook(bool, _exactly(bool))
_converter.register_structure_hook(float, _exactly(int, float))
_converter.register_structure_hook_func(_is_tuple, _listed)
