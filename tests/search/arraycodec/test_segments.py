"""What is written into segments is read from them, through merges, whatever its size."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from whoosh.writing import SegmentWriter

from tests.search.arraycodec.making import Plain, add, history, keys, new_index, plain
from workbench.search.arraycodec import merging
from workbench.search.arraycodec.indexes import ArrayIndex
from workbench.search.arraycodec.sections import Damaged
from workbench.search.arraycodec.segments import MOST_DOCS, ArraySegment
from workbench.search.arraycodec.writing import alike

LONG = " ".join(["a"] * 300 + ["b"] * 4500 + ["a", "c"])
"""More often than a byte can say, and at places twelve bits cannot name."""


def contents(index: ArrayIndex) -> dict[str, dict[str, list[int]]]:
    """By document, field and term the positions, as Whoosh reads them; those of fields without: how often."""
    found: dict[str, dict[str, list[int]]] = {}
    with index.searcher() as searcher:
        reader = searcher.reader()
        for field, term in reader.all_terms():
            matcher = reader.postings(field, term)
            while matcher.is_active():
                positions = matcher.supports("positions")
                key = reader.stored_fields(matcher.id())["key"]
                value = matcher.value_as("positions") if positions else [int(matcher.weight())]
                found.setdefault(key, {})[f"{field}:{term.decode()}"] = value
                matcher.next()
    return found


def expected(documents: list[Plain]) -> dict[str, dict[str, list[int]]]:
    found: dict[str, dict[str, list[int]]] = {}
    for document in documents:
        own = found.setdefault(document.key, {f"key:{document.key}": [1]})
        for field in ("title", "text", "pieces"):
            words = str(getattr(document, field)).replace("-", " ").split()
            for place, word in enumerate(words):
                own.setdefault(f"{field}:{word}", []).append(place)
        own |= {f"tags:{tag}": [1] for tag in document.tags.split()}
        if document.kind:
            own[f"kind:{document.kind}"] = [1]
    return found


@pytest.mark.parametrize("at_once", [1, 7, 1 << 20])
@pytest.mark.parametrize("seed", range(4))
def test_a_random_life(tmp_path: Path, seed: int, at_once: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merging, "_AT_ONCE", at_once)
    index = new_index(tmp_path)
    documents = history(index, seed)
    assert contents(index) == expected(documents)
    writer = index.writer()
    writer.optimize = True
    writer.commit()
    assert contents(index) == expected(documents)
    assert sorted(keys(index)) == sorted(document.key for document in documents)
    (segment,) = index.newest().segments
    assert (segment.doc_count_all(), segment.has_deletions()) == (len(documents), False)


def test_long_texts(tmp_path: Path) -> None:
    index = new_index(tmp_path)
    documents = [Plain("long", text=LONG), Plain("short", text="a b"), Plain("longer", text=f"{LONG} {LONG}")]
    for document in documents:
        writer = index.writer()
        add(writer, [document])
        writer.commit()
    assert contents(index) == expected(documents)
    writer = index.writer()
    writer.optimize = True
    writer.commit()
    assert len(index.newest().segments) == 1
    assert contents(index) == expected(documents)


def test_statistics_columns_and_stored_values(tmp_path: Path) -> None:
    index = new_index(tmp_path)
    documents = history(index, 11)
    with index.searcher() as searcher:
        reader = searcher.reader()
        assert reader.doc_count() == len(documents)
        by_key = {document.key: document for document in documents}
        column = reader.column_reader("size")
        for number in reader.all_doc_ids():
            stored = reader.stored_fields(number)
            document = by_key[stored["key"]]
            assert stored["extra"] == [document.key, 1]
            assert reader.doc_field_length(number, "text") == len(document.text.split())
            assert column[number] == (0 if document.size is None else document.size)
    writer = index.writer()
    writer.optimize = True
    writer.commit()
    with index.searcher() as searcher:
        reader = searcher.reader()
        lengths = [len(document.text.split()) for document in documents]
        assert reader.field_length("text") == sum(lengths)
        assert (reader.min_field_length("text"), reader.max_field_length("text")) == (
            min(lengths),
            max(lengths),
        )
        holding = [document.text.split().count("a") for document in documents if "a" in document.text.split()]
        info = reader.term_info("text", "a")
        assert (info.doc_frequency(), info.weight(), info.max_weight()) == (
            len(holding),
            sum(holding),
            max(holding),
        )
        assert reader.frequency("text", "a") == sum(holding)
        assert reader.doc_frequency("text", "nowhere") == 0
        assert [*reader.expand_prefix("text", "lon")] == [b"longer", b"longest"]
        assert [*reader.terms_within("text", "longe", 1)] == ["longer"]


def test_whooshs_own_writer_writes_the_same(tmp_path: Path) -> None:
    documents = plain(40, seed=2)
    ours, theirs = new_index(tmp_path / "ours"), new_index(tmp_path / "theirs")
    writer = ours.writer()
    add(writer, documents)
    writer.commit()
    stock = SegmentWriter(theirs, codec=theirs.codec)
    for document in documents:
        stock.add_document(**document.fields())
    stock._flush_segment()
    segment = stock.get_segment()
    theirs.publish(1, [segment], {})
    stock._finish()
    assert contents(theirs) == contents(ours) == expected(documents)


@pytest.mark.parametrize(
    ("sizes", "optimize", "expected_group"),
    [
        ([], False, []),
        ([5, 5, 5], False, []),
        ([5, 5, 5, 5, 5, 5], False, [0, 1, 2, 3, 4, 5]),
        ([5, 900, 5, 5, 5, 5, 5], False, [0, 2, 3, 4, 5, 6]),
        ([5, 5, 5, 60, 60, 60, 60, 60, 60], False, [0, 1, 2, 3, 4, 5, 6, 7, 8]),
        ([30_000] * 6, False, []),
        ([MOST_DOCS, 3, 4], True, [1, 2]),
        ([MOST_DOCS, 4], True, []),
        ([40_000, 20_000, 9000], True, [1, 2]),
    ],
)
def test_which_segments_become_one(sizes: list[int], optimize: bool, expected_group: list[int]) -> None:
    assert alike(sizes, optimize=optimize) == expected_group


def test_segments_stay_few(tmp_path: Path) -> None:
    index = new_index(tmp_path)
    for number in range(120):
        writer = index.writer()
        writer.delete_terms("key", [f"k{number // 2}"])
        add(writer, plain(1, number, first=number))
        writer.commit()
        assert len(index.newest().segments) <= 12
    assert len([path for path in tmp_path.iterdir() if path.suffix == ".arrays"]) <= 12


def test_a_writer_that_gives_up_leaves_nothing(tmp_path: Path) -> None:
    index = new_index(tmp_path)
    history(index, 1)
    before = sorted(path.name for path in tmp_path.iterdir())
    writer = index.writer()
    add(writer, plain(5, 1))
    writer._flush()
    writer.cancel()
    assert sorted(path.name for path in tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    "note",
    [
        {},
        {"id": "../../x", "docs": 1},
        {"id": "a", "docs": 10**18},
        {"id": "a", "docs": -1},
        {"id": "a", "docs": "x"},
        {"id": "a", "docs": 9, "live": "AA=="},
        {"id": "a", "docs": 9, "live": "no base64"},
        {"id": "a", "docs": 9, "live": 5},
    ],
)
def test_segments_noted_wrongly_are_refused(tmp_path: Path, note: dict[str, Any]) -> None:
    with pytest.raises(Damaged):
        ArraySegment.noted("TEST", new_index(tmp_path).codec, note)


def test_deleted_documents_are_noted(tmp_path: Path) -> None:
    codec = new_index(tmp_path).codec
    segment = ArraySegment("TEST", codec)
    segment.set_doc_count(11)
    segment.delete_document(3)
    segment.delete_document(10)
    again = ArraySegment.noted("TEST", codec, segment.note())
    assert [*again.deleted_docs()] == [3, 10]
    assert (again.doc_count(), again.deleted_count(), again.is_deleted(3)) == (9, 2, True)
    again.delete_document(3, delete=False)
    again.delete_document(10, delete=False)
    assert (again.has_deletions(), again.live) == (False, None)
    assert segment.live is not None
    assert np.count_nonzero(segment.live) == 9
