"""How the window opens, closes, and what it leaves."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.casework import add_article
from tests.windows import AUTHOR, PATIENCE, Opening, enter
from workbench.core.changes import Label
from workbench.core.model import Original
from workbench.desk import articles, cases, passages
from workbench.desk.cases import Mode
from workbench.gui.settings.store import Store
from workbench.gui.window import arrangement
from workbench.gui.window.main_window import MainWindow
from workbench.places import settings_file
from workbench.store import checking


def test_closing_lets_go_of_the_case_and_keeps_how_things_stood(window: MainWindow, case: Path) -> None:
    desk = window.session.desk
    assert desk is not None
    case_id = desk.case().id
    window.close()
    cases.open_case(case, AUTHOR, Mode.WRITE, "test").close()
    kept = Store(settings_file()).settings
    left = arrangement.read(case_id)
    assert left is not None
    assert [len(side.tabs) for side in left.sides] == [1]
    assert len(kept.splitters["reading"]) == 3
    assert kept.geometry
    assert kept.recent == (str(case.resolve()),)


def test_a_case_that_is_opened_while_the_window_closes_is_let_go(
    open_window: Opening, case: Path, qtbot: QtBot
) -> None:
    window = open_window()
    window.door.open(case)
    window.close()
    assert window.session.desk is None
    cases.open_case(case, AUTHOR, Mode.WRITE, "test").close()


def test_a_second_click_does_nothing(open_window: Opening, qtbot: QtBot, home: Path) -> None:
    window = open_window()

    def twice() -> None:
        window.door.sample()
        window.door.sample()

    enter(qtbot, window, twice)
    assert len(list((home / "cases").iterdir())) == 1


def test_opening_the_open_case_again_changes_nothing(window: MainWindow, case: Path) -> None:
    before = window.session.desk
    window.door.open(case)
    assert window.session.desk is before


def test_broken_settings_are_said_and_put_aside(open_window: Opening) -> None:
    settings_file().write_text("{", encoding="utf-8")
    window = open_window()
    assert "settings could not be read" in window.notice.text()
    assert settings_file().with_name("settings.json.broken").exists()


def test_a_deed_done_by_another_thread_reaches_the_rooms(window: MainWindow, qtbot: QtBot) -> None:
    desk = window.session.desk
    view = window.parts.tabs.current()
    assert desk is not None
    assert view is not None
    assert view.article_id is not None
    article = view.article_id
    with qtbot.waitSignal(window.session.happened, timeout=PATIENCE):
        window.door.background.run(lambda: passages.highlight(desk, article, 0, 9), lambda _: None)
    qtbot.waitUntil(lambda: any(mark.passage.end == 9 for mark in view.page.marks()))
    assert desk.undoable is Label.HIGHLIGHT


def test_an_open_article_is_read_again_when_it_changes_but_not_when_others_come_in(
    window: MainWindow, qtbot: QtBot
) -> None:
    desk, view = window.session.desk, window.parts.tabs.current()
    assert desk is not None
    assert view is not None
    assert view.article_id is not None
    shown = view.reading
    with qtbot.waitSignal(window.session.happened, timeout=PATIENCE):
        add_article(desk, "Another", "Another text.", outlet="Another outlet")
    assert view.reading is shown
    with qtbot.waitSignal(window.session.happened, timeout=PATIENCE):
        articles.change(desk, view.article_id, title="Corrected")
    assert view.reading is not None
    assert view.reading.article.title == "Corrected"


def test_closing_ends_a_verification(window: MainWindow, case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hashed: list[str] = []

    def slowly(_case: Path, original: Original) -> None:
        hashed.append(original.stored)
        window.tools._verifying._cancelled.wait(PATIENCE / 1000)

    monkeypatch.setattr(checking, "original", slowly)
    window.tools.verify()
    window.close()
    assert len(hashed) <= 1
    cases.open_case(case, AUTHOR, Mode.WRITE, "test").close()
