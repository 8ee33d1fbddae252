"""A list of queries as a table."""

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QProgressBar, QTableView

from tests.gui.searching.driving import Searching, found
from workbench.core.problems import CannotRead, Problem, Unreadable
from workbench.gui import words
from workbench.gui.searching.survey_dialog import SurveyDialog
from workbench.gui.searching.survey_model import ARTICLES, NAME, OUTLETS, QUERY

LIST = "name,query\nArms,rockets\nBad,(x\n,-apples\n"


@pytest.fixture
def queries(tmp_path: Path) -> Path:
    """A list of three queries, one of which is none."""
    path = tmp_path / "list.csv"
    path.write_text(LIST)
    return path


def opened(searching: Searching, queries: Path, monkeypatch: pytest.MonkeyPatch) -> SurveyDialog:
    """Chooses the file in the dialog for files."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(queries), ""))
    searching.page.search_list()
    return found(searching.page, SurveyDialog)


def cells(dialog: SurveyDialog, column: int) -> list[str]:
    model = found(dialog, QTableView).model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_every_query_has_a_row(searching: Searching, queries: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = opened(searching, queries, monkeypatch)
    assert cells(dialog, NAME) == ["Arms", "Bad", ""]
    assert cells(dialog, QUERY) == ["rockets", "(x", "-apples"]
    assert cells(dialog, ARTICLES) == ["2", "", "2"]
    assert cells(dialog, OUTLETS) == ["Dawn, Examiner", "a parenthesis is never closed", "Dawn, Examiner"]
    assert searching.says("3 of 3 queries searched · 1 cannot be searched")
    assert not found(dialog, QProgressBar).isVisible()
    dialog.accept()


def test_enter_opens_the_search(searching: Searching, queries: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = opened(searching, queries, monkeypatch)
    table = found(dialog, QTableView)
    dialog.open_chosen()
    assert searching.questions == []
    table.setCurrentIndex(table.model().index(2, QUERY))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert searching.questions[-1].text == "-apples"
    assert dialog.isVisible()
    dialog.accept()


def test_the_table_is_copied_and_exported(
    searching: Searching, queries: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(searching, queries, monkeypatch)
    dialog.copy()
    copied = list(csv.reader(io.StringIO(QGuiApplication.clipboard().text()), delimiter="\t"))
    assert [row[1] for row in copied] == ["query", "rockets", "(x", "'-apples"]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out.csv"), ""))
    dialog.export()
    written = (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    assert [row[1] for row in csv.reader(io.StringIO(written))] == ["query", "rockets", "(x", "'-apples"]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    dialog.export()
    dialog.accept()


def test_it_can_be_stopped_and_what_was_found_stays(
    searching: Searching, queries: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = searching.wondering = []
    dialog = opened(searching, queries, monkeypatch)
    waiting.pop()()
    assert found(dialog, QProgressBar).value() == 1
    searching.press("Stop")
    waiting.pop()()
    assert waiting == []
    assert cells(dialog, ARTICLES)[0] == "2"
    assert searching.says("1 of 3 queries searched")
    dialog.accept()


def test_a_problem_ends_it_and_is_told(
    searching: Searching, queries: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    searching.wondering = []
    dialog = opened(searching, queries, monkeypatch)
    problem = CannotRead("case", "it is gone")
    dialog._series.ended.emit(problem)
    assert searching.says(words.problem(problem))
    dialog.accept()


def test_no_file_or_one_that_is_no_list_opens_nothing(
    searching: Searching, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Problem] = []
    searching.page._doing.failed.connect(told.append)
    for name in ("", str(tmp_path / "none.txt")):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, name=name: (name, ""))
        searching.page.search_list()
    assert [type(one) for one in told] == [Unreadable]
    assert searching.page.findChildren(SurveyDialog) == []
