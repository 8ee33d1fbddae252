"""What nobody expected: kept in the log with all details, told to the person in one sentence."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from workbench import places

LOG = "command-line.log"

_log = logging.getLogger(__name__)


class _QuietFile(logging.FileHandler):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging names it
        """A log that cannot be written must not spill onto the screen."""


def _handler() -> logging.Handler:
    try:
        made = _QuietFile(places.log_folder() / LOG, encoding="utf-8", delay=True)
    except OSError:
        return logging.NullHandler()
    made.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    made.setLevel(logging.WARNING)
    return made


@contextmanager
def logged() -> Iterator[None]:
    """Meanwhile, what any part of the program logs goes to the log file instead of the screen."""
    handler = _handler()
    root = logging.getLogger()
    root.addHandler(handler)
    try:
        yield
    finally:
        root.removeHandler(handler)
        handler.close()


def report(error: Exception) -> str:
    """Log an unexpected error; returns the sentence that tells of it."""
    _log.error("An unexpected error", exc_info=error)
    what = f"{type(error).__name__}: {error}".rstrip(": ")
    return f"This failed for a reason the program did not expect ({what}). The details are in its log, {LOG}."
