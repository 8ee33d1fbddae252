"""What an import has to ask before it begins: how many files there are, and what tables among them mean."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from workbench.core.progress import Progress
from workbench.desk.arriving import probed
from workbench.desk.choosing import Files, files_below
from workbench.formats import Field, Preview
from workbench.formats import Mapping as Columns
from workbench.formats.container import Container, Table
from workbench.formats.forms import kinds

__all__ = ["HANDFUL", "Columns", "Field", "Plan", "Preview", "plan"]

HANDFUL = 5
"""Files that are imported without a question, unless one of them holds many articles."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The files of an import. `tables` are those whose columns a person can explain."""

    files: Files
    many: bool
    tables: Mapping[Path, Preview]


def plan(paths: Iterable[Path], progress: Progress) -> Plan:
    """Find the files that are meant, and look into those that are called like what holds many articles.

    Of many files only those are looked into that are called like tables.
    """
    files = files_below(paths)
    many = len(files.paths) > HANDFUL
    endings = _suffixes(only_tables=many)
    wanted = [path for path in files.paths if path.name.lower().endswith(endings)]
    kinds_found = dict(probed(wanted, progress)) if wanted else {}
    return Plan(
        files=files,
        many=many or any(kind.many for kind in kinds_found.values()),
        tables={path: kind.preview for path, kind in kinds_found.items() if kind.preview is not None},
    )


def _suffixes(*, only_tables: bool) -> tuple[str, ...]:
    found = (kind for kind in kinds() if isinstance(kind, Table if only_tables else Container))
    return tuple(suffix for kind in found for suffix in kind.suffixes)
