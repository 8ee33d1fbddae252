"""What nobody expected: logged with all details, told to the person in one sentence."""

import logging

from workbench import logs

PROGRAM = "command-line"
"""The name of the command line's log."""

_log = logging.getLogger(__name__)


def report(error: Exception) -> str:
    """Log an unexpected error; returns the sentence that tells of it."""
    _log.error("An unexpected error", exc_info=error)
    what = f"{type(error).__name__}: {error}".rstrip(": ")
    told = f"This failed for a reason the program did not expect ({what})."
    file = logs.log_file(PROGRAM)
    return told if file is None else f"{told} The details are in {file}."
