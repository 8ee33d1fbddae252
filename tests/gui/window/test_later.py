"""Pages behind the rail are made once, when somebody goes there, and have then all they need."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from workbench.desk.news import Indexing
from workbench.gui.actions.table import Act
from workbench.gui.claims.card_list import CardList
from workbench.gui.tags.tag_dialog import TagDialog
from workbench.gui.window.later import Later
from workbench.gui.window.main_window import MainWindow
from workbench.gui.window.rail import PAGES


@pytest.fixture
def made() -> list[QWidget]:
    return []


@pytest.fixture
def later(qtbot: QtBot, made: list[QWidget]) -> Later[QWidget]:
    def make() -> QWidget:
        page = QWidget()
        qtbot.addWidget(page)
        made.append(page)
        return page

    return Later(make)


def test_a_page_is_made_once_when_it_is_asked_for(later: Later[QWidget], made: list[QWidget]) -> None:
    assert made == []
    assert later() is later() is later.made
    assert len(made) == 1


def test_it_is_joined_in_order_and_also_when_that_is_asked_late(later: Later[QWidget]) -> None:
    heard: list[str] = []
    later.once_made(lambda page: heard.append("first"))
    later.once_made(lambda page: heard.append("second"))
    assert not heard
    later()
    assert heard == ["first", "second"]
    later.once_made(lambda page: heard.append("late"))
    assert heard == ["first", "second", "late"]


def test_a_window_makes_only_the_page_it_shows(window: MainWindow) -> None:
    assert window.navigator.page is Act.GO_LIBRARY
    assert [later.made for later in window.parts.behind] == [None] * 6


@pytest.mark.parametrize("act", PAGES, ids=lambda act: act.name)
def test_each_page_is_made_when_it_is_first_gone_to(window: MainWindow, act: Act) -> None:
    window.acts.action(act).trigger()
    assert window.navigator.page is act
    shown = window.stack.currentWidget()
    assert shown is not None
    assert shown.isVisible()
    made = [later.made for later in window.parts.behind if later.made is not None]
    assert made == ([] if act is Act.GO_LIBRARY else [shown])


def test_a_page_made_late_shows_the_case_that_is_open(window: MainWindow) -> None:
    (cards,) = window.parts.claims().findChildren(CardList)
    window.acts.action(Act.GO_CLAIMS).trigger()
    assert cards.model().rowCount()


def test_what_an_action_of_an_unmade_page_opens_belongs_to_the_window(window: MainWindow) -> None:
    window.acts.action(Act.NEW_TAG).trigger()
    (dialog,) = window.findChildren(TagDialog)
    assert dialog.isVisible()
    dialog.close()


def test_a_search_page_made_late_knows_how_far_the_index_is(window: MainWindow) -> None:
    desk = window.session.desk
    assert desk is not None
    window.session._tell_news(desk, Indexing(3, 10, partial=True))
    assert "3" in window.parts.search()._progress
