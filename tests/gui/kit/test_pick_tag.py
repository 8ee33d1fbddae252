from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from workbench.core.model import Tag
from workbench.core.views import TagRow
from workbench.gui.kit.pick_tag import pick_tag, tag_choices
from workbench.gui.kit.picker import Picker

ROWS = (
    TagRow(Tag(id=11, name="Sourcing", color="#1f78a8", key=1), 0, 0),
    TagRow(Tag(id=12, name="Official", color="#2f7d4f", parent_id=11), 1, 3),
    TagRow(Tag(id=13, name="Ministry", color="#2f7d4f", parent_id=12), 2, 3),
    TagRow(Tag(id=14, name="Wording", color="#7a4fb5"), 0, 2),
)


class Taken:
    """What was picked; nobody else keeps it."""

    def __init__(self, into: list[object]) -> None:
        self._into = into

    def take(self, what: object) -> None:
        self._into.append(what)


@pytest.fixture
def open_picker(qtbot: QtBot) -> Callable[[list[object]], Picker]:
    parent = QWidget()
    qtbot.addWidget(parent)

    def made(into: list[object]) -> Picker:
        taken = Taken(into)
        return pick_tag(parent, QPoint(10, 10), ROWS, taken.take, taken.take)

    return made


def test_tags_stand_with_their_digit_or_with_what_is_above_them(qapp: object) -> None:
    told = [(choice.text, choice.keys, choice.detail) for choice in tag_choices(ROWS)]
    assert told == [
        ("Sourcing", ("1",), ""),
        ("Official", (), "Sourcing"),
        ("Ministry", (), "Sourcing › Official"),
        ("Wording", (), ""),
    ]
    assert all(choice.icon == "tag" and choice.color for choice in tag_choices(ROWS))


def test_enter_picks_the_tag_that_fits(open_picker: Callable[[list[object]], Picker]) -> None:
    taken: list[object] = []
    picker = open_picker(taken)
    QTest.keyClicks(picker.chooser.field, "offi")
    QTest.keyClick(picker.chooser.field, Qt.Key.Key_Return)
    assert taken == [12]


def test_a_name_that_fits_nothing_is_offered_as_a_new_tag(
    open_picker: Callable[[list[object]], Picker],
) -> None:
    taken: list[object] = []
    picker = open_picker(taken)
    QTest.keyClicks(picker.chooser.field, "Figures ")
    choice = picker.chooser.current()
    assert choice is not None
    assert choice.text == "Create “Figures”"
    QTest.keyClick(picker.chooser.field, Qt.Key.Key_Return)
    assert taken == ["Figures"]


def test_a_name_that_is_there_is_not_made_again(open_picker: Callable[[list[object]], Picker]) -> None:
    picker = open_picker([])
    QTest.keyClicks(picker.chooser.field, "wording")
    assert picker.chooser.rows() == 1
    picker.close()
