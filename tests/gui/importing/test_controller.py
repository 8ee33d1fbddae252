"""Imports behind a window: the desk has the articles, the notice says so, nothing is left running."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QTreeWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.casework import make_desk
from workbench import assets
from workbench.core.problems import NotSaved, Problem, ReadOnly
from workbench.core.progress import Cancelled, Progress
from workbench.desk import articles, cases, importing
from workbench.desk.desk import Desk
from workbench.gui.importing.controller import HANDFUL, ImportController
from workbench.gui.importing.report_dialog import ReportDialog
from workbench.gui.kit.notice import Notice
from workbench.gui.rooms import Doing

SECONDS = 60_000


class Window:
    """A window with a notice and a place for the panel, and what was said to fail in it."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.qtbot = qtbot
        self.desk = desk
        self.failures: list[Problem] = []
        self.doing = Doing()
        self.doing.failed.connect(self.failures.append)
        self.widget = QWidget()
        qtbot.addWidget(self.widget)
        self.notice = Notice(self.widget)
        self.imports = ImportController(self.doing, self.notice, self.widget)
        QVBoxLayout(self.widget).addWidget(self.imports.panel)
        self.imports.set_desk(desk)
        self.widget.resize(800, 400)
        self.widget.show()

    def titles(self) -> list[str]:
        ids = articles.ids(self.desk, articles.Listing())
        return [row.title for row in articles.rows(self.desk, ids)]

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.imports.busy, timeout=SECONDS)

    def press(self, text: str) -> None:
        """Presses the one visible button that says so."""
        shown = (one for one in self.widget.findChildren(QPushButton) if one.isVisible())
        (button,) = (one for one in shown if one.text() == text)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def report(self) -> ReportDialog:
        """The report, shown by the button on the notice."""
        self.press("Show report")
        (dialog,) = self.widget.findChildren(ReportDialog)
        return dialog


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = make_desk(tmp_path)
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> Iterator[Window]:
    made = Window(qtbot, desk)
    yield made
    made.imports.close()
    assert "import" not in [one.name for one in threading.enumerate()]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two articles, one of them twice, and a file that is none."""
    made = tmp_path / "in"
    made.mkdir()
    first, second, *_ = sorted(assets.seeds().glob("0*.txt"))
    (made / "a.txt").write_bytes(first.read_bytes())
    (made / "b.txt").write_bytes(second.read_bytes())
    (made / "c.txt").write_bytes(first.read_bytes())
    (made / "empty.txt").write_bytes(b"")
    return made


class Gate:
    """Stands in for the desk's import: goes on, file by file, when the test says so."""

    def __init__(self, files: int) -> None:
        self._files = files
        self._next = threading.Semaphore(0)
        self.runs = 0

    def let(self, files: int) -> None:
        self._next.release(files)

    def run(self, desk: Desk, paths: object, progress: Progress) -> importing.Report:
        self.runs += 1
        try:
            for number in range(self._files):
                progress.report(number, self._files, f"file {number}")
                assert self._next.acquire(timeout=60)
        except Cancelled:
            return importing.Report(cancelled=True)
        return importing.Report()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Gate:
    made = Gate(HANDFUL + 1)
    monkeypatch.setattr(importing, "run", made.run)
    return made


def test_a_folder_is_imported_and_the_report_tells_of_every_file(window: Window, folder: Path) -> None:
    window.imports.import_paths([folder])
    window.wait()
    assert len(window.titles()) == 2
    assert window.notice.text() == "2 articles imported · 1 duplicate · 1 unreadable"
    dialog = window.report()
    (tree,) = dialog.findChildren(QTreeWidget)
    tops = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    assert [top.text(0) for top in tops if top] == [
        "1 file not imported",
        "1 file already here",
        "2 articles imported",
    ]
    dialog.close()


