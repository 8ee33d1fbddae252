"""Terms that stand near each other, in many documents at once."""

from functools import reduce
from typing import NamedTuple

import numpy as np

from workbench.search.arraycodec.postings import KEY_SHIFT, Field
from workbench.search.arraycodec.queries import Finder, Group, Near
from workbench.search.arraycodec.sections import Array


class _Runs(NamedTuple):
    """Where the terms of a group stand side by side: keys of the first, in rising order."""

    starts: Array
    length: int
    times: int


def docs_near(field: Field, query: Near, candidates: Array) -> Array:
    """The documents among these candidates, which hold all terms, that hold them near each other."""
    places = {slot: _places(field, slot, candidates) for group in query.groups for slot in group.slots}
    runs = [_side_by_side(group, places) for group in query.groups]
    if len(runs) == 1 and runs[0].times == 1:
        return _docs(runs[0].starts)
    return _docs(_stretches(runs, query.within))


def _docs(keys: Array) -> Array:
    docs = keys >> KEY_SHIFT
    first = np.ones(len(docs), bool)
    first[1:] = docs[1:] != docs[:-1]
    return docs[first].astype(np.uint16)


def _places(field: Field, slot: Finder, candidates: Array) -> Array:
    keys = [field.keys(number, candidates) for number in slot(field.terms)]
    return keys[0] if len(keys) == 1 else np.sort(np.concatenate(keys))


def _side_by_side(group: Group, places: dict[Finder, Array]) -> _Runs:
    """Begin with the rarest slot: every other one can only take away from it."""
    firsts = sorted((places[slot] - step for step, slot in enumerate(group.slots)), key=len)
    return _Runs(reduce(_both, firsts), len(group.slots), group.times)


def _both(few: Array, many: Array) -> Array:
    if not len(few) or not len(many):
        return few[:0]
    at = np.minimum(np.searchsorted(many, few), len(many) - 1)
    found: Array = few[many[at] == few]
    return found


def _stretches(runs: list[_Runs], within: int) -> Array:
    """Starts of stretches that hold every run as often as it asks, with so many other positions at most."""
    limit = sum(run.length * run.times for run in runs) + within
    rarest = min((run.starts for run in runs), key=len)
    runs = [run._replace(starts=_beside(run.starts, rarest, limit)) for run in runs]
    starts = np.sort(np.concatenate([run.starts for run in runs]), kind="stable")
    ends = starts.copy()
    sound = np.ones(len(starts), bool)
    for run in runs:
        if len(run.starts) < run.times:
            return starts[:0]
        last = np.searchsorted(run.starts, starts) + run.times - 1
        sound &= last < len(run.starts)
        found = run.starts[np.minimum(last, len(run.starts) - 1)]
        sound &= found >> KEY_SHIFT == starts >> KEY_SHIFT
        ends = np.maximum(ends, found + run.length)
    found_near: Array = starts[sound & (ends - starts <= limit)]
    return found_near


def _beside(many: Array, few: Array, most: int) -> Array:
    """Those keys that are at most so far from one of the few: nothing else can be in a stretch with it."""
    if not len(few):
        return many[:0]
    after = np.searchsorted(few, many - most)
    near: Array = many[np.abs(few[np.minimum(after, len(few) - 1)] - many) <= most]
    return near
