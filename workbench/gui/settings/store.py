"""The settings file: strict JSON, written whole or not at all, put aside when it cannot be read."""

import json
from dataclasses import dataclass, field, replace
from pathlib import Path

from workbench.core.problems import NotSaved, Problem
from workbench.gui.languages import Language
from workbench.gui.settings.strict import UNREADABLE, structured, written
from workbench.gui.theme.fonts import READING_SIZE
from workbench.gui.theme.theme import Mode
from workbench.places import write_whole

ZOOMS = (50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
"""The steps of zooming, in percent."""

READING_SIZES = (9.0, 28.0)
"""The smallest and the largest reading size, in points."""

_MOST_RECENT = 12


@dataclass(frozen=True, slots=True)
class Watched:
    """A folder watched for a case, and the time (seconds since 1970) up to which its files were seen."""

    folder: str
    seen: float = 0.0


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that belongs to the person and not to a case.

    `author` is written under notes and verdicts. `recent` holds folders of cases, the newest first; `keys`
    what differs from the table of actions. With `review`, more than a few files are shown before they are
    kept. `columns` says what columns of tables mean, by all their names, one a line; `watched` holds folders,
    by the id of the case. `toured`: the tour has been seen, or left.
    """

    theme: Mode = Mode.SYSTEM
    zoom: int = 100
    reading_size: float = READING_SIZE
    author: str = ""
    recent: tuple[str, ...] = ()
    keys: dict[str, str] = field(default_factory=dict)
    geometry: str = ""
    splitters: dict[str, tuple[int, ...]] = field(default_factory=dict)
    review: bool = True
    language: Language = Language.SYSTEM
    columns: dict[str, dict[str, str]] = field(default_factory=dict)
    watched: dict[str, Watched] = field(default_factory=dict)
    toured: bool = False

    def __post_init__(self) -> None:
        if self.zoom not in ZOOMS:
            raise ValueError(f"zoom {self.zoom}")
        if not READING_SIZES[0] <= self.reading_size <= READING_SIZES[1]:
            raise ValueError(f"reading_size {self.reading_size}")

    def opened(self, case: str) -> "Settings":
        """With this case as the newest of the recent ones."""
        others = tuple(path for path in self.recent if path != case)
        return replace(self, recent=(case, *others)[:_MOST_RECENT])

    def zoomed(self, steps: int) -> "Settings":
        """With the text some steps larger, or smaller."""
        at = max(0, min(len(ZOOMS) - 1, ZOOMS.index(self.zoom) + steps))
        return replace(self, zoom=ZOOMS[at])


@dataclass(eq=False)
class SettingsBroken(Problem):
    """The file was there, but not what this program writes."""

    kept: str
    sentence = "The settings could not be read, so the usual ones are used. The file is kept as “{kept}”."


class Store:
    """The settings in force, and the file they are kept in. `remark` says if the file could not be read."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.remark: SettingsBroken | None = None
        self._settings = self._read()

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings

    def change(self, **fields: object) -> None:
        """Changes some fields; as `keep`."""
        self.keep(replace(self._settings, **fields))  # type: ignore[arg-type]

    def keep(self, settings: Settings) -> None:
        """Puts other settings in force and writes them; raises `NotSaved` if only the first could be done."""
        if settings == self._settings:
            return
        self._settings = settings
        try:
            write_whole(self._file, written(settings))
        except OSError as error:
            raise NotSaved(error.strerror or str(error)) from error

    def _read(self) -> Settings:
        try:
            values = json.loads(self._file.read_text(encoding="utf-8"))
            return structured(_without_outgrown(values), Settings)
        except FileNotFoundError:
            return Settings()
        except UNREADABLE:
            self.remark = SettingsBroken(self._put_aside())
            return Settings()

    def _put_aside(self) -> str:
        aside = self._file.with_name(self._file.name + ".broken")
        try:
            self._file.replace(aside)
        except OSError:
            return str(self._file)
        return str(aside)


def _without_outgrown(values: object) -> object:
    """What an earlier version wrote, less what is kept elsewhere now."""
    return {key: one for key, one in values.items() if key != "tabs"} if type(values) is dict else values