def test_a_duplicate_leads_to_the_article_that_has_its_text(window: Window, folder: Path) -> None:
    window.imports.import_paths([folder])
    window.wait()
    dialog = window.report()
    (tree,) = dialog.findChildren(QTreeWidget)
    (item,) = tree.findItems("c.txt", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    tree.setCurrentItem(item)
    with window.qtbot.waitSignal(window.imports.articleWanted) as wanted:
        window.press("Open the article")
    assert wanted.args is not None
    first = sorted(assets.seeds().glob("0*.txt"))[0].read_bytes()
    reading = articles.reading(window.desk, wanted.args[0])
    assert articles.original_path(window.desk, reading.original).read_bytes() == first
    (unreadable,) = tree.findItems("empty.txt", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    tree.setCurrentItem(unreadable)
    assert not next(
        one for one in dialog.findChildren(QPushButton) if one.text() == "Open the article"
    ).isEnabled()
    dialog.close()


def test_another_case_takes_the_reports_of_the_first_away(window: Window, folder: Path) -> None:
    window.imports.import_paths([folder / "a.txt"])
    window.wait()
    dialog = window.report()
    window.imports.set_desk(None)
    assert not dialog.isVisible()


def test_an_import_is_one_step_to_undo(window: Window, folder: Path) -> None:
    window.imports.import_paths([folder])
    window.wait()
    window.desk.undo()
    assert window.titles() == []


def test_files_and_folders_are_asked_for(
    window: Window, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def choose(parent: QWidget, title: str, place: str, kinds: str) -> tuple[list[str], str]:
        asked.append(kinds)
        return [str(folder / "a.txt")], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    window.imports.choose_files()
    window.imports.choose_folder()
    window.wait()
    assert len(window.titles()) == 2
    assert "*.txt" in asked[0]
    assert "*.html" in asked[0]


def test_thinking_better_of_it_imports_nothing(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    window.imports.choose_files()
    assert not window.imports.busy


def test_more_than_a_handful_shows_how_far_it_is_and_can_be_stopped(window: Window, gate: Gate) -> None:
    window.imports.import_paths([Path("anything")])
    gate.let(3)
    window.qtbot.waitUntil(window.imports.panel.isVisible)
    window.press("Stop")
    gate.let(1)
    window.wait()
    assert not window.imports.panel.isVisible()
    assert window.notice.text() == "Nothing new imported · stopped before the end"


def test_what_is_asked_for_meanwhile_comes_after_it(window: Window, gate: Gate) -> None:
    window.imports.import_paths([Path("one")])
    window.imports.import_paths([Path("two")])
    window.qtbot.waitUntil(lambda: gate.runs == 1)
    gate.let(2 * (HANDFUL + 1))
    window.wait()
    assert gate.runs == 2


def test_closing_the_case_stops_between_two_files_and_waits(window: Window, gate: Gate) -> None:
    window.imports.import_paths([Path("one")])
    window.imports.import_paths([Path("two")])
    gate.let(1)
    window.imports.cancel()
    gate.let(1)
    window.imports.set_desk(None)
    assert not window.imports.busy
    assert gate.runs == 1
    window.imports.import_paths([Path("three")])
    assert not window.imports.busy
    window.imports.set_desk(window.desk)
    gate.let(HANDFUL + 1)
    window.imports.import_paths([Path("four")])
    window.wait()
    assert gate.runs == 2


def test_a_case_open_for_reading_refuses_in_words(qtbot: QtBot, desk: Desk, folder: Path) -> None:
    reading = cases.open_case(desk.folder, "Ann", cases.Mode.READ, "test")
    window = Window(qtbot, reading)
    window.imports.import_paths([folder])
    window.wait()
    assert [type(one) for one in window.failures] == [ReadOnly]
    reading.close()


def test_the_report_is_copied_and_kept_as_text(
    window: Window, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.imports.import_paths([folder])
    window.wait()
    dialog = window.report()
    target = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.press("Save as text…")
    window.press("Copy")
    said = target.read_text(encoding="utf-8")
    assert f"  {folder / 'empty.txt'}: it is empty\n" in said
    assert said.startswith("2 articles imported · 1 duplicate · 1 unreadable\n")
    assert QGuiApplication.clipboard().text() == said
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "where"), ""))
    window.press("Save as text…")
    assert [type(one) for one in window.failures] == [NotSaved]
    dialog.close()
