"""Imports behind a window: the desk has the articles, the notice says so, nothing is left running."""

import threading
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListWidget, QPushButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.importing.conftest import Window
from workbench import assets
from workbench.core.model import Outcome
from workbench.core.problems import ReadOnly
from workbench.core.progress import Progress
from workbench.desk import articles, cases
from workbench.desk.desk import Desk
from workbench.desk.planning import HANDFUL
from workbench.desk.ready import Ready
from workbench.gui.importing import chain
from workbench.gui.importing.imports_dialog import ImportsDialog
from workbench.gui.importing.review_dialog import ReviewDialog


def imported(window: Window, *paths: Path) -> None:
    window.imports.import_paths(list(paths))
    window.wait()


def report(window: Window) -> ImportsDialog:
    """The report, shown by the button on the notice."""
    window.press("Show report")
    return window.dialog(ImportsDialog)


class Gate:
    """Stands in for the files of an import: each arrives when the test says so, and is none."""

    def __init__(self, files: int) -> None:
        self._files = files
        self._next = threading.Semaphore(0)
        self.runs = 0

    def let(self, files: int) -> None:
        self._next.release(files)

    def arrivals(
        self, desk: Desk, files: object, columns: object, progress: Progress
    ) -> Generator[Ready | Outcome]:
        self.runs += 1
        for number in range(self._files):
            progress.report(number, self._files, f"file {number}")
            assert self._next.acquire(timeout=60)
        yield from ()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Gate:
    made = Gate(HANDFUL + 1)
    monkeypatch.setattr(chain, "arrivals", made.arrivals)
    return made


def test_a_handful_is_imported_at_once_and_the_report_tells_of_every_file(
    window: Window, folder: Path
) -> None:
    imported(window, folder)
    assert len(window.titles()) == 2
    assert window.notice.text() == "2 articles imported · 1 duplicate · 1 unreadable"
    dialog = report(window)
    (tree,) = dialog.findChildren(QTreeWidget)
    tops = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    assert [top.text(0) for top in tops if top] == [
        "1 file not imported",
        "1 file already here",
        "2 articles imported",
    ]
    dialog.close()


