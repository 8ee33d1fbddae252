"""Reads files in the test's own process, which is as good where the other process is not the point."""

from collections.abc import Callable, Iterable, Iterator
from typing import Self

import pytest

from workbench.desk import arriving, parsing_child
from workbench.desk.packing import Answer, Done
from workbench.desk.parsing_child import Request, answers


class HereParsers:
    """Stands in for `workbench.desk.parsing.Parsers`."""

    def __init__(self, files: int, watch: Callable[[], object] = lambda: None) -> None: ...

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None: ...

    def read(self, requests: Iterable[Request]) -> Iterator[Iterator[Answer]]:
        for request in requests:
            yield (answer for answer in answers(request) if not isinstance(answer, Done))


def read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Has files read in this process, whose time must not be limited."""
    monkeypatch.setattr(arriving, "Parsers", HereParsers)
    monkeypatch.setattr(parsing_child, "grant_time", lambda: None)
