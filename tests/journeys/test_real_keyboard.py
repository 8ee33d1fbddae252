"""The program on a screen with a window manager, driven by a real keyboard and a real mouse."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

TOOLS = ("Xvfb", "openbox", "xdotool")
PATIENCE = 30_000

pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in TOOLS), reason=f"needs {', '.join(TOOLS)}"
)


class Screen:
    """A display of its own, with a window manager on it."""

    def __init__(self, number: int, environment: dict[str, str], qtbot: QtBot) -> None:
        self.environment = environment | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        self._qtbot = qtbot

    def do(self, *words: str | int) -> str:
        """Something the hand does."""
        command = ["xdotool", *map(str, words)]
        # It ends with 1 where a search finds nothing yet.
        run = subprocess.run(command, check=False, env=self.environment, capture_output=True, timeout=20)
        return run.stdout.decode().strip()

    def until(self, so: Callable[[], object]) -> None:
        """Wait for something outside this process."""
        self._qtbot.waitUntil(lambda: bool(so()), timeout=PATIENCE)


@pytest.fixture
def screen(home: Path, qtbot: QtBot) -> Iterator[Screen]:
    reader, writer = os.pipe()
    arguments = ["-displayfd", str(writer), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(["Xvfb", *arguments], pass_fds=[writer], stderr=subprocess.DEVNULL) as server:
        os.close(writer)
        with os.fdopen(reader) as told:
            number = int(told.readline())
        made = Screen(number, dict(os.environ) | {"WORKBENCH_HOME": str(home)}, qtbot)
        with subprocess.Popen(["openbox"], env=made.environment, stderr=subprocess.DEVNULL) as manager:
            yield made
            manager.terminate()
        server.terminate()


@pytest.fixture
def program(screen: Screen, case: Path) -> Iterator[str]:
    """The window of the program, as the screen knows it, on a copy of the sample case."""
    command = [sys.executable, "-m", "workbench", "open", str(case)]
    with subprocess.Popen(command, env=screen.environment) as started:
        try:
            yield _window(screen)
            screen.do("key", "--clearmodifiers", "ctrl+q")
            assert started.wait(timeout=20) == 0
        finally:
            started.kill()


def _window(screen: Screen) -> str:
    """The window on the sample case, once it is there, in a known place."""
    search = ("search", "--onlyvisible", "--name", "Arms from North Korea")
    screen.until(lambda: screen.do(*search))
    window = screen.do(*search).split()[0]
    screen.do("windowactivate", "--sync", window)
    screen.do("windowsize", "--sync", window, 1560, 960)
    screen.do("windowmove", "--sync", window, 0, 0)
    return window


def test_select_by_mouse_press_keys_and_undo(screen: Screen, program: str, case: Path) -> None:
    before = _passages(case)
    _drag(screen, program)
    screen.do("key", "h")
    screen.until(lambda: len(_passages(case)) == len(before) + 1)
    (made,) = _passages(case).keys() - before.keys()
    assert len(_passages(case)[made]["quote"]) > 5
    screen.do("key", "plus")
    screen.do("type", "--delay", "30", "Abrams")
    screen.do("key", "Return")
    screen.until(lambda: _stances(case, made) == ["corroborates"])
    screen.do("key", "1")
    screen.until(lambda: _passages(case)[made]["tags"])
    for gone in (lambda: not _passages(case)[made]["tags"], lambda: not _stances(case, made)):
        screen.do("key", "ctrl+z")
        screen.until(gone)
    screen.do("key", "ctrl+z")
    screen.until(lambda: _passages(case) == before)
    screen.do("key", "ctrl+shift+z")
    screen.until(lambda: made in _passages(case))


def _drag(screen: Screen, window: str) -> None:
    """Selects some words in the middle of the text."""
    screen.do("mousemove", "--window", window, 480, 420)
    screen.do("mousedown", 1)
    for x in (520, 600, 700):
        screen.do("mousemove", "--window", window, x, 420)
    screen.do("mouseup", 1)


def _passages(case: Path) -> dict[int, dict[str, Any]]:
    """What the command line tells of the highlights, by id, beside the open window."""
    command = [sys.executable, "-m", "workbench", "passages", str(case), "--json"]
    told = subprocess.run(command, check=True, capture_output=True, timeout=60).stdout
    return {one["id"]: one for one in json.loads(told)["passages"]}


def _stances(case: Path, passage: int) -> list[str]:
    return [one["stance"] for one in _passages(case)[passage]["evidence"]]


def test_ends_are_moved_and_a_sentence_is_marked_by_keys_alone(
    screen: Screen, program: str, case: Path
) -> None:
    before = _passages(case)
    _drag(screen, program)
    screen.do("key", "h")
    screen.until(lambda: len(_passages(case)) == len(before) + 1)
    (made,) = _passages(case).keys() - before.keys()
    for key, grows in (("bracketright", 1), ("braceright", -1), ("bracketleft", 1), ("braceleft", -1)):
        length = len(_passages(case)[made]["quote"])
        screen.do("key", key)
        screen.until(lambda: grows * (len(_passages(case)[made]["quote"]) - length) > 0)  # noqa: B023
    screen.do("key", "Escape", "F7", "ctrl+Down", "s", "s", "h")
    screen.until(lambda: len(_passages(case)) == len(before) + 2)
    (sentences,) = _passages(case).keys() - before.keys() - {made}
    assert _passages(case)[sentences]["quote"].count(".") >= 2
