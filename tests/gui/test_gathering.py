from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from workbench.core.changes import Change, ChangeSet, Deed, Label, Way
from workbench.core.model import Outlet
from workbench.gui.gathering import Gathering

AT = datetime(2026, 1, 1, tzinfo=UTC)
NUMBERS = count(1)


def deed(step: int = 1, label: Label = Label.IMPORT, way: Way = Way.DO) -> Deed:
    number = next(NUMBERS)
    added = Change(None, Outlet(id=number, name=f"outlet {number}"))
    return Deed(number, number, step, label, way, "Ada", AT, "", ChangeSet((added,)))


class Told:
    def __init__(self) -> None:
        self.deeds: list[Deed] = []

    @property
    def numbers(self) -> list[list[int]]:
        return [[change.record.id for change in one.changes] for one in self.deeds]


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def gathering(qapp: object, told: Told) -> Iterator[Gathering]:
    made = Gathering(told.deeds.append)
    yield made
    made.end()


def test_the_first_of_an_import_is_told_at_once_and_the_others_as_one(
    gathering: Gathering, told: Told, qtbot: QtBot
) -> None:
    came = [deed() for _ in range(5)]
    for one in came:
        gathering.take(one)
    assert told.deeds == came[:1]
    qtbot.waitUntil(lambda: len(told.deeds) > 1)
    assert told.numbers == [[came[0].number], [one.number for one in came[1:]]]
    last = told.deeds[1]
    assert (last.number, last.step, last.label) == (came[4].number, 1, Label.IMPORT)


@pytest.mark.parametrize(
    "own",
    [deed(2, Label.HIGHLIGHT), deed(1, Label.IMPORT, Way.UNDO), deed(1, Label.IMPORT, Way.REDO)],
    ids=["a highlight", "an undo", "a redo"],
)
def test_a_persons_own_deed_is_told_at_once_after_what_was_gathered(
    gathering: Gathering, told: Told, own: Deed
) -> None:
    first, second, third = deed(), deed(), deed()
    for one in (first, second, third, own):
        gathering.take(one)
    assert told.numbers == [[first.number], [second.number, third.number], [own.number]]
    assert told.deeds[-1] is own


def test_imports_are_not_mixed(gathering: Gathering, told: Told) -> None:
    came = [deed(1), deed(1), deed(2), deed(2)]
    for one in came:
        gathering.take(one)
    gathering.flush()
    assert [one.step for one in told.deeds] == [1, 1, 2]
    assert told.numbers == [[came[0].number], [came[1].number], [came[2].number, came[3].number]]


def test_a_record_that_came_and_changed_is_told_as_it_is_now(gathering: Gathering, told: Told) -> None:
    first, second, third = deed(), deed(), deed()
    outlet = second.changes.added(Outlet)[0]
    renamed = replace(outlet, name="The Herald")
    for one in (first, second, replace(third, changes=ChangeSet((Change(outlet, renamed),)))):
        gathering.take(one)
    gathering.flush()
    assert told.deeds[1].changes.added(Outlet) == (renamed,)


def test_nothing_is_lost_at_the_end_and_nothing_is_told_after_it(gathering: Gathering, told: Told) -> None:
    came = [deed(), deed(), deed()]
    for one in came:
        gathering.take(one)
    gathering.end()
    assert told.numbers == [[came[0].number], [came[1].number, came[2].number]]
    assert not any(timer.isActive() for timer in gathering.findChildren(QTimer))
    gathering.take(came[0])
    assert len(told.deeds) == 3
