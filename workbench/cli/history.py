"""What was done: taken back, brought back, listed."""

from argparse import Namespace
from textwrap import shorten

from workbench.cli import values
from workbench.cli.answers import Answer, one_line
from workbench.cli.desks import changing, reading
from workbench.cli.words import DEEDS, about, done
from workbench.core.changes import Deed

_ABOUT_LENGTH = 72


def undo(args: Namespace) -> Answer:
    """Take the newest step back, whoever did it and whenever."""
    with changing(args) as desk:
        deed = desk.undo()
    return Answer(values.deed(deed), f"Undone: {DEEDS[deed.label]}")


def redo(args: Namespace) -> Answer:
    """Bring the step undone last back."""
    with changing(args) as desk:
        deed = desk.redo()
    return Answer(values.deed(deed), f"Redone: {DEEDS[deed.label]}")


def log(args: Namespace) -> Answer:
    """The newest deeds, newest first."""
    with reading(args) as desk:
        deeds = desk.log(args.limit)
    return Answer({"log": [values.deed(deed) for deed in deeds]}, "\n".join(map(_row, deeds)))


def _row(deed: Deed) -> str:
    what = shorten(about(deed), _ABOUT_LENGTH, placeholder=" …")
    parts = (f"{deed.author} {done(deed)}", what, one_line(deed.reason))
    when = f"{deed.at.astimezone():%Y-%m-%d %H:%M}"
    return f"{deed.number:>5}  {when}  {' — '.join(part for part in parts if part)}"
