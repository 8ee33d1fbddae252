"""The bytes of a file somebody wants to import: regular files up to a size, each refusal with its reason."""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from workbench.core.problems import Unreadable

LARGEST = 64 * 2**20
"""Bytes. A thousand times a long article; a file above it is no article but an archive or a mistake."""

_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)  # opening a pipe must not wait for its other end
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
_REASONS = {
    errno.EISDIR: "it is a folder",
    errno.ELOOP: "it is a link, and links are not followed",
    errno.EACCES: "you have no permission to read it",
    errno.EPERM: "you have no permission to read it",
    errno.ENOENT: "there is no such file",
    errno.ENAMETOOLONG: "its name is too long",
}


def contents(path: Path) -> bytes:
    """The file, byte for byte. Raises `Unreadable` where it is not there, not a file, too large or empty."""
    with opened(path) as file:
        if os.fstat(file.fileno()).st_size > LARGEST:
            raise Unreadable(str(path), too_large())
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise Unreadable(str(path), too_large())
    if not data:
        raise Unreadable(str(path), "it is empty")
    return data


def too_large() -> str:
    """Why a file, or a part of a container, above `LARGEST` is refused."""
    return f"it is larger than {LARGEST // 2**20} MB, more than an article can be"


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """A regular file of any size, open for reading; raises `Unreadable` where there is none."""
    try:
        with open(path, "rb", opener=_opened) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise Unreadable(str(path), "it is a device, pipe or socket, not a file")
            yield file
    except OSError as error:
        raise Unreadable(
            str(path), _REASONS.get(error.errno or 0) or os.strerror(error.errno or 0)
        ) from error
    except ValueError as error:
        raise Unreadable(str(path), "its name is not one a file can have") from error


def _opened(path: str, _flags: int) -> int:
    return os.open(path, _FLAGS)
