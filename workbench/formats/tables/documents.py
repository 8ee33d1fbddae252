"""Records within one JSON document, found wherever their list stands and read one by one."""

from collections.abc import Iterator
from itertools import islice
from typing import Any, BinaryIO

from workbench.formats.files import LARGEST
from workbench.formats.form import Refused

DEEPEST = 100
"""Objects and lists within each other; no export has ten."""

MOST_VALUES = 100_000
"""Values within one record; an article with all its metadata has some hundred."""

_LISTS = frozenset(
    [
        *("articles", "items", "data", "results", "records", "rows", "entries", "documents", "docs", "hits"),
        *("stories", "news", "posts", "content", "contents", "value", "list", "response", "result"),
        *("feed", "annotations"),
    ]
)
"""What a list of articles is called. Any other list within a document is part of its one record."""

_CHUNK = 2**22
"""Bytes fetched at a time: within one long value all that came before is looked at again for each chunk."""

_DEPTH = {"start_map": 1, "start_array": 1, "end_map": -1, "end_array": -1}

Events = Iterator[tuple[str, Any]]


def records_within(file: BinaryIO) -> Iterator[dict[str, Any]]:
    """The records in a JSON document: those of its first list of objects, or else the document itself.

    Raises `Refused` where it is damaged, too deep, or has a value longer than any article; the records before
    that place have been given by then.
    """
    import ijson

    try:
        place = _place(_events(file))
        file.seek(0)
        values = _built(islice(_events(file), place or 0, None))
        yield from (value for value in values if isinstance(value, dict))
    except (ijson.JSONError, ValueError) as error:
        raise Refused("its JSON is damaged") from error


def _events(file: BinaryIO) -> Events:
    import ijson

    source = _Measured(file)
    return source.watched(ijson.basic_parse(source, use_float=True, buf_size=_CHUNK))


class _Measured:
    """A file that refuses to give more and more of one value."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._since = 0

    def read(self, size: int) -> bytes:
        """What ijson asks for."""
        chunk = self._file.read(size)
        self._since += len(chunk)
        if self._since > LARGEST:
            raise Refused("one of its values is longer than any article")
        return chunk

    def watched(self, events: Events) -> Events:
        """The events, each of which shows that the values before it have ended."""
        for event in events:
            self._since = 0
            yield event


def _place(events: Events) -> int | None:
    """How many events come before the records: those of a list with a usual name, or the whole document."""
    name, depth, after_list = "", 0, False
    for number, (event, value) in enumerate(events):
        if after_list and event == "start_map":
            return number
        after_list = event == "start_array" and (not depth or name.casefold() in _LISTS)
        depth += _DEPTH.get(event, 0)
        if depth > DEEPEST:
            raise Refused("it is nested too deep")
        if event == "map_key":
            name = value
    return None


def _built(events: Events) -> Iterator[Any]:
    """The values that follow each other in a list, up to its end."""
    import ijson

    builder, depth, size = ijson.ObjectBuilder(), 0, 0
    for event, value in events:
        depth, size = depth + _DEPTH.get(event, 0), size + 1
        if depth < 0:
            return
        if depth > DEEPEST or size > MOST_VALUES:
            raise Refused("one of its records is nested too deep, or has too many values")
        builder.event(event, value)
        if not depth:
            yield builder.value
            builder, size = ijson.ObjectBuilder(), 0
