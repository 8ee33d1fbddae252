"""Where things live on this computer that belong to the person, not to a case.

`WORKBENCH_HOME` moves all of them below one folder: for tests, and for a program carried on a stick.
"""

import getpass
import os
from pathlib import Path

from platformdirs import PlatformDirs

_dirs = PlatformDirs("fact-check-workbench", appauthor=False)


def _place(own: str, usual: str) -> Path:
    home = os.environ.get("WORKBENCH_HOME")
    folder = Path(home) / own if home else Path(usual)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def settings_file() -> Path:
    """The settings: strict JSON."""
    return _place("config", _dirs.user_config_dir) / "settings.json"


def log_folder() -> Path:
    """Where the log is written."""
    return _place("log", _dirs.user_log_dir)


def index_folder(case_id: int) -> Path:
    """The full-text index of a case: derived, and deleted at will. Never inside a case, see trust."""
    return _place("cache", _dirs.user_cache_dir) / "indexes" / f"{case_id:016x}"


def searches_file(case_id: int) -> Path:
    """What the person has looked at of the saved searches of a case."""
    return _place("state", _dirs.user_state_dir) / "searches" / f"{case_id:016x}.json"


def arrangement_file(case_id: int) -> Path:
    """Which articles of a case the person had open, and where in them they were."""
    return _place("state", _dirs.user_state_dir) / "arrangements" / f"{case_id:016x}.json"


def write_whole(file: Path, text: str) -> None:
    """Write a file of the person's: beside it first, then in its place, so that a crash leaves the old."""
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_name(file.name + ".new")
    with beside.open("w", encoding="utf-8") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())
    beside.replace(file)


def login_name() -> str:
    """The name of the account; "" if it has none, as in some containers."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""


def cases_folder() -> Path:
    """Where new cases are offered to be kept."""
    home = os.environ.get("WORKBENCH_HOME")
    folder = Path(home) / "cases" if home else Path(_dirs.user_documents_dir) / "Fact-check cases"
    folder.mkdir(parents=True, exist_ok=True)
    return folder
