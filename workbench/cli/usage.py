"""The argument parser, made from the table of commands."""

from argparse import SUPPRESS, ArgumentParser

from workbench import __version__
from workbench.cli.table import COMMANDS, WINDOW

PROGRAM = "workbench"


def parser() -> ArgumentParser:
    """Reads a command line; the chosen `Command` is in `command`."""
    made = ArgumentParser(
        PROGRAM,
        description="Read articles, highlight passages, weigh claims and search across everything. "
        "Without a command, the window opens.",
        parents=[_shared()],
    )
    made.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    made.set_defaults(command=WINDOW, json=False, author="")
    shared = _shared()  # not the same as above: its defaults would be changed with those of the whole
    commands = made.add_subparsers(title="commands", metavar="COMMAND")
    for command in COMMANDS:
        one = commands.add_parser(command.name, help=command.help, description=command.help, parents=[shared])
        for argument in command.arguments:
            one.add_argument(argument.name, **argument.options)
        one.set_defaults(command=command)
    return made


def _shared() -> ArgumentParser:
    """What stands before or after any command; where it is left out it must not undo the other place."""
    made = ArgumentParser(add_help=False)
    made.add_argument("--json", action="store_true", default=SUPPRESS, help="answer as JSON")
    made.add_argument(
        "--author", metavar="NAME", default=SUPPRESS, help="the name written under what is done"
    )
    return made
