"""A window with nothing but imports in it."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.casework import make_desk
from tests.desk.parsing_here import read_here
from workbench import assets
from workbench.core.problems import Problem
from workbench.desk import articles
from workbench.desk.desk import Desk
from workbench.desk.planning import Columns
from workbench.gui.importing.controller import ImportController
from workbench.gui.kit.notice import Notice
from workbench.gui.rooms import Doing

SECONDS = 60_000
D = TypeVar("D", bound=QDialog)


class Memory:
    """Habits that are forgotten with the test."""

    def __init__(self) -> None:
        self.asks = True
        self.known: dict[tuple[str, ...], Columns] = {}
        self.folders: dict[int, tuple[Path, float]] = {}

    def set_asks(self, *, asks: bool) -> None:
        self.asks = asks

    def columns(self, names: tuple[str, ...]) -> Columns | None:
        return self.known.get(names)

    def keep_columns(self, names: tuple[str, ...], columns: Columns) -> None:
        self.known[names] = columns

    def watched(self, case_id: int) -> tuple[Path, float] | None:
        return self.folders.get(case_id)

    def watch(self, case_id: int, folder: Path | None, seen: float) -> None:
        self.folders.pop(case_id, None)
        if folder is not None:
            self.folders[case_id] = (folder, seen)


class Window:
    """A window with a notice and a place for the panel, and what was said to fail in it."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.qtbot = qtbot
        self.desk = desk
        self.habits = Memory()
        self.failures: list[Problem] = []
        self.doing = Doing()
        self.doing.failed.connect(self.failures.append)
        self.widget = QWidget()
        qtbot.addWidget(self.widget)
        self.notice = Notice(self.widget)
        self.imports = ImportController(self.doing, self.notice, self.habits, self.widget)
        QVBoxLayout(self.widget).addWidget(self.imports.panel)
        self.imports.set_desk(desk)
        self.widget.resize(800, 400)
        self.widget.show()

    def titles(self) -> list[str]:
        ids = articles.ids(self.desk, articles.Listing())
        return [row.title for row in articles.rows(self.desk, ids)]

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.imports.busy, timeout=SECONDS)

    def dialog(self, kind: type[D]) -> D:
        """The one dialog of that kind, once it is there."""

        def shown() -> list[D]:
            return [one for one in self.widget.findChildren(kind) if one.isVisible()]

        self.qtbot.waitUntil(lambda: len(shown()) == 1, timeout=SECONDS)
        return shown()[0]

    def press(self, text: str) -> None:
        """Presses the one visible button that says so."""
        shown = (one for one in self.widget.findChildren(QPushButton) if one.isVisible())
        (button,) = (one for one in shown if one.text() == text)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """That files are read in processes of their own is tested where that is done."""
    read_here(monkeypatch)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = make_desk(tmp_path)
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, english: None) -> Iterator[Window]:
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


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """More than a handful of articles, one of them read as what it may be, and one that is none."""
    made = tmp_path / "many"
    made.mkdir()
    for number in range(8):
        (made / f"{number}.txt").write_text(f"Report {number}\n\nThe words of report {number}.\n")
    (made / "empty.txt").touch()
    return made
