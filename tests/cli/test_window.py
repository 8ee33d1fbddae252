"""The commands that open the window or draw it."""

import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.cli.conftest import Run, Small
from workbench import places


class _Window(ModuleType):
    """Stands in for the window, which has its own tests: remembers how it was opened."""

    def __init__(self) -> None:
        super().__init__("workbench.gui.app")
        self.opened: list[Path | None] = []
        self.drawn: list[tuple[Path, Path]] = []
        self.code = 0

    def run(self, folder: Path | None) -> int:
        self.opened.append(folder)
        return self.code

    def picture(self, folder: Path, file: Path) -> None:
        file.write_bytes(b"a picture")
        self.drawn.append((folder, file))


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch) -> _Window:
    """The stand-in, in place of the real window."""
    made = _Window()
    monkeypatch.setitem(sys.modules, "workbench.gui.app", made)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    return made


def test_no_command_opens_the_window(run: Run, window: _Window) -> None:
    assert run().code == 0
    assert window.opened == [None]


def test_open_takes_the_case_along(run: Run, window: _Window, small: Small) -> None:
    assert run("open", small.folder).code == 0
    assert window.opened == [small.folder]


def test_a_window_that_fails_is_told(run: Run, window: _Window, small: Small) -> None:
    window.code = 3
    ended = run("open", small.folder)
    assert (ended.code, ended.err) == (1, "The window ended with the code 3.\n")


def test_without_a_display_no_window_is_tried(
    run: Run, window: _Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    for pieces in ((), ("open", "somewhere"), ("sample",)):
        refused = run(*pieces)
        assert refused.code == 1
        assert refused.err.startswith("There is no display here")
    assert window.opened == []
    assert list(places.cases_folder().iterdir()) == []


def test_sample_makes_a_fresh_case_each_time(run: Run, window: _Window) -> None:
    assert run("sample").code == 0
    assert run("sample").code == 0
    first, second = window.opened
    assert first is not None
    assert second is not None
    assert (first.name, second.name) == ("Sample case", "Sample case 2")
    assert run("verify", second).code == 0


def test_sample_without_a_window(run: Run, window: _Window, tmp_path: Path) -> None:
    made = run("sample", tmp_path / "here", "--no-window", "--json")
    assert made.code == 0
    assert made.json["path"] == str(tmp_path / "here")
    assert made.json["id"] == run("info", tmp_path / "here", "--json").json["id"]
    assert window.opened == []
    again = run("sample", tmp_path / "here", "--no-window")
    assert again.code == 1
    assert "already exists" in again.err


def test_picture(run: Run, window: _Window, small: Small, tmp_path: Path) -> None:
    drawn = run("picture", small.folder, tmp_path / "window.png")
    assert drawn.code == 0
    assert window.drawn == [(small.folder, tmp_path / "window.png")]


def test_no_picture_of_what_is_no_case(run: Run, window: _Window, tmp_path: Path) -> None:
    refused = run("picture", tmp_path, tmp_path / "window.png")
    assert refused.code == 1
    assert "is not a case" in refused.err
    assert window.drawn == []


def test_a_picture_that_cannot_be_written(run: Run, window: _Window, small: Small, tmp_path: Path) -> None:
    refused = run("picture", small.folder, tmp_path / "nowhere" / "window.png")
    assert refused.code == 1
    assert refused.err.startswith(f"No picture was saved as “{tmp_path / 'nowhere' / 'window.png'}”: No such")
