"""Highlights found again in a later version of their text, or said to be lost: never in a wrong place.

The words of both versions are aligned. Where most of a highlight's words were matched, it goes with them.
Where they were not, they may have been moved: then they are looked for among the words that are new. What
cannot be told for certain, such as a sentence that stood twice and now stands once, is left to a person.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from rapidfuzz import fuzz

from workbench.core.alignment import Tokens, aligned, gaps, tokens

Span = tuple[int, int]

_KEPT = 0.5
"""The part of a highlight's letters that must stand in the new text, where its surroundings do."""

_MENDED = 60.0
"""How like (0 to 100) a word must be to one in the same place to be that word with other letters."""

_ALIKE = 55.0
"""How like the old words the new ones must be, where the alignment says where they are."""

_SHORT = 24
_SHORT_ALIKE = 70.0
"""The same for a highlight of less than `_SHORT` code points."""

_MOVED_ALIKE = 80.0
"""The same for words that are found anywhere else."""

_DISTINCT = 12
"""Code points from which words are told by themselves, if they stand only once."""

_CONTEXT = 40
"""Code points before and after a place that tell it from others."""

_BESIDE = 3
"""Words before and after a place that make it certain if they went with it."""

_CONTEXT_ALIKE = 60.0
"""How alike the surroundings must be where the words alone do not tell the place."""

_MANY = 30
_CLEARLY = 15.0
"""How much better than any other place the best one must fit."""


