"""The files that are the originals of a case: which there are, and which should be."""

from workbench.desk.desk import Desk
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
