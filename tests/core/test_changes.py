from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.changes import Change, ChangeSet, merged
from workbench.core.model import Note, Record, Tag, Tagging

RED, BLUE = Tag(id=1, name="red", color="#f00"), Tag(id=2, name="blue", color="#00f")
Stored = dict[tuple[type[Record], int], Record]


def applied(stored: Stored, changes: ChangeSet) -> Stored:
    """What is stored after these changes, each of which must find its `before`."""
    after = dict(stored)
    for change in changes:
        place = (type(change.record), change.record.id)
        assert after.get(place) == change.before
        if change.after is None:
            del after[place]
        else:
            after[place] = change.after
    return after


@st.composite
def histories(draw: st.DrawFn) -> tuple[Stored, list[ChangeSet]]:
    """A start, and deeds that follow from it."""
    ids = st.integers(1, 3)
    start: Stored = {(Tag, id_): Tag(id=id_, name="old", color="") for id_ in draw(st.sets(ids))}
    now, sets = dict(start), []
    for one in draw(st.lists(st.lists(st.tuples(ids, st.sampled_from(["", "a", "b"])), max_size=4))):
        changes = []
        for id_, name in one:
            before = now.pop((Tag, id_), None)
            after = Tag(id=id_, name=name, color="") if name else None
            if after is not None:
                now[Tag, id_] = after
            if before is not None or after is not None:
                changes.append(Change(before, after))
        sets.append(ChangeSet(tuple(changes)))
    return start, sets


@given(histories())
def test_merged_changes_do_the_same_each_record_once(
    told: tuple[Stored, list[ChangeSet]],
) -> None:
    start, sets = told
    end = start
    for one in sets:
        end = applied(end, one)
    together = merged(sets)
    assert applied(start, together) == end
    assert len({change.record.id for change in together}) == len(together.changes)
    assert all(change.before != change.after for change in together)


@given(histories())
def test_the_inverse_leads_back(told: tuple[Stored, list[ChangeSet]]) -> None:
    start, sets = told
    whole = ChangeSet(tuple(change for one in sets for change in one))
    assert applied(applied(start, whole), whole.inverted()) == start
    assert whole.inverted().inverted() == whole


def test_a_change_knows_its_record_from_either_side() -> None:
    assert Change(RED, None).record == RED
    assert Change(None, BLUE).record == BLUE
    assert Change(RED, replace(RED, name="ruby")).record.id == RED.id


def test_a_change_of_nothing_is_none() -> None:
    with pytest.raises(ValueError, match="before or an after"):
        _ = Change(None, None).record


def test_a_change_set_answers_what_was_touched_and_added() -> None:
    tagging = Tagging(id=3, passage_id=4, tag_id=1)
    changes = ChangeSet((Change(RED, None), Change(None, BLUE), Change(None, tagging)))
    assert changes.touched(Tag) == {1, 2}
    assert changes.touches(Note, Tagging)
    assert not changes.touches(Note)
    assert changes.added(Tag) == (BLUE,)
    assert not ChangeSet()