@dataclass(frozen=True)
class Carrier:
    """Finds highlights of one text in another; made once for the two."""

    old: str
    new: str

    def place(self, start: int, end: int) -> Span | None:
        """Where a span of the old text is in the new one (code points, end exclusive); None: not certain."""
        within = self._old_tokens.within(start, end)
        if not within:
            return None
        return self._followed(within, start, end) or self._elsewhere(start, end)

    @cached_property
    def _old_tokens(self) -> Tokens:
        return tokens(self.old)

    @cached_property
    def _new_tokens(self) -> Tokens:
        return tokens(self.new)

    @cached_property
    def _partners(self) -> list[int]:
        """For each old token the new one that it became, or -1."""
        found = [-1] * len(self._old_tokens.keys)
        blocks = aligned(self.old, self.new, self._old_tokens, self._new_tokens)
        for block in blocks:
            found[block.old : block.old + block.size] = range(block.new, block.new + block.size)
        for was, now, _ in gaps(blocks, len(found), len(self._new_tokens.keys)):
            if len(was) == len(now):
                self._pair_mended(found, was, now)
        return found

    def _pair_mended(self, found: list[int], was: range, now: range) -> None:
        """Words in one place that differ in letters only."""
        for one, other in zip(was, now, strict=True):
            if fuzz.ratio(self._old_tokens.keys[one], self._new_tokens.keys[other]) >= _MENDED:
                found[one] = other

    @cached_property
    def _fresh(self) -> list[bool]:
        """For each new token whether no old one became it."""
        found = [True] * len(self._new_tokens.keys)
        for partner in self._partners:
            if partner >= 0:
                found[partner] = False
        return found

    @cached_property
    def _fresh_runs(self) -> list[Span]:
        """Where new words stand together, as spans of the new text."""
        runs: list[Span] = []
        last = -2
        for number, fresh in enumerate(self._fresh):
            if fresh:
                start = runs.pop()[0] if number == last + 1 else self._new_tokens.starts[number]
                runs.append((start, self._new_tokens.ends[number]))
                last = number
        return runs

    def _followed(self, within: range, start: int, end: int) -> Span | None:
        """Where most of the span's words went together."""
        kept = self._together([number for number in within if self._partners[number] >= 0])
        if not kept or self._letters(kept) < _KEPT * self._letters(within):
            return None
        found = self._start(within, kept[0], start), self._end(within, kept[-1], end)
        likeness = fuzz.ratio(self.old[start:end], self.new[found[0] : found[1]])
        if likeness < (_ALIKE if end - start >= _SHORT else _SHORT_ALIKE):
            return None
        return found if self._is_the_one(start, end, *found) else None

    def _together(self, kept: list[int]) -> list[int]:
        """Without the few words at either end that are matched far away from the others."""
        least = self._letters(kept) / 4
        for one, other in pairwise(list(kept)):
            if self._torn(one, other) and self._letters(kept[: kept.index(other)]) < least:
                kept = kept[kept.index(other) :]
        for one, other in reversed(list(pairwise(list(kept)))):
            if self._torn(one, other) and self._letters(kept[kept.index(other) :]) < least:
                kept = kept[: kept.index(other)]
        return kept

    def _torn(self, one: int, other: int) -> bool:
        return self._partners[other] - self._partners[one] > 2 * (other - one) + 2

    def _letters(self, numbers: Iterable[int]) -> int:
        return sum(len(self._old_tokens.keys[number]) for number in numbers)

    def _start(self, within: range, kept: int, start: int) -> int:
        """Where the span starts now: with its first word, or with what took the place of its first words."""
        partner = self._partners[kept]
        if kept == within.start:
            return self._new_tokens.starts[partner] + max(0, start - self._old_tokens.starts[kept])
        before = kept - 1
        while before >= 0 and self._partners[before] < 0:
            before -= 1
        stood = kept - before - 1
        stands = partner - (self._partners[before] if before >= 0 else -1) - 1
        return self._new_tokens.starts[partner - _share(kept - within.start, stood, stands)]

    def _end(self, within: range, kept: int, end: int) -> int:
        """The same for where it ends."""
        partner, last = self._partners[kept], within.stop - 1
        if kept == last:
            return self._new_tokens.ends[partner] - max(0, self._old_tokens.ends[kept] - end)
        after, number = kept + 1, len(self._partners)
        while after < number and self._partners[after] < 0:
            after += 1
        stood = after - kept - 1
        stands = (self._partners[after] if after < number else len(self._new_tokens.keys)) - partner - 1
        return self._new_tokens.ends[partner + _share(last - kept, stood, stands)]

    def _is_the_one(self, start: int, end: int, new_start: int, new_end: int) -> bool:
        """Whether no other place is as likely, where the words stand more than once."""
        if self._embedded(start, end):
            return True
        quote = self.old[start:end]
        olds, news = _places(self.old, quote), _places(self.new, quote)
        if max(len(olds), len(news)) < 2:
            return True
        fitting = self._context(start, end, new_start, new_end)
        others = [self._context(at, at + len(quote), new_start, new_end) for at in olds if at != start]
        others += [self._context(start, end, at, at + len(quote)) for at in news if at != new_start]
        return fitting >= _CONTEXT_ALIKE and all(other <= fitting - _CLEARLY for other in others)

    def _embedded(self, start: int, end: int) -> bool:
        """Whether the words on both sides of a span, and all of its own, went together."""
        within = self._old_tokens.within(start, end)
        run = self._partners[max(0, within.start - _BESIDE) : within.stop + _BESIDE]
        return run[0] >= 0 and all(other == one + 1 for one, other in pairwise(run))

    def _context(self, start: int, end: int, new_start: int, new_end: int) -> float:
        """How alike the surroundings of two places are, 0 to 100."""
        before = fuzz.ratio(
            self.old[max(0, start - _CONTEXT) : start], self.new[max(0, new_start - _CONTEXT) : new_start]
        )
        after = fuzz.ratio(self.old[end : end + _CONTEXT], self.new[new_end : new_end + _CONTEXT])
        return (before + after) / 2

    def _elsewhere(self, start: int, end: int) -> Span | None:
        """Where words that were moved stand among the new words."""
        quote = self.old[start:end]
        places = _places(self.new, quote)
        exact = [(at, at + len(quote)) for at in places if self._is_fresh(at, at + len(quote))]
        return self._best(start, end, exact) if exact else self._alike(quote)

    def _is_fresh(self, start: int, end: int) -> bool:
        within = self._new_tokens.within(start, end)
        return 2 * sum(self._fresh[number] for number in within) > len(within)

    def _best(self, start: int, end: int, places: list[Span]) -> Span | None:
        """The place whose surroundings fit, if it is clear which one."""
        ranked = sorted(((self._context(start, end, *place), place) for place in places), reverse=True)
        best, place = ranked[0]
        quote = self.old[start:end]
        if len(ranked) == len(_places(self.old, quote)) == 1 and len(quote) >= _DISTINCT:
            return place
        clear = len(ranked) == 1 or ranked[1][0] <= best - _CLEARLY
        return place if clear and best >= _CONTEXT_ALIKE else None

    def _alike(self, quote: str) -> Span | None:
        """The run of new words that is nearly the same, if there is exactly one."""
        if len(quote) < _DISTINCT:
            return None
        found: list[tuple[float, Span]] = []
        for start, end in self._fresh_runs:
            one = fuzz.partial_ratio_alignment(quote, self.new[start:end], score_cutoff=_MOVED_ALIKE)
            if one is not None and 2 * (end - start) >= len(quote):
                found.append((one.score, self._whole(start + one.dest_start, start + one.dest_end)))
        found.sort(reverse=True)
        if not found or (len(found) > 1 and found[1][0] > found[0][0] - _CLEARLY / 3):
            return None
        place = found[0][1]
        return place if fuzz.ratio(quote, self.new[place[0] : place[1]]) >= _MOVED_ALIKE else None

    def _whole(self, start: int, end: int) -> Span:
        """The span without less than half of a word at its ends, and with the rest of more."""
        starts, ends = self._new_tokens.starts, self._new_tokens.ends
        within = self._new_tokens.within(start, end)
        first, last = within.start, within.stop - 1
        if first < last and 2 * (start - starts[first]) > ends[first] - starts[first]:
            first += 1
        if first < last and 2 * (ends[last] - end) > ends[last] - starts[last]:
            last -= 1
        return starts[first], ends[last]


def _share(ours: int, stood: int, stands: int) -> int:
    """How many of the words that stand in a gap are ours, if so many of those that stood there were."""
    return round(ours * stands / stood) if stands <= 2 * stood + 1 else 0


def _places(text: str, words: str) -> list[int]:
    """Where the words stand, as far as it is worth while to look: of more places none is certain."""
    found: list[int] = []
    at = text.find(words)
    while at >= 0 and len(found) < _MANY:
        found.append(at)
        at = text.find(words, at + 1)
    return found
