"""Catalogues are read as they were written, and refused where they do not fit the rest of their file."""

from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from workbench.search.arraycodec.catalogue import (
    Catalogue,
    FieldNote,
    Span,
    about,
    write_catalogue,
    write_lengths,
)
from workbench.search.arraycodec.sections import Damaged, Sections, SectionWriter

LONG = b"x" * 700
TERMS = [b"a", b"b", LONG, b"\xff\xff"]
HOLDING = [1, 300, 2, 1]
OCCURRING = [1, 900, 0, 5]
NOTES = [
    FieldNote("one", 1, True, True),
    FieldNote("three", 3, True, False),
    FieldNote("two", 0, False, True),
]
LENGTHS = np.array([[1, 2], [300, 0]])


def written(path: Path, notes: Any = NOTES, holding: list[int] = HOLDING) -> Catalogue:
    writer = SectionWriter(path)
    write_catalogue(writer, TERMS, np.array(holding), np.array(OCCURRING))
    write_lengths(writer, LENGTHS)
    writer.add("docs", np.zeros(sum(HOLDING), np.uint16))
    writer.add("places_low", np.zeros(sum(OCCURRING), np.uint8))
    writer.finish(about(2, notes))
    return Catalogue(Sections(path))


def test_what_was_written_is_read(tmp_path: Path) -> None:
    catalogue = written(tmp_path / "file")
    assert catalogue.fields == {
        "one": Span(0, 1, True, 0),
        "three": Span(1, 4, True, None),
        "two": Span(4, 4, False, 1),
    }
    ends = catalogue.ends.tolist()
    blob = catalogue.blob.tobytes()
    assert [blob[start : end - 1] for start, end in pairwise(ends)] == TERMS
    assert np.diff(catalogue.starts).tolist() == HOLDING
    assert np.diff(catalogue.place_starts).tolist() == OCCURRING
    assert catalogue.lengths(0, 2).tolist() == [1, 2]
    assert catalogue.lengths(1, 2).tolist() == [300, 0]


def test_few_letters_take_few_bytes(tmp_path: Path) -> None:
    catalogue = written(tmp_path / "file")
    sections = catalogue.sections
    assert sum(sections.array(name).nbytes for name in ("sizes", "holding", "occurring")) == 3 * len(TERMS)
    assert sections.array("lengths").dtype == np.uint16


@pytest.mark.parametrize(
    "notes",
    [
        [],
        None,
        7,
        [["one", 1]],
        [["one", "x", True, True]],
        [["one", 5, True, True]],
        [["one", 5, True, True], ["two", -1, True, True]],
        [["one", 2**70, True, True]],
    ],
)
def test_fields_that_do_not_fit_are_refused(tmp_path: Path, notes: Any) -> None:
    with pytest.raises(Damaged):
        assert written(tmp_path / "file", notes).ends is None


def test_postings_that_do_not_fit_are_refused(tmp_path: Path) -> None:
    catalogue = written(tmp_path / "file", holding=[1, 300, 2, 2])
    with pytest.raises(Damaged, match="docs"):
        assert catalogue.starts is None


def test_lengths_that_do_not_fit_are_refused(tmp_path: Path) -> None:
    catalogue = written(tmp_path / "file")
    with pytest.raises(Damaged, match="lengths"):
        catalogue.lengths(0, 3)
