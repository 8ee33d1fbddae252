"""New files in a folder that a person watches for a case: found to be offered, never imported unasked."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from workbench.desk.choosing import files_below
from workbench.desk.desk import Desk
from workbench.store.questions.originals import dealt_with

_UNFINISHED = (".part", ".partial", ".crdownload", ".download", ".opdownload", ".tmp", ".aria2", ".!ut")

State = tuple[int, float]
"""The size of a file in bytes, and when it last changed or came here, in seconds since 1970."""


class Watch:
    """Looks into a folder again and again; a file counts once it is as it was at the look before.

    Args:
        folder: with all folders in it.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder.absolute()
        self._before: dict[Path, State] = {}
        self._taken: dict[Path, State] = {}

    def look(self, desk: Desk, seen: float) -> tuple[Path, ...]:
        """The files that came after `seen` (seconds since 1970), and that no import has dealt with since.

        Files that still grow, or beside which a download keeps its unfinished part, wait for a later look.
        """
        now = {path: state for path in files_below([self.folder]).paths if (state := _state(path))}
        still = [path for path, state in now.items() if state[1] > seen and self._before.get(path) == state]
        self._before = now
        finished = [path for path in still if self._taken.get(path) != now[path] and not _unfinished(path)]
        return _new(desk, finished, now) if finished else ()

    def take(self, paths: Iterable[Path]) -> None:
        """Count these as no longer new, as they are now: an import has them, or was called off."""
        self._taken |= {path: self._before[path] for path in paths if path in self._before}


def _new(desk: Desk, paths: Sequence[Path], now: dict[Path, State]) -> tuple[Path, ...]:
    done = desk.ask(dealt_with, [str(path) for path in paths])
    return tuple(path for path in paths if done.get(str(path), 0.0) < now[path][1])


def _state(path: Path) -> State | None:
    """None for what is no file with something in it."""
    try:
        found = path.stat(follow_symlinks=False)
    except OSError:
        return None
    if path.is_dir() or not found.st_size:
        return None
    return found.st_size, max(found.st_mtime, found.st_ctime)


def _unfinished(path: Path) -> bool:
    return any(path.with_name(path.name + ending).exists() for ending in _UNFINISHED)
