"""Runs one command and answers with an exit code: 0 done, 1 refused with a sentence, 2 written wrongly."""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence

from workbench import logs
from workbench.cli import answers, mishaps
from workbench.cli.loading import uncollected
from workbench.cli.table import Command
from workbench.cli.usage import parser
from workbench.core.problems import Problem


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that `argv` (the process's arguments if None) names; returns the exit code.

    Raises:
        SystemExit: 2 for bad usage, which is explained; 0 for --help and --version.
    """
    answers.utf8()
    args = parser().parse_args(argv)
    with logs.kept(mishaps.PROGRAM):
        try:
            return _run(args)
        except KeyboardInterrupt:
            return answers.refuse("Stopped.")
        except BrokenPipeError:
            _mute()
            return answers.DONE
        except Exception as error:  # a bug, or a system in trouble: a sentence, and the rest to the log
            return answers.refuse(mishaps.report(error))


def _run(args: Namespace) -> int:
    command: Command = args.command
    try:
        with uncollected():
            run = command.load()
        answer = run(args)
    except Problem as problem:
        return answers.refuse(str(problem))
    return answers.show(answer, as_json=args.json)


def _mute() -> None:
    """Whoever read our output stopped reading; that is their right, and no reason for a word at our exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