def test_a_duplicate_leads_to_the_article_that_has_its_text(window: Window, folder: Path) -> None:
    imported(window, folder)
    dialog = report(window)
    (tree,) = dialog.findChildren(QTreeWidget)
    (item,) = tree.findItems("c.txt", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    tree.setCurrentItem(item)
    with window.qtbot.waitSignal(window.imports.articleWanted) as wanted:
        window.press("Open the article")
    assert wanted.args is not None
    first = sorted(assets.seeds().glob("0*.txt"))[0].read_bytes()
    reading = articles.reading(window.desk, wanted.args[0])
    assert articles.original_path(window.desk, reading.original).read_bytes() == first
    dialog.close()


def test_a_file_that_was_mended_is_tried_again_from_the_report(window: Window, folder: Path) -> None:
    imported(window, folder)
    dialog = report(window)
    (folder / "empty.txt").write_text("No longer empty\n\nThere are words in it now.\n")
    window.press("Try again")
    window.wait()
    assert window.titles()[-1] == "No longer empty"
    dialog.close()


def test_the_reports_stay_with_the_case(window: Window, folder: Path) -> None:
    imported(window, folder / "a.txt")
    imported(window, folder / "b.txt")
    imported(window, folder / "c.txt")
    window.imports.set_desk(window.desk)
    window.imports.show_imports()
    dialog = window.dialog(ImportsDialog)
    (listed,) = dialog.findChildren(QListWidget)
    assert listed.count() == 2
    assert "1 article imported" in listed.item(0).text()
    dialog.close()


def test_that_all_is_here_already_is_told_though_it_does_not_stay(window: Window, folder: Path) -> None:
    imported(window, folder / "a.txt")
    imported(window, folder / "c.txt")
    assert window.notice.text() == "Nothing new imported · 1 duplicate"
    dialog = report(window)
    (listed,) = dialog.findChildren(QListWidget)
    assert [listed.item(row).text().partition("\n")[2] for row in range(listed.count())] == [
        "Nothing new imported · 1 duplicate",
        "1 article imported",
    ]
    dialog.close()


def test_another_case_takes_the_reports_of_the_first_away(window: Window, folder: Path) -> None:
    imported(window, folder / "a.txt")
    dialog = report(window)
    window.imports.set_desk(None)
    assert not dialog.isVisible()


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


def test_more_than_a_handful_is_reviewed_and_what_is_not_ticked_is_skipped(
    window: Window, many: Path
) -> None:
    window.imports.import_paths([many])
    dialog = window.dialog(ReviewDialog)
    assert window.titles() == []
    dialog._model.choose([0, 1], chosen=False)
    window.press("Import 6")
    window.wait()
    assert window.titles() == [f"The words of report {number}." for number in range(2, 8)]
    assert window.notice.text() == "6 articles imported · 1 unreadable · 2 skipped"
    window.desk.undo()
    assert window.titles() == []


def test_a_review_that_is_cancelled_keeps_nothing(window: Window, many: Path) -> None:
    window.imports.import_paths([many])
    window.dialog(ReviewDialog)
    window.press("Cancel")
    window.wait()
    assert window.notice.text() == "The import was stopped; nothing was kept."
    assert window.titles() == []
    assert len(window.desk.log()) == 1


def test_who_does_not_want_to_be_asked_is_not(window: Window, many: Path) -> None:
    window.imports.import_paths([many])
    dialog = window.dialog(ReviewDialog)
    dialog._asks.setChecked(False)
    window.press("Import 8")
    window.wait()
    window.desk.undo()
    imported(window, many)
    assert len(window.titles()) == 8


def test_where_there_is_nothing_to_decide_nobody_is_asked(window: Window, many: Path) -> None:
    window.habits.asks = False
    imported(window, many)
    window.habits.asks = True
    imported(window, many)
    assert window.notice.text() == "Nothing new imported · 8 duplicates · 1 unreadable"


def test_an_import_that_takes_a_moment_shows_how_far_it_is_and_can_be_stopped(
    window: Window, gate: Gate, folder: Path
) -> None:
    window.imports.import_paths([folder / "a.txt"])
    gate.let(3)
    window.qtbot.waitUntil(window.imports.panel.isVisible)
    window.press("Stop")
    gate.let(1)
    window.wait()
    assert not window.imports.panel.isVisible()
    assert window.notice.text() == "Nothing new imported · stopped before the end"


def test_an_import_waits_while_it_is_paused(window: Window, gate: Gate, folder: Path) -> None:
    window.imports.import_paths([folder / "a.txt"])
    window.qtbot.waitUntil(window.imports.panel.isVisible)
    window.press("Pause")
    gate.let(HANDFUL + 1)
    window.qtbot.waitUntil(lambda: window.imports._chain is not None and gate.runs == 1)
    window.qtbot.waitUntil(lambda: "Go on" in [one.text() for one in _buttons(window)])
    assert window.imports.busy
    window.press("Go on")
    window.wait()


def _buttons(window: Window) -> list[QPushButton]:
    return window.imports.panel.findChildren(QPushButton)


def test_what_is_asked_for_meanwhile_comes_after_it(window: Window, gate: Gate, folder: Path) -> None:
    window.imports.import_paths([folder / "a.txt"])
    window.imports.import_paths([folder / "b.txt"])
    window.qtbot.waitUntil(lambda: gate.runs == 1)
    gate.let(2 * (HANDFUL + 1))
    window.wait()
    assert gate.runs == 2


def test_closing_the_case_stops_between_two_files_and_waits(window: Window, gate: Gate, folder: Path) -> None:
    window.imports.import_paths([folder / "a.txt"])
    window.imports.import_paths([folder / "b.txt"])
    window.qtbot.waitUntil(lambda: gate.runs == 1)
    gate.let(1)
    window.imports.cancel()
    gate.let(1)
    window.imports.set_desk(None)
    assert not window.imports.busy
    assert gate.runs == 1
    window.imports.import_paths([folder / "a.txt"])
    assert not window.imports.busy


def test_closing_the_case_answers_a_review_with_no(window: Window, many: Path) -> None:
    window.imports.import_paths([many])
    dialog = window.dialog(ReviewDialog)
    window.imports.set_desk(None)
    assert not dialog.isVisible()
    assert not window.imports.busy
    assert window.titles() == []


def test_a_case_open_for_reading_refuses_in_words(qtbot: QtBot, desk: Desk, folder: Path) -> None:
    reading = cases.open_case(desk.folder, "Ann", cases.Mode.READ, "test")
    window = Window(qtbot, reading)
    window.imports.import_paths([folder])
    assert not window.imports.busy
    assert [type(one) for one in window.failures] == [ReadOnly]
    reading.close()
