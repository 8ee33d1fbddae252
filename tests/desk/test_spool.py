"""What waits for a decision lies on the disk."""

from pathlib import Path

import pytest

from workbench.core.model import Fate, Outcome, Role
from workbench.desk.packing import Done, Probed, Read, packed, unpacked
from workbench.desk.ready import Ready
from workbench.desk.spool import Spool
from workbench.formats import Field, Lost, Mapping, Parsed, Preview

PARSED = Parsed("Grün 🚢\nwords", (Role.TITLE, Role.BODY), title="Grün 🚢", authors=("A", "B"))
VALUES = (
    Read(PARSED, "row 1", "https://example.org", "2022-09-22T10:00:00Z"),
    Lost("m\udcfcller.txt", "it is empty", 3),
    Probed(many=True, preview=Preview(("title",), Mapping((("title", Field.TITLE),)), (("A",), ("B",)))),
    Done(),
    Ready(Path("/in/caf\udce9.txt"), "cafe-1.txt", 3, "ab", PARSED, to_be_version=True),
    Outcome("/in/a.txt", Fate.KEPT, article_id=2**62, title="A"),
)


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_what_is_packed_comes_out_as_it_was(value: Read) -> None:
    assert unpacked(packed(value)) == value


@pytest.mark.parametrize("message", [b"", b"x{}", b"r", b"r[]", b'r{"part": ""}', b"\xff\xff"])
def test_what_nobody_packed_is_refused(message: bytes) -> None:
    with pytest.raises((ValueError, TypeError, LookupError)):
        unpacked(message)


def test_values_are_read_in_any_order_and_gone_when_it_is_closed(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    assert [spool.add(value) for value in VALUES] == list(range(len(VALUES)))
    assert len(spool) == len(VALUES)
    for number in (3, 0, 5, 1):
        assert spool.read(number) == VALUES[number]
    spool.add(VALUES[0])
    assert spool.read(len(VALUES)) == VALUES[0]
    spool.close()
    assert list(tmp_path.iterdir()) == []
