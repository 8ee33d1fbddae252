"""What is done with whole searches: kept, tagged, asked from a list, tried from the guide."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton

from tests.journeys.person import CTRL, LEFT, SHIFT, Person
from tests.windows import PATIENCE
from workbench.desk import hits, passages, saved, tags
from workbench.gui.actions.table import Act
from workbench.gui.help.view import HelpView
from workbench.gui.searching.name_dialog import NameDialog
from workbench.gui.searching.query_field import QueryField
from workbench.gui.searching.results_list import ResultsList
from workbench.gui.searching.saved_list import SavedList
from workbench.gui.searching.survey_dialog import SurveyDialog
from workbench.gui.searching.tag_dialog import TagDialog


def ask(person: Person, query: str) -> ResultsList:
    """Goes to the search page by key and searches."""
    person.page.setFocus()
    person.press(Qt.Key.Key_F, CTRL | SHIFT)
    person.write(query)
    person.press(Qt.Key.Key_Return)
    return listed(person)


def listed(person: Person, least: int = 1) -> ResultsList:
    """Waits for results."""
    (results,) = person.window.parts.search().findChildren(ResultsList)
    person.qtbot.waitUntil(lambda: results.model().rowCount() >= least, timeout=PATIENCE)
    return results


def test_a_search_is_kept_found_new_and_opened(person: Person) -> None:
    ask(person, "Wagner")
    person.press(Qt.Key.Key_D, CTRL)
    dialog = person.dialog(NameDialog)
    dialog.field.selectAll()
    person.write("Mercenaries")
    with person.deed():
        person.press(Qt.Key.Key_Return)
    (searches,) = person.window.parts.search().findChildren(SavedList)
    person.qtbot.waitUntil(lambda: "2 found" in person.spoken(searches, 0), timeout=PATIENCE)
    ask(person, "zeppelin OR denies")
    person.click_row(searches, 0)
    (field,) = person.window.parts.search().findChildren(QueryField)
    assert field.text() == "Wagner"
    searches.setFocus()
    with person.deed():
        person.press(Qt.Key.Key_Delete)
    assert saved.every(person.desk) == ()
    with person.deed():
        person.take_notice()
    assert [one.name for one in saved.every(person.desk)] == ["Mercenaries"]


def test_all_hits_are_tagged_and_one_undo_takes_it_back(person: Person) -> None:
    ask(person, "Wagner")
    before = len(passages.ids(person.desk))
    person.press(Qt.Key.Key_H, CTRL | SHIFT)
    dialog = person.dialog(TagDialog)
    person.qtbot.waitUntil(lambda: len(dialog.asked().places) == 5, timeout=PATIENCE)
    (box,) = dialog.findChildren(QComboBox)
    box.setFocus()
    person.write("Mercenaries")
    (ok,) = (one for one in dialog.findChildren(QPushButton) if one.text() == "Tag 5 passages")
    person.qtbot.waitUntil(ok.isEnabled, timeout=PATIENCE)
    with person.deed():
        QTest.mouseClick(ok, LEFT)
    tag = tags.named(person.desk, "Mercenaries")
    assert len(passages.ids(person.desk, tag_ids=[tag.id])) == 5
    with person.deed():
        person.take_notice()
    assert len(passages.ids(person.desk)) == before


def test_a_list_of_queries_is_searched_and_one_opened(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    queries = tmp_path / "queries.txt"
    queries.write_text("# whom it is about\nWagner\n(bad\ndenies\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(queries), ""))
    person.menu(Act.SEARCH_LIST)
    dialog = person.dialog(SurveyDialog)
    person.qtbot.waitUntil(
        lambda: "3 of 3 queries searched · 1 cannot be searched" in person.words(dialog), timeout=PATIENCE
    )
    dialog._table.selectRow(0)
    (button,) = (one for one in dialog.findChildren(QPushButton) if one.text() == "Open the search")
    QTest.mouseClick(button, LEFT)
    assert listed(person).isVisible()
    dialog.close()


def test_a_query_of_the_guide_is_searched(person: Person) -> None:
    person.press(Qt.Key.Key_F1)
    (view,) = person.window.findChildren(HelpView)
    view.open_topic("4-searching.md")
    view.browser.anchorClicked.emit(QUrl("search:title%3Adenies"))
    (field,) = person.window.parts.search().findChildren(QueryField)
    assert field.text() == "title:denies"
    assert listed(person, 2).isVisible()


def test_a_tag_on_a_place_that_is_gone_is_refused_aloud(person: Person) -> None:
    extras = person.window.parts.search()._extras
    place = hits.Place(1, 0, 4)
    extras._beside(lambda: hits.tag_hits(person.desk, [place], "Lost"), lambda _: None)
    person.qtbot.waitUntil(lambda: "There is no version 1" in person.notice(), timeout=PATIENCE)
