"""What waits for a person's decision, on disk: an import of any size takes little memory until it is kept."""

from array import array
from pathlib import Path
from tempfile import TemporaryFile
from threading import Lock

from workbench.desk.packing import Packable, packed, unpacked


class Spool:
    """Values in a file that nobody else sees and that is gone with the process; they are told by number.

    Args:
        folder: on the disk where the file is to lie.
    """

    def __init__(self, folder: Path) -> None:
        self._file = TemporaryFile(dir=folder)  # noqa: SIM115 - closed by `close`
        self._ends = array("q", [0])
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._ends) - 1

    def add(self, value: Packable) -> int:
        """Write a value; returns its number, from 0."""
        message = packed(value)
        with self._lock:
            self._file.seek(self._ends[-1])
            self._file.write(message)
            self._ends.append(self._ends[-1] + len(message))
            return len(self) - 1

    def read(self, number: int) -> Packable:
        """The value of that number."""
        start, end = self._ends[number], self._ends[number + 1]
        with self._lock:
            self._file.seek(start)
            return unpacked(self._file.read(end - start))

    def close(self) -> None:
        """Forget everything."""
        self._file.close()
