"""The cells of a record: objects within objects laid flat, so that each column holds a text."""

from collections.abc import Iterator, Mapping
from typing import Any

MOST_COLUMNS = 500
DEEPEST = 6

_NAMES = (("name",), ("given", "family"), ("firstName", "lastName"), ("firstname", "lastname"), ("literal",))
"""The members by which objects are called that stand for persons or organisations."""


def cells_of(record: Mapping[str, Any]) -> dict[str, str]:
    """Texts by column; a member of an object within the record is the column “object.member”."""
    cells: dict[str, str] = {}
    for column, value in _flat(record, "", DEEPEST):
        if len(cells) == MOST_COLUMNS:
            break
        cells.setdefault(column, value)
    return cells


def _flat(record: Mapping[str, Any], above: str, depth: int) -> Iterator[tuple[str, str]]:
    for name, value in record.items():
        column = f"{above}{name}"
        if isinstance(value, Mapping) and "date-parts" not in value:
            if depth:
                yield from _flat(value, f"{column}.", depth - 1)
        else:
            yield column, _text(value)


def _text(value: Any) -> str:
    """A value as text: of a list, each of its texts and names on a line."""
    if isinstance(value, str):
        return value
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, list):
        return "\n".join(said for one in value if not isinstance(one, list) and (said := _text(one)))
    if isinstance(value, Mapping):
        return _day(value) or _called(value)
    return str(value)


def _called(value: Mapping[str, Any]) -> str:
    for members in _NAMES:
        parts = [part for member in members if isinstance(part := value.get(member), str) and part]
        if parts:
            return " ".join(parts)
    return value["note"] if isinstance(value.get("note"), str) else ""


def _day(value: Mapping[str, Any]) -> str:
    """A date as citation programs write it (CSL): {"date-parts": [[2022, 9, 22]]}, if it is a full one."""
    match value.get("date-parts"):
        case [[int(year) | str(year), int(month) | str(month), int(day) | str(day)], *_]:
            return f"{year}-{month:0>2}-{day:0>2}"
    return ""
