"""Which keys each action has: those of the table, unless a person chose others."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from workbench.core.problems import Problem
from workbench.gui.actions.spec import Scope
from workbench.gui.actions.table import Act


@dataclass(eq=False)
class KeysTaken(Problem):
    """Two actions that can be reached at the same time would have the same keys."""

    keys: str
    by: str
    sentence = "{keys} already means “{by}”. Give that another key first."


@dataclass(eq=False)
class KeysTooPlain(Problem):
    """A bare letter that works everywhere would be lost to every list and field."""

    keys: str
    sentence = "{keys} alone is for the text of an article. Add Ctrl or Alt, or take a function key."


class Keymap:
    """The keys in force. Overrides that no longer fit the table are left out, not complained about."""

    def __init__(self, overrides: Mapping[str, str] | None = None) -> None:
        self._chosen: dict[Act, str] = {}
        for name, keys in (overrides or {}).items():
            try:
                self.change(Act[name], keys)
            except (KeyError, Problem):
                continue

    def keys(self, act: Act) -> tuple[QKeySequence, ...]:
        """The keys of an action, the one to show first."""
        return _sequences(self._chosen.get(act, act.spec.keys))

    def is_changed(self, act: Act) -> bool:
        """Whether a person chose its keys."""
        return act in self._chosen

    def change(self, act: Act, keys: str) -> None:
        """Gives an action other keys (portable names, spaces between alternatives), or none.

        Raises `KeysTaken` or `KeysTooPlain`, and then everything stays as it was.
        """
        wanted = _sequences(keys)
        for sequence in wanted:
            self._check(act, sequence)
        normal = " ".join(_portable(sequence) for sequence in wanted)
        if wanted == _sequences(act.spec.keys):
            self._chosen.pop(act, None)
        else:
            self._chosen[act] = normal

    def reset(self, act: Act) -> None:
        """Gives an action the keys of the table again. Raises `KeysTaken` if another has them now."""
        self.change(act, act.spec.keys)

    def reset_all(self) -> None:
        """Gives every action the keys of the table again."""
        self._chosen.clear()

    def overrides(self) -> dict[str, str]:
        """What differs from the table, by name, as settings keep it."""
        return {act.name: keys for act, keys in self._chosen.items()}

    def _check(self, act: Act, sequence: QKeySequence) -> None:
        shown = sequence.toString(QKeySequence.SequenceFormat.NativeText)
        if Scope.WINDOW in act.spec.scopes and len(_portable(sequence)) == 1:
            raise KeysTooPlain(shown)
        for other in Act:
            if other is not act and meet(act, other) and sequence in self.keys(other):
                raise KeysTaken(shown, other.words)


def meet(one: Act, other: Act) -> bool:
    """Whether the keys of both can be meant at the same time."""
    scopes = {*one.spec.scopes}, {*other.spec.scopes}
    return Scope.WINDOW in scopes[0] | scopes[1] or bool(scopes[0] & scopes[1])


def _sequences(keys: str) -> tuple[QKeySequence, ...]:
    return tuple(QKeySequence(one, QKeySequence.SequenceFormat.PortableText) for one in keys.split())


def _portable(sequence: QKeySequence) -> str:
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)
