"""Who holds a case for writing: a lock the system frees even after kill -9, with the holder's name in it."""

import json
import os
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from workbench.core.problems import CaseBusy

_BYTE = 1 << 30  # Windows locks bytes against reading too, so lock one far behind the holder's name


def _try_lock(file: IO[str]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(_BYTE)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _holder(file: IO[str]) -> str:
    file.seek(0)
    try:
        told = json.loads(file.read(4096))
        return "{program}, process {pid} on {computer}, since {since}".format(**told)
    except (ValueError, KeyError, TypeError):
        return "by a process that left no name"


class CaseLock:
    """Holds `case.lock` from creation to `release`.

    Args:
        path: the lock file; made if it is not there.
        program: what to call the holder, such as "window".

    Raises:
        CaseBusy: another process holds it.
        OSError: the file cannot be made or opened.
    """

    def __init__(self, path: Path, program: str) -> None:
        self._file = path.open("a+", encoding="utf-8")
        if not _try_lock(self._file):
            holder = _holder(self._file)
            self._file.close()
            raise CaseBusy(str(path.parent), holder)
        self._file.truncate(0)
        json.dump(
            {
                "program": program,
                "pid": os.getpid(),
                "computer": platform.node(),
                "since": datetime.now(UTC).astimezone().strftime("%Y-%m-%d %H:%M"),
            },
            self._file,
        )
        self._file.flush()

    def release(self) -> None:
        """Let others have the case."""
        self._file.close()
