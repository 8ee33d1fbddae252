"""Segments whose checksums are right, but whose content nobody of us wrote."""

import random
import tracemalloc
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.search.arraycodec.making import WORDS, add, new_index, opened, plain, q
from workbench.search.arraycodec.collecting import ArrayCollector
from workbench.search.arraycodec.indexes import ArrayIndex
from workbench.search.arraycodec.queries import AnyTerm, Group, InRange, Near, beginning, exactly
from workbench.search.arraycodec.sections import Damaged, Sections, SectionWriter

SIGNS = (Damaged, IndexError, KeyError, TypeError, ValueError, OverflowError)
"""What whoever uses the codec takes for damage."""

MOST_MEMORY = 64 << 20
"""Bytes; the index has a few kilobytes."""


def forge(path: Path, chance: random.Random) -> None:
    """Write the file anew with numbers of somebody's choice in some of its sections."""
    sections = Sections(path)
    arrays = {name: sections.array(name).copy() for name in sections}
    about = dict(sections.about)
    for name in chance.sample(sorted(arrays), chance.randint(1, 3)):
        arrays[name] = _forged(arrays[name], chance)
    if chance.random() < 0.1:
        about["docs"] = chance.choice([0, -1, 2**40, "x", None])
    writer = SectionWriter(path)
    for name, array in arrays.items():
        if chance.random() > 0.02:
            writer.add(name, array)
    writer.finish(about)


def _forged(array: Any, chance: random.Random) -> Any:
    if not len(array):
        return np.arange(chance.randint(0, 9), dtype=array.dtype)
    limits = np.iinfo(array.dtype)
    for _ in range(chance.randint(1, 5)):
        value = chance.choice([limits.max, limits.min, chance.randint(0, 300)])
        array[chance.randrange(len(array))] = min(value, limits.max)
    return array[: chance.randint(0, len(array))] if chance.random() < 0.2 else array


def ask_everything(index: ArrayIndex) -> None:
    a, b = exactly("a"), exactly("b")
    queries = [
        q.Every(),
        InRange("size", 0, 5),
        *(q.Term("text", word) for word in WORDS),
        AnyTerm("text", beginning("")),
        Near("text", (Group((a, b)),)),
        Near("text", (Group((a,), 2), Group((b,))), 4),
    ]
    with index.searcher() as searcher:
        for query in queries:
            collector = ArrayCollector(limit=50, facets=["kind", "tags"], filters={"kind": {"one", ""}})
            searcher.search_with_collector(query, collector)
            for item in collector.page:
                searcher.stored_fields(item.number)


@pytest.mark.parametrize("seed", range(70))
def test_a_forged_segment_answers_or_is_damaged(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    index = new_index(tmp_path)
    for number in range(2):
        writer = index.writer()
        add(writer, plain(20, seed=number, first=100 * number))
        writer.commit()
    forge(chance.choice([path for path in tmp_path.iterdir() if path.suffix == ".arrays"]), chance)
    index = opened(tmp_path)
    tracemalloc.start()
    try:
        ask_everything(index)
        writer = index.writer()
        writer.delete_terms("key", ["k3"])
        writer.optimize = True
        writer.commit()
    except SIGNS:
        pass
    finally:
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert peak < MOST_MEMORY
