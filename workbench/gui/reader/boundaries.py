"""Words, sentences and paragraphs of a text: where a caret steps, and what one key selects."""

from collections.abc import Callable, Iterable, Iterator
from enum import Enum

from PySide6.QtCore import QTextBoundaryFinder

from workbench.core.lines import Line
from workbench.core.offsets import Offsets
from workbench.gui.reader.hits import Found
from workbench.gui.reader.sheet import Sheet


class Unit(Enum):
    """What a text is parted into."""

    WORD = "word"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


class Edge(Enum):
    """One of the two ends of a stretch of text; the value is its place in a `Found`."""

    START = 0
    END = 1


_FINDERS = {
    Unit.WORD: QTextBoundaryFinder.BoundaryType.Word,
    Unit.SENTENCE: QTextBoundaryFinder.BoundaryType.Sentence,
}


class Boundaries:
    """Parts a text by the rules of Unicode, a paragraph at a time. Positions are code points of it.

    Args:
        sheet: the text.
        is_hidden: whether a paragraph is not shown; those are passed over.
    """

    def __init__(self, sheet: Sheet, is_hidden: Callable[[int], bool]) -> None:
        self._sheet = sheet
        self._is_hidden = is_hidden

    def step(self, point: int, by: int, unit: Unit, edge: Edge) -> int | None:
        """The nearest edge of a unit after a point (by 1) or before it (by -1); None where the text ends."""
        if by > 0:
            found = (one[edge.value] for one in self._from(point, unit))
            return next((one for one in found if one > point), None)
        found = (one[edge.value] for one in self._back_from(point, unit))
        return next((one for one in found if one < point), None)

    def at(self, point: int, unit: Unit) -> Found | None:
        """The unit a point lies in, or the next one after it, or the last of the text."""
        following = next((one for one in self._from(point, unit) if one[1] > point), None)
        return following or next(iter(self._back_from(point, unit)), None)

    def _from(self, point: int, unit: Unit) -> Iterator[Found]:
        return self._units(range(self._sheet.number(point), len(self._sheet.paragraphs)), unit)

    def _back_from(self, point: int, unit: Unit) -> Iterator[Found]:
        for number in range(self._sheet.number(point), -1, -1):
            yield from reversed(list(self._units((number,), unit)))

    def _units(self, numbers: Iterable[int], unit: Unit) -> Iterator[Found]:
        for number in numbers:
            if not self._is_hidden(number):
                yield from self._parts(self._sheet.paragraphs[number], unit)

    def _parts(self, paragraph: Line, unit: Unit) -> Iterator[Found]:
        words = self._sheet.text[paragraph.start : paragraph.end]
        for start, end in _cut(words, unit):
            part = words[start:end]
            blank = len(part) - len(part.lstrip())
            if any(map(str.isalnum, part)):
                low = paragraph.start + start + blank
                yield low, low + len(part.strip())


def _cut(words: str, unit: Unit) -> Iterator[Found]:
    """The parts of a paragraph, in its own code points, blanks included."""
    if unit is Unit.PARAGRAPH:
        yield 0, len(words)
        return
    offsets = Offsets(words)
    finder = QTextBoundaryFinder(_FINDERS[unit], words)
    start = 0
    while (place := finder.toNextBoundary()) >= 0:
        end = offsets.point(place)
        yield start, end
        start = end
