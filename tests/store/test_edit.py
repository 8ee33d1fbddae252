from dataclasses import replace

import pytest

from tests.store.deeds import new_tag, tags, write
from workbench.core.model import Record, Status, Tag, Tagging
from workbench.core.problems import EditConflict, Unknown
from workbench.store.edit import Edit, OutsideEditError
from workbench.store.questions import records
from workbench.store.store import Store


def test_what_is_added_changed_and_removed_is_stored(store: Store) -> None:
    tag = new_tag(store, "money")
    assert tags(store) == (tag,)
    renamed = write(store, lambda edit: edit.change(tag, replace(tag, name="cash", key=3))).result
    assert tags(store) == (renamed,)
    write(store, lambda edit: edit.remove(renamed))
    assert tags(store) == ()


def test_a_stale_change_is_refused(store: Store) -> None:
    seen = new_tag(store, "money")
    now = write(store, lambda edit: edit.change(seen, replace(seen, name="cash"))).result
    with pytest.raises(EditConflict) as refused:
        write(store, lambda edit: edit.change(seen, replace(seen, color="#ffffff")))
    assert (refused.value.kind, refused.value.id) == ("tag", seen.id)
    assert tags(store) == (now,)


def test_a_change_of_one_field_is_refused_if_another_one_is_stale(store: Store) -> None:
    seen = new_tag(store, "money")
    write(store, lambda edit: edit.change(seen, replace(seen, key=1)))
    with pytest.raises(EditConflict):
        write(store, lambda edit: edit.change(seen, replace(seen, name="cash")))


def test_a_stale_removal_is_refused(store: Store) -> None:
    seen = new_tag(store, "money")
    now = write(store, lambda edit: edit.change(seen, replace(seen, key=1))).result
    with pytest.raises(EditConflict):
        write(store, lambda edit: edit.remove(seen))
    assert tags(store) == (now,)


def test_removing_twice_is_refused(store: Store) -> None:
    tag = new_tag(store, "money")
    write(store, lambda edit: edit.remove(tag))
    with pytest.raises(EditConflict):
        write(store, lambda edit: edit.remove(tag))


def test_many_are_added_at_once_and_journaled_one_by_one(store: Store) -> None:
    made = [Tag(id=store.mint(), name=name, color="#000000") for name in "abc"]
    deed = write(store, lambda edit: edit.add_all(made)).deed
    assert tags(store) == tuple(made)
    assert deed is not None
    assert deed.changes.added(Tag) == tuple(made)
    with pytest.raises(EditConflict):
        write(store, lambda edit: edit.add_all([replace(made[0], id=store.mint()), made[1]]))
    assert tags(store) == tuple(made)
    assert write(store, lambda edit: edit.add_all([])).deed is None


def test_adding_what_is_there_is_refused(store: Store) -> None:
    tag = new_tag(store, "money")
    with pytest.raises(EditConflict):
        write(store, lambda edit: edit.add(replace(tag, name="cash")))
    assert tags(store) == (tag,)


def test_values_inside_a_record_are_compared_too(store: Store) -> None:
    case = store.ask(records.case)
    stale = replace(case, statuses=(replace(case.statuses[0], label="Open"), *case.statuses[1:]))
    with pytest.raises(EditConflict):
        write(store, lambda edit: edit.change(stale, replace(stale, name="Harbours")))
    assert write(store, lambda edit: edit.change(case, stale)).result.statuses[0] == Status(
        "unverified", "Open", case.statuses[0].look
    )
    assert store.ask(records.case) == stale


def test_a_reference_to_nothing_is_refused_at_the_end_of_the_deed(store: Store) -> None:
    tag = new_tag(store, "money")

    def work(edit: Edit) -> None:
        edit.add(Tagging(id=edit.mint(), passage_id=12345, tag_id=tag.id))
        edit.add(Tag(id=edit.mint(), name="cash", color=""))

    with pytest.raises(EditConflict):
        write(store, work)
    assert tags(store) == (tag,)
    assert store.ask(records.every, Tagging) == ()


def test_references_may_be_made_in_any_order(store: Store) -> None:
    def work(edit: Edit) -> None:
        child, parent = edit.mint(), edit.mint()
        edit.add(Tag(id=child, name="child", color="", parent_id=parent))
        edit.add(Tag(id=parent, name="parent", color=""))

    write(store, work)
    assert [one.name for one in tags(store)] == ["child", "parent"]


def test_writing_after_the_edit_is_over_is_a_bug(store: Store) -> None:
    escaped: list[Edit] = []
    write(store, escaped.append)
    with pytest.raises(OutsideEditError):
        escaped[0].add(Tag(id=1, name="late", color=""))
    with pytest.raises(OutsideEditError):
        escaped[0].find(Tag, 1)
    assert tags(store) == ()


def test_an_edit_is_over_after_a_failure_too(store: Store) -> None:
    escaped: list[Edit] = []

    def work(edit: Edit) -> None:
        escaped.append(edit)
        raise KeyError("a bug")

    with pytest.raises(KeyError):
        write(store, work)
    with pytest.raises(OutsideEditError):
        _ = escaped[0].connection


def test_unknown_records_are_named(store: Store) -> None:
    with pytest.raises(Unknown) as unknown:
        write(store, lambda edit: edit.get(Tag, 99))
    assert (unknown.value.kind, unknown.value.id) == ("tag", 99)


def test_what_does_not_change_is_no_deed(store: Store) -> None:
    tag = new_tag(store, "money")
    written = write(store, lambda edit: edit.change(tag, replace(tag)))
    assert written.deed is None
    assert written.result == tag


@pytest.mark.parametrize("kind", [Tag, Tagging])
def test_nothing_is_found_where_nothing_is(store: Store, kind: type[Record]) -> None:
    assert write(store, lambda edit: edit.find(kind, 1)).result is None


def test_an_answer_is_remembered_until_a_record_of_its_kind_is_written(store: Store) -> None:
    tag = new_tag(store, "money")
    asked: list[str] = []

    def work(edit: Edit) -> list[int]:
        def tagged() -> int:
            asked.append("tags")
            return len(records.every(edit.connection, Tag))

        def count() -> int:
            return edit.remembered(Tag, "all", tagged)

        numbers = [count(), count()]
        edit.add_all([Tag(id=edit.mint(), name="grain", color="#000000")])
        numbers += [count(), count()]
        edit.remove(tag)
        return [*numbers, count()]

    assert write(store, work).result == [1, 1, 2, 2, 1]
    assert len(asked) == 3
