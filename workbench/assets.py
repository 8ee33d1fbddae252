"""Finds the files that ship with the program: resources/ and seeds/, in a checkout or installed."""

from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    package = Path(__file__).parent
    installed = package / "_data"
    return installed if installed.is_dir() else package.parent


def resource(*parts: str) -> Path:
    """A file or folder below resources/."""
    return _root().joinpath("resources", *parts)


def seeds() -> Path:
    """The folder with the sample articles."""
    return _root() / "seeds"
