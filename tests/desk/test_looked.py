"""What a person has seen of the saved searches."""

from pathlib import Path

import pytest

from workbench.core.problems import NotSaved
from workbench.desk import saved
from workbench.desk.desk import Desk
from workbench.desk.finding import Question
from workbench.desk.looked import Looked
from workbench.places import searches_file


def test_a_search_nobody_looked_at_begins_with_itself(desk: Desk) -> None:
    kept = saved.save(desk, "Arms", Question("rockets"))
    assert Looked(desk.case().id).newest(kept) == kept.id


def test_a_look_is_remembered_for_this_case_and_search_alone(desk: Desk) -> None:
    one, two = (saved.save(desk, name, Question("rockets")) for name in ("One", "Two"))
    looked = Looked(desk.case().id)
    looked.look(one.id, one.id + 50)
    looked.look(one.id, one.id + 20)
    assert Looked(desk.case().id).newest(one) == one.id + 50
    assert looked.newest(two) == two.id
    assert Looked(desk.case().id + 1).newest(one) == one.id


@pytest.mark.parametrize("content", ["", "[]", "{", '{"1": "x"}', "[" * 100_000, "\udcff"])
def test_a_broken_file_counts_as_none(desk: Desk, content: str) -> None:
    kept = saved.save(desk, "Arms", Question("rockets"))
    looked = Looked(desk.case().id)
    looked.look(kept.id, kept.id + 5)
    searches_file(desk.case().id).write_bytes(content.encode("utf-8", "surrogateescape"))
    assert looked.newest(kept) == kept.id
    looked.look(kept.id, kept.id + 7)
    assert looked.newest(kept) == kept.id + 7


def test_a_place_that_cannot_be_written_is_told(desk: Desk, home: Path) -> None:
    (home / "state").mkdir(parents=True)
    (home / "state" / "searches").write_text("in the way")
    with pytest.raises(NotSaved):
        Looked(desk.case().id).look(1, 2)
