"""Two articles are read side by side; and how they stood is found again, also after a crash."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTabBar

from tests.journeys.person import CTRL, Person
from tests.windows import Opening
from workbench.gui.actions.table import Act
from workbench.gui.claims.evidence_list import EvidenceList
from workbench.gui.reader.article_view import ArticleView
from workbench.gui.window import arrangement
from workbench.gui.window.main_window import MainWindow

Key = Qt.Key
LINE = 80
"""Characters: other widths break lines elsewhere."""


def shown(window: MainWindow) -> list[list[int]]:
    """The articles of each side, in the order of their tabs."""
    sides = window.parts.tabs.sides()
    return [[view.article_id for view in side.views() if view.article_id is not None] for side in sides]


def front(window: MainWindow) -> ArticleView:
    view = window.parts.tabs.current()
    assert view is not None
    return view


def test_an_article_is_shown_beside_another_and_marked_there(person: Person) -> None:
    first = person.view.article_id
    second = person.read("Not Supplying").article_id
    person.view.setFocus()
    person.press(Key.Key_Backslash, CTRL)
    assert shown(person.window) == [[first], [second]]
    person.press(Key.Key_F6)
    assert person.view.article_id == first
    words = person.page.sheet.text.split("\n")[0]
    person.page.select(0, len(words))
    with person.deed():
        person.press(Key.Key_H)
    person.press(Key.Key_F6)
    assert person.view.article_id == second
    person.press(Key.Key_W, CTRL)
    assert shown(person.window) == [[first]]


def test_one_article_is_compared_with_itself_and_both_follow(person: Person) -> None:
    only = person.view.article_id
    person.page.verticalScrollBar().setValue(300)
    person.menu(Act.BESIDE)
    assert shown(person.window) == [[only], [only]]
    left, right = person.window.parts.tabs.views()
    assert right.page.place().top == pytest.approx(left.page.place().top, abs=LINE)
    start = person.page.sheet.paragraphs[-1].start
    person.page.select(start, person.page.sheet.paragraphs[-1].end)
    with person.deed():
        person.press(Key.Key_H)
    assert left.page.marks() == right.page.marks()


def test_evidence_opens_beside_with_ctrl(person: Person) -> None:
    person.choose_claim(1)
    first = person.view.article_id
    (rows,) = (one for one in person.window.parts.pane.findChildren(EvidenceList) if one.isVisible())
    model = rows.model()
    row = model.rowCount() - 1
    rows.scrollTo(model.index(row, 0))
    at = rows.visualRect(model.index(row, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, CTRL, at)
    assert len(shown(person.window)) == 2
    assert shown(person.window)[0] == [first]


def test_a_tab_has_a_menu(person: Person) -> None:
    first = person.view.article_id
    second = person.read("Not Supplying").article_id
    (bar,) = person.window.parts.tabs.findChildren(QTabBar)
    at = bar.tabRect(0).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, bar.mapToGlobal(at))
    QApplication.sendEvent(bar, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    beside, _close = menu.actions()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(beside).center())
    assert shown(person.window) == [[second], [first]]


def test_how_things_stood_is_found_again(person: Person, open_window: Opening, case: Path) -> None:
    person.read("Not Supplying")
    person.press(Key.Key_Backslash, CTRL)
    person.page.verticalScrollBar().setValue(500)
    person.press(Key.Key_F6)
    person.press(Key.Key_3, CTRL)
    before, place = shown(person.window), person.window.parts.tabs.views()[1].page.place()
    person.window.close()
    again = open_window(case)
    assert shown(again) == before
    assert again.parts.tabs.hand() == 0
    assert again.parts.tabs.views()[1].page.place().top == pytest.approx(place.top, abs=LINE)
    assert again.navigator.page is Act.GO_CLAIMS


def test_it_is_kept_while_one_works(person: Person) -> None:
    """What a crash leaves behind is what was written after a moment of quiet."""
    person.window.places._pause.setInterval(0)
    person.page.verticalScrollBar().setValue(400)
    case_id = person.desk.case().id
    person.qtbot.waitUntil(
        lambda: (kept := arrangement.read(case_id)) is not None and kept.sides[0].tabs[0].top > 0
    )
