"""What the importing room needs to remember of a person; the window keeps it with the settings."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from workbench.desk.planning import Columns


class Habits(Protocol):
    """How a person imports."""

    @property
    def asks(self) -> bool:
        """Whether more than a handful is shown before it is kept."""

    def set_asks(self, *, asks: bool) -> None:
        """Show it from now on, or no longer."""

    def columns(self, names: tuple[str, ...]) -> "Columns | None":
        """What columns of these names meant the last time, or None."""

    def keep_columns(self, names: tuple[str, ...], columns: "Columns") -> None:
        """Remember what columns of these names mean."""

    def watched(self, case_id: int) -> tuple[Path, float] | None:
        """The folder watched for a case, and the time up to which its files were seen; None for no folder."""

    def watch(self, case_id: int, folder: Path | None, seen: float) -> None:
        """Watch another folder for a case, or none."""
