"""Which steps can be undone and redone; derived from the journal, so it survives a restart."""

from collections.abc import Iterable

from workbench.core.changes import Label, Way


class Steps:
    """The undo and the redo list of a case.

    Args:
        history: step, label and way of every deed, oldest first.
    """

    def __init__(self, history: Iterable[tuple[int, Label, Way]]) -> None:
        self._done: dict[int, Label] = {}
        self._undone: dict[int, Label] = {}
        for step, label, way in history:
            self.add(step, label, way)

    def add(self, step: int, label: Label, way: Way) -> None:
        """Follow one deed."""
        if way is Way.UNDO:
            self._done.pop(step, None)
            self._undone[step] = label
        elif way is Way.REDO:
            self._undone.pop(step, None)
            self._done[step] = label
        elif label is not Label.NEW_CASE and step not in self._done:
            self._done[step] = label
            self._undone.clear()

    @property
    def to_undo(self) -> int | None:
        """The step an undo takes back."""
        return next(reversed(self._done), None)

    @property
    def to_redo(self) -> int | None:
        """The step a redo brings back."""
        return next(reversed(self._undone), None)

    @property
    def undoable(self) -> Label | None:
        """The label of `to_undo`."""
        return next(reversed(self._done.values()), None)

    @property
    def redoable(self) -> Label | None:
        """The label of `to_redo`."""
        return next(reversed(self._undone.values()), None)

    def is_last(self, step: int) -> bool:
        """Whether this step is the one an undo would take back, with nothing undone after it."""
        return self.to_undo == step and not self._undone
