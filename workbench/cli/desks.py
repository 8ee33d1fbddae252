"""Opens the case a command names."""

import json
import os
from argparse import Namespace
from contextlib import closing

from workbench import places
from workbench.desk import cases
from workbench.desk.desk import Desk

PROGRAM = "command line"
"""What others are told holds a case meanwhile."""


def reading(args: Namespace) -> closing[Desk]:
    """The case, to look at: also while a window has it open."""
    return closing(cases.open_case(args.case, author(args), cases.Mode.READ, PROGRAM))


def changing(args: Namespace) -> closing[Desk]:
    """The case, to change it; raises `CaseBusy` while somebody else holds it."""
    return closing(cases.open_case(args.case, author(args), cases.Mode.WRITE, PROGRAM))


def author(args: Namespace) -> str:
    """Whose name to write: the one given, that of the environment, of the settings, or the login name."""
    named = (args.author, os.environ.get("WORKBENCH_AUTHOR", ""), _set_author(), places.login_name())
    return next((name.strip() for name in named if name.strip()), "unknown")


def _set_author() -> str:
    """The name set in the window, whose file this is. An unusable file is the window's to tell of."""
    try:
        settings = json.loads(places.settings_file().read_text(encoding="utf-8"))
        name = settings["author"]
    except (OSError, ValueError, LookupError, TypeError):
        return ""
    return name if isinstance(name, str) else ""
