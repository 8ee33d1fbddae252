"""Cases: made, opened, refused, remembered; and what happens when the disk plays up."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu, QTreeWidget
from pytestqt.qtbot import QtBot

from tests.journeys.person import CTRL, LEFT, NONE, Person
from tests.windows import AUTHOR, PATIENCE, Opening, enter
from workbench.assets import seeds
from workbench.core.problems import NotSaved
from workbench.desk import articles, cases, passages
from workbench.desk.articles import Listing
from workbench.desk.cases import Mode
from workbench.gui.actions.table import Act
from workbench.gui.importing.imports_dialog import ImportsDialog
from workbench.gui.kit.card import Card
from workbench.gui.window.main_window import MainWindow
from workbench.gui.window.new_case import NewCaseDialog
from workbench.store.store import Store

MIDDLE = QPoint(700, 500)
WORDS = "carried by the state-controlled Korean"


def test_from_the_welcome_page_to_the_sample_case(open_window: Opening, qtbot: QtBot) -> None:
    person = Person(open_window(), qtbot)
    assert person.window.welcome.isVisible()
    assert not person.action(Act.GO_SEARCH).isEnabled()
    enter(qtbot, person.window, lambda: QTest.mouseClick(person.window.welcome.sample, LEFT))
    assert not person.window.welcome.isVisible()
    assert person.window.windowTitle().startswith("Arms from North Korea to Russia — ")
    assert "5 articles · 36 highlights · 7 claims" in person.status()
    assert "All changes saved" in person.status()
    assert person.view.isVisible()


def test_a_new_case_takes_dropped_files(open_window: Opening, qtbot: QtBot, tmp_path: Path) -> None:
    person = Person(open_window(), qtbot)
    person.press(Qt.Key.Key_N, CTRL)
    dialog = person.dialog(NewCaseDialog)
    (buttons,) = dialog.findChildren(QDialogButtonBox)
    make = buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not make.isEnabled()
    person.write("Rockets: who / when?")
    enter(qtbot, person.window, lambda: QTest.mouseClick(make, LEFT))
    assert person.desk.folder.name == "Rockets who when"
    assert person.desk.case().name == "Rockets: who / when?"
    assert "0 articles" in person.status()
    empty = tmp_path / "empty.txt"
    empty.touch()
    with person.deed():
        _drop(person.window, [*sorted(seeds().glob("*.txt"))[:2], empty])
    qtbot.waitUntil(lambda: "2 articles" in person.status(), timeout=PATIENCE)
    assert len(articles.ids(person.desk, Listing())) == 2
    qtbot.waitUntil(lambda: person.notice() != "", timeout=PATIENCE)
    person.take_notice()
    report = person.dialog(ImportsDialog)
    (tree,) = report.findChildren(QTreeWidget)
    assert tree.findItems("empty.txt", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
    report.close()
    person.read("Pyongyang says")
    person.select(WORDS)
    with person.deed():
        person.press(Qt.Key.Key_H)
    assert len(passages.ids(person.desk)) == 1


def test_files_dropped_where_no_case_is_open(open_window: Opening, qtbot: QtBot) -> None:
    person = Person(open_window(), qtbot)
    _drop(person.window, sorted(seeds().glob("*.txt")))
    assert "Open a case first" in person.notice()


def test_recent_cases_are_offered(open_window: Opening, case: Path, qtbot: QtBot) -> None:
    open_window(case).close()
    person = Person(open_window(), qtbot)
    (card,) = person.window.welcome.findChildren(Card)
    enter(qtbot, person.window, lambda: QTest.mouseClick(card, LEFT))
    assert person.desk.folder == case
    menu = person.window.menuBar().findChildren(QMenu)
    assert case.name in [action.text() for one in menu for action in one.actions()]


def test_a_case_that_is_open_elsewhere_can_be_read(open_window: Opening, case: Path, qtbot: QtBot) -> None:
    holder = cases.open_case(case, AUTHOR, Mode.WRITE, "another window")
    person = Person(open_window(), qtbot)
    with qtbot.waitSignal(person.window.door.refused, timeout=PATIENCE):
        person.window.door.open(case)
    assert "another window" in person.notice()
    enter(qtbot, person.window, person.take_notice)
    assert person.desk.readonly
    assert person.window.readonly.isVisible()
    assert "Open only for reading" in person.status()
    person.select(WORDS)
    person.press(Qt.Key.Key_H)
    person.press(Qt.Key.Key_Plus)
    assert not person.action(Act.HIGHLIGHT).isEnabled()
    assert not person.action(Act.NEW_CLAIM).isEnabled()
    assert len(passages.ids(holder)) == 36
    holder.close()


def test_files_can_be_dropped_anywhere(person: Person, tmp_path: Path) -> None:
    parts = {"the list": (180, 300), "the text": (700, 500), "the claims": (1400, 300), "the rail": (40, 400)}
    for count, (part, place) in enumerate(parts.items(), start=6):
        article = tmp_path / f"{part}.txt"
        article.write_text(f"Dropped on {part}\n\nSomething happened, an official said on Monday.\n")
        _drop(person.window, [article], QPoint(*place))
        said = f"{count} articles"
        person.qtbot.waitUntil(lambda: said in person.status(), timeout=PATIENCE)  # noqa: B023
        person.qtbot.waitUntil(lambda: not person.window.importing.busy, timeout=PATIENCE)


@pytest.mark.parametrize("name", ["nowhere", "notes"])
def test_what_is_no_case_is_refused_and_the_open_one_stays(person: Person, tmp_path: Path, name: str) -> None:
    (tmp_path / "notes").mkdir()
    before = person.desk
    with person.qtbot.waitSignal(person.window.door.refused, timeout=PATIENCE):
        person.window.door.open(tmp_path / name)
    assert "is not a case" in person.notice()
    assert person.desk is before
    assert person.view.isVisible()


def test_from_one_case_to_another(person: Person, case: Path, tmp_path: Path) -> None:
    other = Path(shutil.copytree(case, tmp_path / "other", ignore=shutil.ignore_patterns("case.lock")))
    person.read("groundless")
    enter(person.qtbot, person.window, lambda: person.window.door.open(other))
    assert person.desk.folder == other
    enter(person.qtbot, person.window, lambda: person.window.door.open(case))
    assert person.desk.folder == case
    assert person.view.reading is not None
    assert "groundless" in person.view.reading.article.title


def test_a_case_folder_that_vanishes(person: Person, case: Path) -> None:
    aside = case.with_name("aside")
    case.rename(aside)
    person.select(WORDS)
    with person.qtbot.waitSignal(person.window.doing.failed):
        person.press(Qt.Key.Key_H)
    assert str(case) in person.notice() or "could not be saved" in person.notice()
    person.press(Qt.Key.Key_T)
    person.press(Qt.Key.Key_1)
    for act in (Act.GO_CLAIMS, Act.GO_TAGS, Act.GO_HIGHLIGHTS, Act.GO_SEARCH, Act.GO_LIBRARY):
        person.action(act).trigger()
    assert person.page.isVisible()
    person.window.close()
    assert cases.counts(cases.open_case(aside, AUTHOR, Mode.READ, "test")).highlights == 36


def test_a_full_disk(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise NotSaved("no space left on device")

    person.select(WORDS)
    with monkeypatch.context() as full:
        full.setattr(Store, "write", refuse)
        with person.qtbot.waitSignal(person.window.doing.failed):
            person.press(Qt.Key.Key_H)
    assert "no space left on device" in person.notice()
    assert "Last change not saved" in person.status()
    assert person.view.selection() == person.span(WORDS)
    with person.deed():
        person.press(Qt.Key.Key_H)
    assert "All changes saved" in person.status()


def _drop(window: MainWindow, paths: list[Path], place: QPoint = MIDDLE) -> None:
    """Files come from elsewhere over the window, and are let go there; Qt finds the part below them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy = Qt.DropAction.CopyAction
    over = QDragEnterEvent(place, copy, data, LEFT, NONE)
    QApplication.sendEvent(window.windowHandle(), over)
    assert over.isAccepted()
    QApplication.sendEvent(window.windowHandle(), QDropEvent(place, copy, data, LEFT, NONE))
