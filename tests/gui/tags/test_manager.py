"""The tags page, by mouse and by key, checked through the desk."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QColorDialog, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from tests.gui.living import closed, living, opened, take
from tests.gui.tags.conftest import Tagged
from workbench.core.changes import Label
from workbench.core.problems import Problem, Taken
from workbench.desk import cases, passages, tags
from workbench.gui.kit.empty import EmptyState
from workbench.gui.kit.picker import Picker
from workbench.gui.rooms import Doing
from workbench.gui.tags.colors import Swatch
from workbench.gui.tags.manager import TagManager
from workbench.gui.tags.model import Move
from workbench.gui.tags.tag_dialog import TagDialog

LEFT = Qt.MouseButton.LeftButton


def shown(page: TagManager) -> list[str]:
    """The names in the tree from top to bottom, as far as they are unfolded."""
    names = []
    index = page.tree.model().index(0, 0)
    while index.isValid():
        names.append(str(index.data()))
        index = page.tree.indexBelow(index)
    return names


def said(page: TagManager) -> list[str]:
    return [one.text() for one in page.details.findChildren(QLabel)]


def click(page: TagManager, tag_id: int) -> None:
    place = page.tree.visualRect(page.tree.tags.index_of(tag_id)).center()
    QTest.mouseClick(page.tree.viewport(), LEFT, pos=place)


def test_the_tree_shows_all_and_chooses_the_first(page: TagManager, case: Tagged) -> None:
    assert shown(page) == ["Sourcing", "Official", "Unnamed", "Wording"]
    assert page.chosen() == case.sourcing


def test_what_cannot_be_seen_is_not_chosen(page: TagManager) -> None:
    page.hide()
    assert page.chosen() is None


def test_counts_say_what_they_count(page: TagManager, case: Tagged) -> None:
    """Two passages bear “Official”, one of them “Unnamed” too: below “Sourcing” there are two, not three."""
    assert "On 0 passages. With the tags inside it: 2 passages." in said(page)
    click(page, case.wording)
    assert "On 2 passages." in said(page)


def test_choosing_is_told(qtbot: QtBot, page: TagManager, case: Tagged) -> None:
    with qtbot.waitSignal(page.chosenChanged) as told:
        click(page, case.wording)
    assert told.args == [case.wording]


def test_a_new_tag_is_asked_for_made_and_chosen(qtbot: QtBot, page: TagManager, case: Tagged) -> None:
    page.new_tag()
    dialog = opened(TagDialog)
    QTest.keyClicks(dialog.name, "Figures")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert closed(TagDialog)
    assert case.outline()[-1] == "Figures"
    made = tags.named(case.desk, "Figures")
    qtbot.waitUntil(lambda: page.chosen() == made.id)
    assert made.color == tags.COLORS[4]


def test_a_tag_is_made_inside_the_chosen_one(qtbot: QtBot, page: TagManager, case: Tagged) -> None:
    click(page, case.official)
    QTest.mouseClick(page.details.new_inside, LEFT)
    dialog = opened(TagDialog)
    QTest.keyClicks(dialog.name, "Ministry")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert case.outline() == ["Sourcing", " Official", "  Ministry", " Unnamed", "Wording"]
    qtbot.waitUntil(lambda: "Ministry" in shown(page))


def test_a_name_that_is_taken_keeps_the_dialog(page: TagManager, failures: list[Problem]) -> None:
    page.new_tag()
    dialog = opened(TagDialog)
    QTest.keyClicks(dialog.name, "wording")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert [type(one) for one in failures] == [Taken]
    assert dialog.isVisible()
    assert dialog.name.text() == "wording"
    dialog.reject()


def test_a_name_is_edited_in_its_place(qtbot: QtBot, page: TagManager, case: Tagged) -> None:
    click(page, case.official)
    page.rename_tag()
    (editor,) = page.tree.findChildren(QLineEdit)
    QTest.keyClicks(editor, "Named source")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Named source" in shown(page))
    assert tags.named(case.desk, "Named source").id == case.official == page.chosen()


def test_a_colour_is_one_click(qtbot: QtBot, page: TagManager, case: Tagged) -> None:
    click(page, case.official)
    before = page.tree.grab().toImage()
    swatch = next(one for one in page.details.findChildren(Swatch) if one.color == tags.COLORS[6])
    QTest.mouseClick(swatch, LEFT)
    assert tags.named(case.desk, "Official").color == tags.COLORS[6]
    qtbot.waitUntil(lambda: page.tree.grab().toImage() != before)


def test_any_other_colour_can_be_had(page: TagManager, case: Tagged) -> None:
    click(page, case.official)
    QTest.mouseClick(page.details.colors.other, LEFT)
    dialog = opened(QColorDialog)
    dialog.setCurrentColor("#123456")
    dialog.accept()
    assert tags.named(case.desk, "Official").color == "#123456"


@pytest.mark.parametrize(("key", "digit"), [(Qt.Key.Key_9, 9), (Qt.Key.Key_0, None), (Qt.Key.Key_2, None)])
def test_a_digit_becomes_the_key_and_its_own_takes_it_away(
    page: TagManager, case: Tagged, key: Qt.Key, digit: int | None
) -> None:
    click(page, case.official)
    QTest.keyClick(page.tree, key)
    assert tags.named(case.desk, "Official").key == digit


def test_a_digit_by_mouse_is_taken_from_the_other(page: TagManager, case: Tagged) -> None:
    click(page, case.wording)
    QTest.mouseClick(page.details.digits.button(2), LEFT)
    assert tags.favourites(case.desk)[2].id == case.wording
    assert tags.named(case.desk, "Official").key is None


def test_a_tag_is_merged_into_one_that_is_picked(qtbot: QtBot, page: TagManager, case: Tagged) -> None:
    click(page, case.unnamed)
    page.merge_tag()
    picker = opened(Picker)
    QTest.keyClicks(picker.chooser.field, "offi")
    QTest.keyClick(picker.chooser.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(page) == ["Sourcing", "Official", "Wording"])
    assert page.chosen() == case.official
    assert case.desk.undoable is Label.MERGE_TAGS


def test_a_deleted_tag_hands_the_choice_to_the_next(qtbot: QtBot, page: TagManager, case: Tagged) -> None:
    click(page, case.official)
    page.delete_tag()
    qtbot.waitUntil(lambda: shown(page) == ["Sourcing", "Unnamed", "Wording"])
    assert page.chosen() == case.unnamed
    case.desk.undo()
    qtbot.waitUntil(lambda: shown(page) == ["Sourcing", "Official", "Unnamed", "Wording"])
    assert len(passages.ids(case.desk, tag_ids=[case.official])) == 2


def test_dragging_gives_a_tag_another_place(qtbot: QtBot, page: TagManager, case: Tagged) -> None:
    page.tree.tags.moveWanted.emit(Move(case.wording, None, 0))
    qtbot.waitUntil(lambda: shown(page)[0] == "Wording")
    page.tree.tags.moveWanted.emit(Move(case.unnamed, case.wording, None))
    qtbot.waitUntil(lambda: shown(page) == ["Wording", "Unnamed", "Sourcing", "Official"])
    assert case.outline() == ["Wording", " Unnamed", "Sourcing", " Official"]


def test_folded_tags_stay_folded_until_somebody_looks_for_one(
    qtbot: QtBot, page: TagManager, case: Tagged
) -> None:
    page.tree.collapse(page.tree.tags.index_of(case.sourcing))
    tags.change(case.desk, case.wording, name="Words")
    qtbot.waitUntil(lambda: shown(page) == ["Sourcing", "Words"])
    QTest.keyClicks(page.field, "unn")
    qtbot.waitUntil(lambda: shown(page) == ["Sourcing", "Unnamed"])
    page.field.clear()
    qtbot.waitUntil(lambda: shown(page) == ["Sourcing", "Words"])


def test_nothing_that_fits_is_said(qtbot: QtBot, page: TagManager) -> None:
    QTest.keyClicks(page.field, "xyz")
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(EmptyState)))
    assert page.chosen() is None
    assert not page.details.isVisible()


@pytest.mark.parametrize(
    "ask",
    [
        lambda page: QTest.keyClick(page.tree, Qt.Key.Key_Return),
        lambda page: QTest.mouseClick(page.details.show_passages, LEFT),
    ],
)
def test_passages_are_asked_for(
    qtbot: QtBot, page: TagManager, case: Tagged, ask: Callable[[TagManager], None]
) -> None:
    click(page, case.wording)
    with qtbot.waitSignal(page.passagesWanted) as told:
        ask(page)
    assert told.args == [case.wording]


def test_the_context_menu_has_the_actions_of_the_window(qtbot: QtBot, page: TagManager, case: Tagged) -> None:
    given = QAction("Delete tag", page)
    given.triggered.connect(page.delete_tag)
    page.add_actions([given])
    place = page.tree.visualRect(page.tree.tags.index_of(case.wording)).center()
    QTest.mouseClick(page.tree.viewport(), LEFT, pos=place)
    page.tree.customContextMenuRequested.emit(place)
    take(opened(QMenu), "Delete tag")
    qtbot.waitUntil(lambda: "Wording" not in shown(page))
    page.tree.customContextMenuRequested.emit(QPoint(20, page.tree.viewport().height() - 2))
    assert closed(QMenu)


def test_a_hidden_page_catches_up_when_it_is_shown(qtbot: QtBot, page: TagManager, case: Tagged) -> None:
    page.hide()
    tags.new(case.desk, "Figures")
    QTest.qWait(0)
    assert "Figures" not in shown(page)
    page.show()
    assert "Figures" in shown(page)


def test_a_case_without_tags_says_what_they_are_for(qtbot: QtBot, page: TagManager, case: Tagged) -> None:
    for row in tags.tree(case.desk):
        tags.delete(case.desk, row.tag.id)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(EmptyState)))


def test_in_a_case_that_is_only_read_nothing_can_be_changed(qtbot: QtBot, case: Tagged) -> None:
    case.desk.close()
    desk = cases.open_case(case.desk.folder, "", cases.Mode.READ, "test")
    page = TagManager(Doing())
    with living(qtbot, desk, page):
        click(page, case.official)
        assert page.details.show_passages.isEnabled()
        for part in (page.details.merge, page.details.delete, page.details.colors, page.details.digits):
            assert not part.isEnabled()
        page.rename_tag()
        assert page.tree.findChildren(QLineEdit) == []
        page.new_tag()
        assert closed(TagDialog)
        QTest.keyClick(page.tree, Qt.Key.Key_9)
        assert tags.named(desk, "Official").key == 2
    desk.close()


def test_every_control_has_a_name(page: TagManager) -> None:
    assert page.tree.accessibleName()
    assert page.field.accessibleName()
    assert all(one.accessibleName() for one in page.details.findChildren(Swatch))
    assert page.details.digits.button(3).accessibleName() == "Key 3: Unnamed"
