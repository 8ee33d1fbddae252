"""The marks of an article in the order of its text, and which of them lie where."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from workbench.core.spans import Span
from workbench.core.views import Mark


class MarkIndex:
    """Answers, and takes single marks out and in, in the time of a binary search."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._marks = sorted(marks, key=_place)
        self._starts = [mark.passage.start for mark in self._marks]
        self._reach = list(accumulate((mark.passage.end for mark in self._marks), max))
        self._by_id = {mark.passage.id: mark for mark in self._marks}

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All of them, in the order of the text."""
        return tuple(self._marks)

    @property
    def starts(self) -> Sequence[int]:
        """Where each of the marks begins."""
        return self._starts

    def __getitem__(self, number: int) -> Mark:
        return self._marks[number]

    def __len__(self) -> int:
        return len(self._marks)

    def put_in(self, mark: Mark) -> None:
        """One mark more."""
        number = self._number(mark)
        self._by_id[mark.passage.id] = mark
        self._marks.insert(number, mark)
        self._starts.insert(number, mark.passage.start)
        self._reach.insert(number, 0)
        self._mend(number)

    def take_out(self, passage_id: int) -> Mark | None:
        """One mark less: the one of that passage, if it is there."""
        mark = self._by_id.pop(passage_id, None)
        if mark is not None:
            number = self._number(mark)
            del self._marks[number], self._starts[number], self._reach[number]
            self._mend(number)
        return mark

    def get(self, passage_id: int | None) -> Mark | None:
        """The mark of a passage, if it is still there."""
        return None if passage_id is None else self._by_id.get(passage_id)

    def between(self, start: int, end: int) -> tuple[Mark, ...]:
        """The marks that touch this stretch of text."""
        first = bisect_right(self._reach, start)
        last = bisect_left(self._starts, end)
        return tuple(mark for mark in self._marks[first:last] if mark.passage.end > start)

    def starting(self, start: int, end: int, *, before: int) -> tuple[Mark, ...]:
        """The marks that begin in this stretch of text, and some of those before them."""
        first = bisect_left(self._starts, start)
        return tuple(self._marks[max(first - before, 0) : bisect_right(self._starts, end)])

    def cluster(self, start: int, end: int) -> tuple[Mark, ...]:
        """The marks that touch this stretch, and those they overlap with, and so on."""
        first = bisect_right(self._reach, start)
        last = bisect_left(self._starts, end)
        while 0 < first < len(self._marks) and self._reach[first - 1] > self._starts[first]:
            first -= 1
        while 0 < last < len(self._marks) and self._starts[last] < self._reach[last - 1]:
            last += 1
        return tuple(self._marks[first:last])

    def after(self, passage_id: int | None, point: int) -> Mark | None:
        """The mark that follows this one, or the first that starts at or after a point of the text."""
        mark = self.get(passage_id)
        number = bisect_left(self._starts, point) if mark is None else self._number(mark) + 1
        return self._marks[number] if number < len(self._marks) else None

    def before(self, passage_id: int | None, point: int) -> Mark | None:
        """The mark before this one, or the last that starts before a point of the text."""
        mark = self.get(passage_id)
        number = bisect_left(self._starts, point) if mark is None else self._number(mark)
        return self._marks[number - 1] if number else None

    def _number(self, mark: Mark) -> int:
        return bisect_left(self._marks, _place(mark), key=_place)

    def _mend(self, number: int) -> None:
        """Finds anew how far the marks up to each one reach, from one on until it is as it was."""
        for at in range(number, len(self._marks)):
            reach = max(self._reach[at - 1] if at else 0, self._marks[at].passage.end)
            if reach == self._reach[at]:
                return
            self._reach[at] = reach


def _place(mark: Mark) -> tuple[int, int, int]:
    return mark.passage.start, -mark.passage.end, mark.passage.id


def span_of(mark: Mark) -> Span:
    """Where a mark lies, under its passage's id."""
    return Span(mark.passage.start, mark.passage.end, mark.passage.id)
