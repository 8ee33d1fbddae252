"""What somebody had open in a case and where they were, as it is kept for the next time."""

import json
from dataclasses import dataclass

from workbench.gui.settings.strict import UNREADABLE, structured, written
from workbench.places import arrangement_file, write_whole


@dataclass(frozen=True, slots=True)
class KeptTab:
    """An open article: what stood at the top of its page, and the caret, in code points."""

    article: int
    top: int = 0
    caret: int = 0


@dataclass(frozen=True, slots=True)
class KeptSide:
    """The open articles of one side from left to right, and the number of the one in front."""

    tabs: tuple[KeptTab, ...]
    front: int = 0


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The sides with their widths, the one that had the hand, and the name of the page in front."""

    sides: tuple[KeptSide, ...] = ()
    hand: int = 0
    widths: tuple[int, ...] = ()
    page: str = ""


def read(case_id: int) -> Arrangement | None:
    """What was kept of a case; None: nothing legible."""
    try:
        return structured(json.loads(arrangement_file(case_id).read_text(encoding="utf-8")), Arrangement)
    except UNREADABLE:
        return None


def write(case_id: int, arrangement: Arrangement) -> bool:
    """Keep it; whether that could be done. Nobody is told if not: it is a convenience, no work is lost."""
    try:
        write_whole(arrangement_file(case_id), written(arrangement))
    except OSError:
        return False
    return True
