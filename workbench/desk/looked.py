"""What a person has seen of each saved search: theirs, not the case's, so it lies beside their settings."""

import json

from workbench.core.model import SavedSearch
from workbench.core.problems import NotSaved
from workbench.places import searches_file, write_whole


class Looked:
    """How far somebody has looked at the saved searches of one case.

    Identifiers grow with time (`workbench.core.ids`), so the newest one there was then is all there is to
    remember: what has a larger one came later.
    """

    def __init__(self, case_id: int) -> None:
        self._file = searches_file(case_id)

    def newest(self, search: SavedSearch) -> int:
        """The newest id there was when the search was looked at last; if it never was, its own."""
        return self._read().get(str(search.id), search.id)

    def look(self, search_id: int, newest: int) -> None:
        """Remember that everything up to this id has been looked at. Raises `NotSaved`."""
        known = self._read()
        if known.get(str(search_id), 0) >= newest:
            return
        try:
            write_whole(self._file, json.dumps(known | {str(search_id): newest}, indent=2))
        except OSError as error:
            raise NotSaved(error.strerror or str(error)) from error

    def _read(self) -> dict[str, int]:
        """What is remembered; nothing where the file is missing or is not what we write."""
        try:
            kept = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        if type(kept) is not dict:
            return {}
        return {key: value for key, value in kept.items() if type(value) is int}
