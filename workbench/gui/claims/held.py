"""A list whose rows were all answered by one question: held by id, and exchanged as a whole."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt

from workbench.gui.kit.paged import PagedModel

Row = TypeVar("Row")


class HeldModel(PagedModel[Row]):
    """Rows at hand; `words` says each of them for screen readers."""

    def __init__(self, words: Callable[[Row], str]) -> None:
        super().__init__(self._answer)
        self._words = words
        self._held: Mapping[int, Row] = {}

    def set_rows(self, rows: Mapping[int, Row]) -> None:
        """Lists these rows, in their order."""
        self._held = rows
        self.set_ids(tuple(rows))

    def shown(self, row: Row, role: int) -> object:
        """Its words; everything else is painted."""
        return self._words(row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _answer(self, wanted: Sequence[int]) -> Sequence[Row]:
        return [self._held[one] for one in wanted]
