"""How a person imports, kept with the settings."""

from pathlib import Path
from typing import TYPE_CHECKING

from workbench.gui.rooms import Doing
from workbench.gui.settings.store import Store, Watched

if TYPE_CHECKING:
    from workbench.desk.planning import Columns


class KeptHabits:
    """The `Habits` of the importing room; what the settings file no longer understands is asked again."""

    def __init__(self, settings: Store, doing: Doing) -> None:
        self._settings = settings
        self._doing = doing

    @property
    def asks(self) -> bool:
        """Whether more than a handful is shown before it is kept."""
        return self._settings.settings.review

    def set_asks(self, *, asks: bool) -> None:
        """Show it from now on, or no longer."""
        self._keep(review=asks)

    def columns(self, names: tuple[str, ...]) -> "Columns | None":
        """What columns of these names meant the last time, or None."""
        from workbench.desk.planning import Columns, Field

        kept = self._settings.settings.columns.get(_key(names))
        known = set(Field)
        if kept is None or not set(kept.values()) <= known:
            return None
        return Columns(tuple((name, Field(kept[name])) for name in names if name in kept))

    def keep_columns(self, names: tuple[str, ...], columns: "Columns") -> None:
        """Remember what columns of these names mean."""
        meant = {name: field.value for name, field in columns.columns}
        self._keep(columns=dict(self._settings.settings.columns) | {_key(names): meant})

    def watched(self, case_id: int) -> tuple[Path, float] | None:
        """The folder watched for a case, and the time up to which its files were seen; None for no folder."""
        kept = self._settings.settings.watched.get(str(case_id))
        return None if kept is None else (Path(kept.folder), kept.seen)

    def watch(self, case_id: int, folder: Path | None, seen: float) -> None:
        """Watch another folder for a case, or none."""
        others = {key: one for key, one in self._settings.settings.watched.items() if key != str(case_id)}
        mine = {} if folder is None else {str(case_id): Watched(str(folder), seen)}
        self._keep(watched=others | mine)

    def _keep(self, **fields: object) -> None:
        self._doing(lambda: self._settings.change(**fields))


def _key(names: tuple[str, ...]) -> str:
    return "\n".join(names)
