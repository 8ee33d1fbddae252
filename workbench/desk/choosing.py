"""Which files a choice of files and folders means."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from workbench.formats import suffixes
from workbench.formats.web.companions import belongs_to_page, pages_among


@dataclass(frozen=True, slots=True)
class Files:
    """The files meant by a choice, and how many of other kinds lay among them in folders."""

    paths: tuple[Path, ...]
    left_out: int


def files_below(paths: Iterable[Path]) -> Files:
    """The files meant by a choice of files and folders.

    What is named itself is always meant. Folders are searched for files whose names end as those of a kind we
    read; hidden files and symbolic links in them are passed over, and so are the folders in which browsers
    keep what belongs to a saved page. A folder that cannot be searched is found itself, so that whoever reads
    it says why.
    """
    endings = suffixes()
    found: dict[Path, None] = {}
    left_out = 0
    for path in paths:
        for one in _walk(path) if path.is_dir() else (path,):
            if one == path or one.name.lower().endswith(endings) or one.is_dir():
                found.setdefault(one)
            else:
                left_out += 1
    return Files(tuple(found), left_out)


def _walk(folder: Path) -> Iterator[Path]:
    closed: list[Path] = []
    for root, folders, names in os.walk(folder, onerror=lambda error: closed.append(Path(error.filename))):
        pages = pages_among(names)
        meant = (name for name in folders if not (name.startswith(".") or belongs_to_page(name, pages)))
        folders[:] = sorted(meant)
        for name in sorted(names):
            path = Path(root) / name
            if not name.startswith(".") and not path.is_symlink():
                yield path
    yield from closed
