"""What a person's searching leaves behind."""

from pathlib import Path

import pytest

from workbench.core.problems import NotSaved
from workbench.core.query import Kind
from workbench.desk import saved
from workbench.desk.desk import Desk
from workbench.desk.finding import Question
from workbench.desk.remembered import Remembered
from workbench.places import searches_file

ARTICLES = frozenset({Kind.ARTICLE})


def test_a_search_nobody_looked_at_begins_with_itself(desk: Desk) -> None:
    kept = saved.save(desk, "Arms", Question("rockets"))
    assert Remembered(desk.case().id).newest(kept) == kept.id


def test_a_look_is_remembered_for_this_case_and_search_alone(desk: Desk) -> None:
    one, two = (saved.save(desk, name, Question("rockets")) for name in ("One", "Two"))
    remembered = Remembered(desk.case().id)
    remembered.look(one.id, one.id + 50)
    remembered.look(one.id, one.id + 20)
    assert Remembered(desk.case().id).newest(one) == one.id + 50
    assert remembered.newest(two) == two.id
    assert Remembered(desk.case().id + 1).newest(one) == one.id


def test_the_scope_is_remembered_beside_the_looks(desk: Desk) -> None:
    kept = saved.save(desk, "Arms", Question("rockets"))
    remembered = Remembered(desk.case().id)
    assert remembered.scope() == ARTICLES
    remembered.look(kept.id, kept.id + 5)
    remembered.keep_scope({Kind.NOTE, Kind.CLAIM})
    assert Remembered(desk.case().id).scope() == {Kind.NOTE, Kind.CLAIM}
    assert remembered.newest(kept) == kept.id + 5


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{", '{"looked": {"1": "x"}, "scope": "note"}', '{"looked": 1, "scope": [[], "x"]}', "\udcff"],
)
def test_a_broken_file_counts_as_none(desk: Desk, content: str) -> None:
    kept = saved.save(desk, "Arms", Question("rockets"))
    remembered = Remembered(desk.case().id)
    remembered.look(kept.id, kept.id + 5)
    searches_file(desk.case().id).write_bytes(content.encode("utf-8", "surrogateescape"))
    assert (remembered.newest(kept), remembered.scope()) == (kept.id, ARTICLES)
    remembered.look(kept.id, kept.id + 7)
    assert remembered.newest(kept) == kept.id + 7


def test_a_place_that_cannot_be_written_is_told(desk: Desk, home: Path) -> None:
    (home / "state").mkdir(parents=True)
    (home / "state" / "searches").write_text("in the way")
    with pytest.raises(NotSaved):
        Remembered(desk.case().id).look(1, 2)
