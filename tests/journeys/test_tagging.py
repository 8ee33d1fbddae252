"""The tags page and the highlights page: rename, merge, delete, filter, go there."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.journeys.person import CTRL, LEFT, Person
from workbench.core.model import Tag
from workbench.desk import passages, tags
from workbench.gui.actions.table import Act
from workbench.gui.highlights.list_view import HighlightList
from workbench.gui.kit.picker import Picker
from workbench.gui.tags.tag_dialog import TagDialog


def test_a_tag_is_renamed_and_the_text_says_so(person: Person) -> None:
    tag = _choose(person, "Denial")
    person.press(Qt.Key.Key_F2)
    person.write("Denied")
    with person.deed():
        person.press(Qt.Key.Key_Return)
    assert tags.named(person.desk, "Denied").id == tag.id
    person.menu(Act.GO_LIBRARY)
    assert any("Denied" in [one.name for one in mark.tags] for mark in person.page.marks())


def test_merge_and_delete_can_be_taken_back(person: Person) -> None:
    before = {row.tag.name: row.passages for row in tags.tree(person.desk)}
    _choose(person, "Denial")
    person.press(Qt.Key.Key_M)
    person.dialog(Picker)
    person.write("Stated as fact")
    with person.deed():
        person.press(Qt.Key.Key_Return)
    merged = {row.tag.name: row.passages for row in tags.tree(person.desk)}
    assert "Denial" not in merged
    assert merged["Stated as fact"] > before["Stated as fact"]
    assert "Merge Tags" in person.notice()
    with person.deed():
        person.take_notice()
    assert {row.tag.name: row.passages for row in tags.tree(person.desk)} == before
    _choose(person, "Figures")
    with person.deed():
        person.menu(Act.DELETE_TAG)
    assert "Figures" not in [row.tag.name for row in tags.tree(person.desk)]
    assert len(passages.ids(person.desk)) == 36
    with person.deed():
        person.press(Qt.Key.Key_Z, CTRL)
    assert {row.tag.name: row.passages for row in tags.tree(person.desk)} == before


def test_a_new_tag_gets_a_digit_and_the_digit_tags(person: Person) -> None:
    person.menu(Act.NEW_TAG)
    person.dialog(TagDialog)
    person.write("Check again")
    with person.deed():
        person.press(Qt.Key.Key_Return, CTRL)
    _choose(person, "Check again")
    with person.deed():
        person.press(Qt.Key.Key_9)
    person.menu(Act.GO_LIBRARY)
    words = "carried by the state-controlled Korean"
    person.select(words)
    with person.deed():
        person.press(Qt.Key.Key_9)
    mark = person.mark(words)
    assert mark is not None
    assert [tag.name for tag in mark.tags] == ["Check again"]


def test_the_passages_of_a_tag_are_listed_and_followed(person: Person) -> None:
    tag = _choose(person, "Denial")
    wanted = passages.ids(person.desk, tag_ids=[tag.id])
    person.press(Qt.Key.Key_Return)
    highlights = person.window.parts.highlights()
    assert highlights.isVisible()
    (view,) = highlights.findChildren(HighlightList)
    person.qtbot.waitUntil(lambda: view.model().rowCount() == len(wanted))
    last = passages.one(person.desk, wanted[-1]).passage
    person.click_row(view, view.model().rowCount() - 1)
    assert person.view.isVisible()
    assert person.view.article_id == last.article_id
    assert person.page.caret() == last.start


def test_the_highlights_are_filtered_as_one_types(person: Person) -> None:
    person.menu(Act.GO_HIGHLIGHTS)
    browser = person.window.parts.highlights().highlights
    person.qtbot.waitUntil(lambda: browser.list.model().rowCount() == 36)
    browser.field.setFocus()
    person.write("Abrams")
    wanted = passages.ids(person.desk, "Abrams")
    assert 0 < len(wanted) < 36
    person.qtbot.waitUntil(lambda: browser.list.model().rowCount() == len(wanted))
    browser.list.setFocus()
    person.press(Qt.Key.Key_A, CTRL)
    with person.deed():
        person.press(Qt.Key.Key_Delete)
    assert len(passages.ids(person.desk)) == 36 - len(wanted)
    with person.deed():
        person.take_notice()
    person.qtbot.waitUntil(lambda: browser.list.model().rowCount() == len(wanted))


def _choose(person: Person, name: str) -> Tag:
    """Goes to the tags page and clicks on a tag."""
    person.action(Act.GO_TAGS).trigger()
    tree = person.window.parts.tags().tree
    tag = tags.named(person.desk, name)
    index = tree.tags.index_of(tag.id)
    tree.scrollTo(index)
    QTest.mouseClick(tree.viewport(), LEFT, pos=tree.visualRect(index).center())
    tree.setFocus()
    assert person.window.parts.tags().chosen() == tag.id
    return tag
