"""What was done: taken back, brought back, listed."""

from argparse import Namespace

from workbench.cli import values
from workbench.cli.answers import Answer, one_line
from workbench.cli.desks import changing, reading
from workbench.cli.words import DEEDS, done
from workbench.core.changes import Deed


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
    reason = f" — {one_line(deed.reason)}" if deed.reason else ""
    return f"{deed.number:>5}  {deed.at.astimezone():%Y-%m-%d %H:%M}  {deed.author} {done(deed)}{reason}"
