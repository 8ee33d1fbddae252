"""The command line: everything a person can do with a case, scriptable, with no window."""

from workbench.cli.entry import main

__all__ = ["main"]
