"""What a person's searching leaves behind: theirs, not the case's, so it lies beside their settings."""

import json
from collections.abc import Iterable
from typing import Any

from workbench.core.model import SavedSearch
from workbench.core.problems import NotSaved
from workbench.core.query import Kind
from workbench.places import searches_file, write_whole

_LOOKED, _SCOPE = "looked", "scope"


class Remembered:
    """How far somebody has looked at the saved searches of one case, and where they searched last.

    Identifiers grow with time (`workbench.core.ids`), so the newest one there was at a look is all there is
    to remember of it: what has a larger one came later.
    """

    def __init__(self, case_id: int) -> None:
        self._file = searches_file(case_id)

    def newest(self, search: SavedSearch) -> int:
        """The newest id there was when the search was looked at last; if it never was, its own."""
        return self._looked().get(str(search.id), search.id)

    def look(self, search_id: int, newest: int) -> None:
        """Remember that everything up to this id has been looked at. Raises `NotSaved`."""
        known = self._looked()
        if known.get(str(search_id), 0) < newest:
            self._keep(_LOOKED, known | {str(search_id): newest})

    def scope(self) -> frozenset[Kind]:
        """What was searched last; articles, if nothing ever was."""
        kept = self._read().get(_SCOPE)
        names = kept if type(kept) is list else []
        return frozenset(kind for kind in Kind if kind in names) or frozenset({Kind.ARTICLE})

    def keep_scope(self, kinds: Iterable[Kind]) -> None:
        """Remember what is searched now. Raises `NotSaved`."""
        self._keep(_SCOPE, sorted(kinds))

    def _looked(self) -> dict[str, int]:
        kept = self._read().get(_LOOKED)
        found = kept if type(kept) is dict else {}
        return {key: value for key, value in found.items() if type(value) is int}

    def _keep(self, name: str, value: object) -> None:
        try:
            write_whole(self._file, json.dumps(self._read() | {name: value}, indent=2))
        except OSError as error:
            raise NotSaved(error.strerror or str(error)) from error

    def _read(self) -> dict[str, Any]:
        """What is remembered; nothing where the file is missing or is not what we write."""
        try:
            kept = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return kept if type(kept) is dict else {}
