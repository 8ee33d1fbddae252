"""Words and values that an index knows: how what was typed may go on, and what may have been meant."""

from collections import Counter
from typing import Any

import numpy as np

from workbench.core.query import Facet, Field
from workbench.search.arraycodec.postings import Field as Indexed
from workbench.search.arraycodec.snapshots import View, snapshot_of
from workbench.search.edits import near
from workbench.search.folding import fold
from workbench.search.patterns import Close
from workbench.search.results import Count
from workbench.search.schema import RUNNING, VALUES

_VALUES: dict[Field, str] = {
    Field.OUTLET: VALUES[Facet.OUTLET],
    Field.LANG: VALUES[Facet.LANGUAGE],
    Field.TAG: VALUES[Facet.TAG],
    Field.STATUS: VALUES[Facet.STATUS],
    Field.AUTHOR: VALUES[Field.AUTHOR],
    Field.AGENCY: VALUES[Field.AGENCY],
}
_MOST_SLIPS = 2


def completions(searcher: Any, field: Field | None, beginning: str, limit: int) -> tuple[Count, ...]:
    """See `workbench.search.index.Index.completions`."""
    views = snapshot_of(searcher).views
    if field in _VALUES:
        return _largest(_values(views, _VALUES[field], fold(beginning)), limit)
    fields = (field,) if field in RUNNING else RUNNING
    return _largest(_words(views, [one.value for one in fields], fold(beginning), limit), limit)


def _values(views: list[View], name: str, beginning: str) -> Counter[str]:
    counts: Counter[str] = Counter()
    for view in views:
        ordinals = view.ordinals(name)
        docs = np.arange(view.doc_count) if view.live is None else np.flatnonzero(view.live)
        numbers = ordinals.counts(docs)[:-1]
        for number in np.flatnonzero(numbers):
            value = ordinals.values[number]
            if any(fold(word).startswith(beginning) for word in (value, *value.split())):
                counts[value] += int(numbers[number])
    return counts


def _words(views: list[View], fields: list[str], beginning: str, limit: int) -> Counter[str]:
    """The most frequent words of each segment; in all together they are at least nearly so."""
    counts: Counter[str] = Counter()
    for view in views:
        for own in (view.file.field(name) for name in fields):
            if own is None:
                continue
            span = own.terms.beginning(beginning.encode("utf-8", "surrogatepass"))
            frequencies = np.diff(own.starts()[span.start : span.stop + 1]) if span else np.zeros(0, int)
            for place in np.argsort(-frequencies.astype(np.int64))[: 4 * limit]:
                counts[_text(own, span.start + int(place))] += int(frequencies[place])
    return counts


def similar(searcher: Any, word: str, limit: int) -> tuple[Count, ...]:
    """See `workbench.search.index.Index.similar`."""
    term = fold(word)
    slips = min(_MOST_SLIPS, len(term) // 2)
    if not slips:
        return ()
    counts: Counter[str] = Counter()
    for view in snapshot_of(searcher).views:
        for own in (view.file.field(field.value) for field in RUNNING):
            for number in Close(term, slips)(own.terms) if own is not None else ():
                counts[_text(own, number)] += own.doc_frequency(number) if own is not None else 0
    counts.pop(term, None)
    order = sorted(counts, key=lambda other: (not near(term, other, 1), -counts[other], other))
    return tuple(Count(other, counts[other]) for other in order[:limit])


def _text(own: Indexed | None, number: int) -> str:
    return "" if own is None else own.terms.text(number)


def _largest(counts: Counter[str], limit: int) -> tuple[Count, ...]:
    order = sorted(counts, key=lambda value: (-counts[value], value))
    return tuple(Count(value, counts[value]) for value in order[:limit])
