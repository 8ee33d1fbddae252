"""The folder of an index, and what is noted with each of its generations."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from whoosh.filedb.filestore import FileStorage

NAME = "CASE"


class Stamp(NamedTuple):
    """Tells a generation from every other one, even if the index was made anew in between."""

    generation: int
    inode: int
    written: int


@dataclass(frozen=True, slots=True)
class Noted:
    """The id of the last deed a generation has seen, and for which case and rules it was made."""

    seen: int
    made_for: str

    @classmethod
    def read(cls, properties: dict[str, Any]) -> "Noted":
        """What was noted. Raises `KeyError`, `TypeError` or `ValueError` where that was something else."""
        return cls(int(properties["seen"]), str(properties["made_for"]))

    def written(self) -> dict[str, Any]:
        """The same as plain JSON."""
        return {"seen": self.seen, "made_for": self.made_for}


def storage(folder: Path) -> FileStorage:
    """The folder as Whoosh sees it; made if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    return FileStorage(str(folder))


def stamp(path: Path, generation: int) -> Stamp:
    """The stamp of a generation. Raises `OSError` where its file is gone."""
    state = path.stat()
    return Stamp(generation, state.st_ino, state.st_mtime_ns)
