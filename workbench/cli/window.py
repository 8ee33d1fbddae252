"""The commands that need the window."""

import os
import sys
from argparse import Namespace
from contextlib import closing
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from workbench import places
from workbench.cli.answers import Answer
from workbench.cli.desks import PROGRAM, author, reading
from workbench.cli.loading import uncollected
from workbench.core.problems import Problem

SAMPLE = "Sample case"
"""What the folder of a fresh sample case is called."""


@dataclass(eq=False)
class NoDisplay(Problem):
    """There is no screen to open a window on."""

    sentence = "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open."


@dataclass(eq=False)
class NoPicture(Problem):
    """The system refused to write the picture."""

    path: str
    why: str
    sentence = "No picture was saved as “{path}”: {why}."


def start(_args: Namespace) -> Answer:
    """Open the window on its welcome page."""
    return _open(None)


def open_case(args: Namespace) -> Answer:
    """Open the window on a case."""
    return _open(args.case)


def sample(args: Namespace) -> Answer:
    """Make a fresh copy of the sample case, and open the window on it unless that is not wanted."""
    from workbench.desk import sample as desk_sample

    if not args.no_window:
        _check_display()
    folder = args.folder or _free_folder()
    with closing(desk_sample.make(folder, author(args), PROGRAM)) as desk:
        made = Answer({"id": desk.case().id, "path": str(folder)}, f"Made the sample case at {folder}")
    return made if args.no_window else _open(folder)


def _free_folder() -> Path:
    names = (SAMPLE if number == 1 else f"{SAMPLE} {number}" for number in count(1))
    return next(folder for name in names if not (folder := places.cases_folder() / name).exists())


def picture(args: Namespace) -> Answer:
    """Save a picture of the window; needs no display, for the window is drawn in memory."""
    with reading(args):  # what is no case is refused here, by a sentence and not by a window
        pass
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from workbench.gui.app import picture as draw

    try:
        draw(args.case, args.file)
    except OSError as error:
        raise NoPicture(str(args.file), error.strerror or str(error)) from error
    return Answer({"path": str(args.file)}, f"Saved a picture of the window as {args.file}")


def _check_display() -> None:
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in displays):
        raise NoDisplay


def _open(folder: Path | None) -> Answer:
    _check_display()
    with uncollected():
        from workbench.gui.app import run
    code = run(folder)
    return Answer({}, complaint=f"The window ended with the code {code}." if code else "")
