"""Positions of terms: where they stand side by side, and where near each other."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wanted:
    """Terms that must stand side by side, by the positions of each, and how often that is asked for."""

    slots: Sequence[Collection[int]]
    times: int = 1


@dataclass(frozen=True, slots=True)
class _Runs:
    """Where such terms do stand side by side: sorted positions of the first, and how many they are."""

    starts: Sequence[int]
    length: int
    times: int


def stretches(groups: Iterable[Wanted], within: int) -> Iterator[tuple[int, int]]:
    """The shortest stretches of positions (end exclusive) that hold every group as often as it asks.

    A stretch is no longer than all it must hold plus `within` positions.
    """
    runs = [_Runs(side_by_side(group.slots), len(group.slots), group.times) for group in groups]
    limit = sum(run.length * run.times for run in runs) + within
    candidates = [
        (start, end)
        for start in sorted({start for run in runs for start in run.starts})
        if (end := _end_of_all(runs, start)) is not None and end - start <= limit
    ]
    yield from _shortest(candidates)


def side_by_side(slots: Sequence[Collection[int]]) -> list[int]:
    """Positions at which the first slot is filled, the next position fills the second, and so on."""
    first, *rest = slots
    return sorted(
        start for start in first if all(start + step in slot for step, slot in enumerate(rest, start=1))
    )


def _end_of_all(runs: Iterable[_Runs], start: int) -> int | None:
    """Where a stretch from there ends that holds every run; None where there is none."""
    ends = []
    for run in runs:
        last = bisect_left(run.starts, start) + run.times - 1
        if last >= len(run.starts):
            return None
        ends.append(run.starts[last] + run.length)
    return max(ends)


def _shortest(sorted_stretches: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Those that hold no other one: of several with one end, the one that starts last."""
    followers = [*sorted_stretches[1:], (0, -1)]
    for stretch, follower in zip(sorted_stretches, followers, strict=False):
        if stretch[1] != follower[1]:
            yield stretch
