"""A text under edit that knows of each of its characters where it came from."""

import re
from collections.abc import Callable
from dataclasses import dataclass

NEW = -1
"""The origin of a character that was not in the first text."""

_SENTENCE = re.compile(r"[^\n.!?]+(?:[.!?]+[”\"]?|(?=\n)|\Z) ?")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Truth:
    """Where a span went: `place` holds most of its characters, `kept` is the unchanged part of them."""

    place: Span | None
    kept: float


class Draft:
    """Characters with their origins; each edit works on spans of the present text."""

    def __init__(self, text: str) -> None:
        self._cells = [(character, place, True) for place, character in enumerate(text)]

    @property
    def text(self) -> str:
        """What it says now."""
        return "".join(character for character, _, _ in self._cells)

    def replace(self, span: Span, words: str) -> None:
        """Put other words in the place of some: they stand for these, but are not these."""
        start, end = span
        origins = [origin for _, origin, _ in self._cells[start:end]]
        length = max(1, len(words))
        self._cells[start:end] = [
            (one, origins[number * len(origins) // length] if origins else NEW, False)
            for number, one in enumerate(words)
        ]

    def retouch(self, span: Span, words: str) -> None:
        """The same words in other letters, or other signs: they count as kept."""
        start = span[0]
        self.replace(span, words)
        self._cells[start : start + len(words)] = [
            (one, origin, True) for one, origin, _ in self._cells[start : start + len(words)]
        ]

    def insert(self, place: int, words: str) -> None:
        """Put new words somewhere."""
        self._cells[place:place] = [(one, NEW, False) for one in words]

    def delete(self, span: Span) -> None:
        """Take words out."""
        del self._cells[span[0] : span[1]]

    def move(self, span: Span, place: int) -> None:
        """Take words from one place to another, outside of them."""
        start, end = span
        moved = self._cells[start:end]
        del self._cells[start:end]
        at = place if place <= start else place - (end - start)
        self._cells[at:at] = moved

    def rebuild(self, spans: list[Span], between: str) -> None:
        """Make the text of these of its spans, in this order."""
        parts = [self._cells[start:end] for start, end in spans]
        self._cells = [
            cell
            for number, part in enumerate(parts)
            for cell in ([(one, NEW, False) for one in between] if number else []) + part
        ]

    def sentences(self) -> list[Span]:
        """Where its sentences are."""
        return [one.span() for one in _SENTENCE.finditer(self.text) if one[0].strip()]

    def lines(self) -> list[Span]:
        """Where its paragraphs are."""
        return [one.span() for one in re.finditer(r"[^\n]+", self.text)]

    def backwards(self, pattern: str, deed: Callable[[Span, str], None]) -> None:
        """Do something to each match, the last one first, so that places stay true."""
        for one in reversed(list(re.finditer(pattern, self.text))):
            deed(one.span(), one[0])

    def truth(self, spans: list[Span]) -> list[Truth]:
        """Where each span of the first text is now."""
        places: dict[int, list[int]] = {}
        for now, (_, origin, _) in enumerate(self._cells):
            places.setdefault(origin, []).append(now)
        return [self._truth(span, places) for span in spans]

    def _truth(self, span: Span, places: dict[int, list[int]]) -> Truth:
        now = sorted(place for origin in range(*span) for place in places.get(origin, ()))
        clusters: list[list[int]] = []
        for place in now:
            if clusters and self._only_new(clusters[-1][-1] + 1, place):
                clusters[-1].append(place)
            else:
                clusters.append([place])
        if not clusters:
            return Truth(None, 0.0)
        main = max(clusters, key=self._kept)
        kept = self._kept(main) / (span[1] - span[0])
        return Truth((main[0], main[-1] + 1), kept)

    def _only_new(self, start: int, end: int) -> bool:
        """Words put between those of a span tear it not apart."""
        return all(self._cells[place][1] == NEW for place in range(start, end))

    def _kept(self, cluster: list[int]) -> int:
        return sum(self._cells[place][2] for place in cluster)
