"""A whole article at one glance: which stretch of its text each row of the marker strip stands for."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from workbench.gui.reader.page_layout import PageLayout
from workbench.gui.reader.sheet import Sheet


class Glance:
    """Parts a text into the rows of a strip; kept until the text is laid out anew."""

    def __init__(self) -> None:
        self._cuts: list[int] = []

    def forget(self) -> None:
        """The text was laid out anew."""
        self._cuts = []

    def part(self, sheet: Sheet, layout: PageLayout, rows: int, least: float) -> bool:
        """Find out where the rows part the text, of which `least` pixels are in sight; measures nothing.

        Tells whether that had to be done: it is kept until forgotten.
        """
        if len(self._cuts) == rows + 1:
            return False
        step = max(layout.height(), least) / rows
        inner = (_point_at(sheet, layout, step * row) for row in range(1, rows))
        self._cuts = [0, *inner, len(sheet.text) + 1]
        return True

    def row_of(self, point: int) -> int:
        """The row in which a place of the text lies."""
        return bisect_right(self._cuts, point) - 1

    def first(self, row: int, points: Sequence[int]) -> int | None:
        """The number of the first of these places that lies in a row; they are sorted."""
        number = bisect_left(points, self._cuts[row])
        return number if number < len(points) and points[number] < self._cuts[row + 1] else None

    def firsts(self, points: Sequence[int]) -> Iterator[tuple[int, int]]:
        """The rows in which any of these places lies, each with the number of its first; they are sorted."""
        for row in range(len(self._cuts) - 1):
            number = self.first(row, points)
            if number is not None:
                yield row, number


def _point_at(sheet: Sheet, layout: PageLayout, y: float) -> int:
    number = layout.number_at(y)
    paragraph, top = sheet.paragraphs[number], layout.top(number)
    share = (y - top) / max(layout.top(number + 1) - top, 1.0)
    return paragraph.start + round((paragraph.end - paragraph.start) * min(max(share, 0.0), 1.0))
