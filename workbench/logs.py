"""The log: what went wrong unexpectedly, kept for whoever looks into it, and never spilled onto a screen."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from workbench import places


class _QuietFile(logging.FileHandler):
    """A log that cannot be written, on a full disk say, must neither stop the work nor spill."""

    def emit(self, record: logging.LogRecord) -> None:
        with suppress(OSError):  # the file is opened only now
            super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging names it
        """Leave the record out."""


def log_file(program: str) -> Path | None:
    """Where a program, such as the command line, keeps its log; None if there can be none."""
    try:
        return places.log_folder() / f"{program}.log"
    except OSError:
        return None


def _handler(program: str) -> logging.Handler:
    file = log_file(program)
    if file is None:
        return logging.NullHandler()
    made = _QuietFile(file, encoding="utf-8", delay=True)
    made.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    made.setLevel(logging.WARNING)
    return made


@contextmanager
def kept(program: str) -> Iterator[None]:
    """Meanwhile, warnings and worse from any part of the program go to that program's log file."""
    handler = _handler(program)
    root = logging.getLogger()
    root.addHandler(handler)
    try:
        yield
    finally:
        root.removeHandler(handler)
        handler.close()
