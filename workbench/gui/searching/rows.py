"""The rows that what was found is listed in: one a passage, grouped by the thing it was found in."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from workbench.core.views import Excerpt, Found

FEW = 3
"""Passages of one thing that are listed at once; the others are one click away."""

AT_ONCE = FEW + 1
"""Passages of one thing that have to be known for that: a row for one more would save nothing."""

_LEAD = 80
"""Code points before the first mark that are enough to understand it."""

_CUT_BEFORE = "… "
_CUT_AFTER = " …"

Key = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Row:
    """One passage of something found, or what stands for passages that are not listed.

    `number` counts passages from 0. A row with `hidden` stands for so many further passages. The `first` row
    of a group bears its title, the `last` one ends its card.
    """

    found: Found
    number: int
    first: bool
    last: bool
    hidden: int = 0

    @property
    def excerpt(self) -> Excerpt | None:
        """The passage; None for what was found by its facts alone, and for a row of hidden ones."""
        if self.hidden or not self.found.passages:
            return None
        return self.found.passages[self.number]

    @property
    def place(self) -> tuple[str, int, int]:
        """What tells this row from every other, also in the next answer."""
        return (*key_of(self.found), self.number)


def key_of(found: Found) -> Key:
    """What tells something found from everything else."""
    return found.kind, found.id


def rows_of(everything: Iterable[Found], opened: Collection[Key]) -> Iterator[Row]:
    """The rows of all that was found; of those in `opened`, of which every passage is known, each has one."""
    for found in everything:
        yield from _group(found, whole=key_of(found) in opened)


def _group(found: Found, *, whole: bool) -> Iterator[Row]:
    passages = max(1, found.number)
    listed = passages if whole or passages <= AT_ONCE else FEW
    for number in range(listed):
        yield Row(found, number, number == 0, number == passages - 1)
    if listed < passages:
        yield Row(found, listed, first=False, last=True, hidden=passages - listed)


def led_in(excerpt: Excerpt) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The words and marks of a passage that begin so near its first mark that a few lines show it.

    Dots stand where its line goes on.
    """
    first = excerpt.marks[0][0] if excerpt.marks else 0
    cut = 0
    if first > 2 * _LEAD:
        blank = excerpt.text.find(" ", first - _LEAD, first)
        cut = first - _LEAD if blank < 0 else blank + 1
    before = _CUT_BEFORE if cut or excerpt.cut_before else ""
    after = _CUT_AFTER if excerpt.cut_after else ""
    shift = len(before) - cut
    return before + excerpt.text[cut:] + after, tuple(
        (start + shift, end + shift) for start, end in excerpt.marks
    )
