"""What nobody expected: kept in the log, and told in one sentence. The work done so far is saved anyway."""

import logging
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication

from workbench import logs
from workbench.core.problems import Problem

PROGRAM = "window"
"""The name of the window's log."""

_log = logging.getLogger(__name__)


class Mishaps:
    """Takes what reached the event loop, to be set as `sys.excepthook`.

    Args:
        problem: tells of an expected failure that nobody took care of.
        say: tells a sentence.
    """

    def __init__(self, problem: Callable[[Problem], object], say: Callable[[str], object]) -> None:
        self._problem = problem
        self._say = say

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Tell what went wrong; the window goes on."""
        if isinstance(error, Problem):
            self._problem(error)
            return
        _log.error("An unexpected error", exc_info=(kind, error, trace))
        self._say(_sentence(error))


def _sentence(error: BaseException) -> str:
    what = f"{type(error).__name__}: {error}".rstrip(": ")
    told = QCoreApplication.translate(
        "mishaps", "That failed for a reason the program did not expect ({what}). What was saved is safe."
    ).format(what=what)
    file = logs.log_file(PROGRAM)
    if file is None:
        return told
    return f"{told} " + QCoreApplication.translate("mishaps", "The details are in {file}.").format(file=file)
