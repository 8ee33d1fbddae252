import json
import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.search.arraycodec.sections import BLOCK, MAGIC, Damaged, Sections, SectionWriter

FOOTER = struct.Struct("<QII8s")


def written(path: Path) -> Path:
    writer = SectionWriter(path)
    writer.add("small", np.array([1, 2, 3], np.uint8))
    writer.reserve("large", "u4", 100_000)
    writer.write("large", 50_000, np.arange(50_000, 100_000))
    writer.write("large", 0, np.arange(50_000))
    writer.add("none", np.zeros(0, np.int64))
    writer.finish({"docs": 3})
    return path


def test_what_was_written_is_read(tmp_path: Path) -> None:
    sections = Sections(written(tmp_path / "file"))
    assert sections.about == {"docs": 3}
    assert sections.array("small").tolist() == [1, 2, 3]
    assert (sections.array("large", 49_990, 50_010) == np.arange(49_990, 50_010)).all()
    assert len(sections.array("none")) == 0
    assert sorted(sections) == ["large", "none", "small"]
    assert ("small" in sections, "other" in sections, sections.count("other")) == (True, False, 0)


def test_no_more_is_written_than_was_reserved(tmp_path: Path) -> None:
    writer = SectionWriter(tmp_path / "file")
    writer.reserve("few", "u2", 3)
    with pytest.raises(ValueError, match="room"):
        writer.write("few", 2, np.arange(2))
    writer.discard()
    assert not (tmp_path / "file").exists()


@pytest.mark.parametrize(("start", "stop"), [(-1, 2), (0, 4), (3, 2), (2**40, 2**40)])
def test_nothing_is_read_from_beyond_a_section(tmp_path: Path, start: int, stop: int) -> None:
    sections = Sections(written(tmp_path / "file"))
    with pytest.raises(Damaged, match="beyond"):
        sections.array("small", start, stop)


def test_a_flipped_bit_is_found_where_it_is_touched(tmp_path: Path) -> None:
    path = written(tmp_path / "file")
    content = bytearray(path.read_bytes())
    content[3 * BLOCK + 5] ^= 4
    path.write_bytes(content)
    sections = Sections(path)
    assert sections.array("large", 0, 10).tolist() == list(range(10))
    with pytest.raises(Damaged, match="changed on the disk"):
        sections.array("large")


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 401_000), bits=st.integers(1, 255), cut=st.integers(0, 401_000))
def test_no_damage_goes_unnoticed(tmp_path: Path, place: int, bits: int, cut: int) -> None:
    content = bytearray(written(tmp_path / "file").read_bytes())
    place, cut = place % len(content), cut % len(content)
    content[place] ^= bits
    (tmp_path / "file").write_bytes(content)
    _touched_is_right_or_damaged(tmp_path / "file")
    (tmp_path / "file").write_bytes(content[:cut])
    with pytest.raises(Damaged):
        Sections(tmp_path / "file")


def _touched_is_right_or_damaged(path: Path) -> None:
    try:
        sections = Sections(path)
        assert sections.array("small").tolist() == [1, 2, 3]
        assert (sections.array("large") == np.arange(100_000)).all()
    except Damaged:
        return
    # Only the zeros between two sections may differ, and they too are covered by a sum.
    raise AssertionError("damage was not noticed")


def forged(path: Path, table: Any) -> Path:
    """A file whose sums are right, with a table of contents of somebody's choice."""
    body = MAGIC + bytes(100)
    text = json.dumps(table).encode()
    path.write_bytes(body + text + FOOTER.pack(len(body), len(text), zlib.crc32(text), MAGIC))
    return path


SUMS = [zlib.crc32(MAGIC + bytes(100))]


@pytest.mark.parametrize(
    "table",
    [
        [],
        {},
        {"about": {}, "sections": {}, "sums": []},
        {"about": {}, "sections": {}, "sums": [0, 0]},
        {"about": 1, "sections": {}, "sums": SUMS},
        {"about": {}, "sections": {"a": ["u1", 2**60, 8]}, "sums": SUMS},
        {"about": {}, "sections": {"a": ["u1", -1, 8]}, "sums": SUMS},
        {"about": {}, "sections": {"a": ["u1", 1, -8]}, "sums": SUMS},
        {"about": {}, "sections": {"a": ["u1", 1.5, 8]}, "sums": SUMS},
        {"about": {}, "sections": {"a": ["O8", 1, 8]}, "sums": SUMS},
        {"about": {}, "sections": {"a": ["u1", 1]}, "sums": SUMS},
        {"about": {}, "sections": {"a": [["u1"], 1, 8]}, "sums": SUMS},
        {"about": {}, "sections": [1], "sums": SUMS},
        {"about": {}, "sections": {"a": ["u8", 12, 8]}, "sums": ["x"]},
    ],
)
def test_a_forged_table_is_refused(tmp_path: Path, table: Any) -> None:
    with pytest.raises(Damaged):
        Sections(forged(tmp_path / "file", table))


def test_a_right_table_of_that_kind_is_not(tmp_path: Path) -> None:
    table = {"about": {}, "sections": {"a": ["u8", 12, 8]}, "sums": SUMS}
    assert Sections(forged(tmp_path / "file", table)).array("a").tolist() == [0] * 12
