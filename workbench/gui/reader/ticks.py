"""What the marker strip shows of the marks and hits of a page. A mark more costs no more than its own row."""

from collections.abc import Iterable, Sequence

from workbench.core.views import Mark
from workbench.gui.reader.glance import Glance
from workbench.gui.reader.hits import Found
from workbench.gui.reader.mark_index import MarkIndex
from workbench.gui.reader.mark_layer import mark_color
from workbench.gui.reader.strip import Tick
from workbench.gui.reader.text_page import TextPage
from workbench.gui.theme import tokens


class Ticks:
    """At most one hit and one mark a row of the strip, each the first there."""

    def __init__(self, page: TextPage) -> None:
        self._page = page
        self._glance = Glance()
        self._rows = 1
        self._marked: dict[int, Tick] | None = None

    def forget_heights(self) -> None:
        """The text was laid out anew."""
        self._glance.forget()
        self._marked = None

    def forget_marks(self) -> None:
        """The marks, or the colours they go by, are others."""
        self._marked = None

    def all(self, rows: int, index: MarkIndex, hits: Sequence[Found]) -> tuple[Tick, ...]:
        """What a strip of so many rows shows."""
        if not len(index) and not hits:
            return ()
        page = self._page
        if self._glance.part(page.sheet, page.laid_out, rows, page.viewport().height()):
            self._marked = None
        self._rows = rows
        starts, match = [start for start, _ in hits], tokens.current().match
        found = (
            Tick(row / rows, match, starts[number], is_hit=True)
            for row, number in self._glance.firsts(starts)
        )
        return (*found, *self._of_marks(index).values())

    def follow(self, index: MarkIndex, touched: Iterable[Mark]) -> bool:
        """Brings the rows of marks that came or went up to date; whether the strip looks different."""
        known = self._marked
        if known is None:
            return True
        changed = False
        for mark in touched:
            row = self._glance.row_of(mark.passage.start)
            number = self._glance.first(row, index.starts)
            tick = None if number is None else self._tick(row, index, number)
            changed |= known.pop(row, None) != tick
            if tick is not None:
                known[row] = tick
        return changed

    def _of_marks(self, index: MarkIndex) -> dict[int, Tick]:
        if self._marked is None:
            self._marked = {
                row: self._tick(row, index, number) for row, number in self._glance.firsts(index.starts)
            }
        return self._marked

    def _tick(self, row: int, index: MarkIndex, number: int) -> Tick:
        return Tick(row / self._rows, mark_color(index[number], tokens.current()), index.starts[number])
