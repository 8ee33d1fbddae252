"""Who holds a case for writing: a lock the system frees even after kill -9, with the holder's name in it."""

import json
import os
import platform
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from workbench.core.problems import CaseBusy

_BYTE = 1 << 30  # Windows locks bytes against reading too, so lock one far behind the holder's name


def _open(path: Path) -> BinaryIO:
    """The lock file, never the target of a link: a case from a stranger must not empty a file elsewhere."""
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
    return os.fdopen(os.open(path, flags, 0o666), "r+b", buffering=0)


def _try_lock(file: BinaryIO) -> bool:
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


def _holder(file: BinaryIO) -> str:
    file.seek(0)
    try:
        told = json.loads(file.read(4096))
        return "{program}, process {pid} on {computer}, since {since}".format(**told)
    except (ValueError, KeyError, TypeError, RecursionError):
        return "by a process that left no name"


def _name_of(program: str) -> bytes:
    told = {
        "program": program,
        "pid": os.getpid(),
        "computer": platform.node(),
        "since": datetime.now(UTC).astimezone().strftime("%Y-%m-%d %H:%M"),
    }
    return json.dumps(told).encode()


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
        self._file = _open(path)
        if not _try_lock(self._file):
            holder = _holder(self._file)
            self._file.close()
            raise CaseBusy(str(path.parent), holder)
        with suppress(OSError):  # on a full disk the lock holds without a name
            self._file.truncate(0)
            self._file.seek(0)
            self._file.write(_name_of(program))

    def release(self) -> None:
        """Let others have the case."""
        self._file.close()
