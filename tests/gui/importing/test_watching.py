"""A watched folder: what is new in it is offered, and never imported by itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout

from tests.gui.importing.conftest import Window
from workbench.gui.importing.watch_dialog import WatchDialog
from workbench.gui.importing.watching import FolderWatch


@pytest.fixture
def watching(window: Window) -> Iterator[FolderWatch]:
    made = FolderWatch(window.habits, window.widget)
    layout = window.widget.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.addWidget(made.banner)
    made.importWanted.connect(window.imports.import_paths)
    made.set_desk(window.desk)
    yield made
    made.set_desk(None)


@pytest.fixture
def downloads(tmp_path: Path) -> Path:
    made = tmp_path / "downloads"
    made.mkdir()
    (made / "a.txt").write_text("The words of a.\n")
    return made


def watch(window: Window, watching: FolderWatch, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a person does it: by the dialog."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    watching.ask()
    window.dialog(WatchDialog)
    window.press("Choose a folder…")


def offered(window: Window, watching: FolderWatch) -> None:
    """Looks, as the clock would have it, until something is offered."""

    def shown() -> bool:
        watching.look()
        return watching.banner.isVisible()

    window.qtbot.waitUntil(shown)


def press(watching: FolderWatch, button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_new_files_are_offered_and_imported_if_wanted(
    window: Window, watching: FolderWatch, downloads: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch(window, watching, downloads, monkeypatch)
    offered(window, watching)
    assert watching.banner.accessibleName() == f"1 new file in the folder you watch: {downloads}"
    assert window.titles() == []
    window.press("Import them…")
    window.wait()
    assert window.titles() == ["The words of a."]
    assert not watching.banner.isVisible()


def test_what_is_put_away_is_not_offered_again(
    window: Window, watching: FolderWatch, downloads: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch(window, watching, downloads, monkeypatch)
    offered(window, watching)
    watching.banner._put_away()
    (kept,) = window.habits.folders.values()
    assert kept[0] == downloads
    assert kept[1] > (downloads / "a.txt").stat().st_mtime


def test_the_folder_is_watched_the_next_time_the_case_is_open(
    window: Window, watching: FolderWatch, downloads: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch(window, watching, downloads, monkeypatch)
    watching.set_desk(None)
    assert not watching._timer.isActive()
    watching.set_desk(window.desk)
    assert watching._timer.isActive()
    offered(window, watching)


def test_watching_can_be_ended(
    window: Window, watching: FolderWatch, downloads: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch(window, watching, downloads, monkeypatch)
    offered(window, watching)
    watching.ask()
    window.dialog(WatchDialog)
    window.press("Stop watching")
    assert window.habits.folders == {}
    assert not watching.banner.isVisible()
    assert not watching._timer.isActive()
