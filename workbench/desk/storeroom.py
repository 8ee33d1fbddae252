"""The files that are the originals of a case: which there are, and which should be."""

from pathlib import Path

from workbench.desk.desk import Desk
from workbench.store import originals
from workbench.store.originals import Kept
from workbench.store.questions.originals import files_after


def files(desk: Desk) -> frozenset[Kept]:
    """The files that the case's articles came from; asked for a few at a time, so that others can write."""
    found: set[Kept] = set()
    last, more = desk.ask(files_after, 0)
    while last is not None:
        found |= more
        last, more = desk.ask(files_after, last)
    return frozenset(found)


def leftovers(desk: Desk) -> tuple[Path, ...]:
    """The files among the originals that no article came from: an import ended there, or was undone.

    They are nobody's to delete. Imported again, they become articles and stay where they are.
    """
    known = {one.stored for one in files(desk)}
    folder = desk.folder / originals.FOLDER
    return tuple(folder / name for name in originals.unknown(desk.folder, known))
