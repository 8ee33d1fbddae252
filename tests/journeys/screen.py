"""A screen with a window manager, and a hand on a real keyboard and a real mouse."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

TOOLS = ("Xvfb", "openbox", "xdotool")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
PATIENCE = 30_000
_QUIET = subprocess.DEVNULL
_STEPS = 6
_SIZE = (1560, 960)
_ELSEWHERE = {"XDG_CURRENT_DESKTOP": "", "QT_QPA_PLATFORMTHEME": "", "QT_QPA_PLATFORM": "xcb"}
"""Dialogs for files are Qt's own, whatever desktop the tests are run on."""


class Hand:
    """Presses keys and moves the mouse over the program, and looks at it."""

    def __init__(self, environment: dict[str, str], program: "subprocess.Popen[str]", qtbot: QtBot) -> None:
        self._environment = environment
        self._program = program
        self._qtbot = qtbot

    def until(self, so: Callable[[], object]) -> None:
        """Waits for something outside this process."""
        self._qtbot.waitUntil(lambda: bool(so()), timeout=PATIENCE)

    # What is seen

    def look(self, question: str, about: str = "") -> Any:
        """What the guide in the program answers; see `tests.journeys.guided`."""
        told, heard = self._program.stdin, self._program.stdout
        assert told is not None
        assert heard is not None
        told.write(json.dumps([question, about]) + "\n")
        told.flush()
        return json.loads(heard.readline())

    def find(self, question: str, about: str) -> tuple[int, int]:
        """Where on the screen something is, as soon as it is there."""
        self.until(lambda: self.look(question, about))
        x, y = self.look(question, about)
        return x, y

    def reads(self, words: str) -> None:
        """Waits until these words are somewhere on the window."""
        self.until(lambda: words in self.look("says"))

    def has(self, window: str, part: str = "") -> None:
        """Waits until the keyboard belongs to this window, and there to a part of this name."""
        self.until(lambda: window in self.look("hand")[0] and part in self.look("hand")[1])

    # What is done

    def press(self, *keys: str) -> None:
        """Presses keys one after the other, by the names that X knows them by."""
        self._do("key", "--clearmodifiers", *keys)

    def write(self, text: str) -> None:
        """Types a text."""
        self._do("type", "--delay", "20", text)

    def click(self, place: tuple[int, int], times: int = 1) -> None:
        """Clicks with the left button."""
        self._do("mousemove", *place, "click", "--repeat", times, "--delay", "60", 1)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Holds the left button from one place to another, with a few stops on the way."""
        self._do("mousemove", *start, "mousedown", 1)
        for step in range(1, _STEPS + 1):
            x, y = (round(a + (b - a) * step / _STEPS) for a, b in zip(start, end, strict=True))
            self._do("mousemove", "--sync", x, y)
        self._do("mouseup", 1)

    def select(self, words: str) -> None:
        """Selects these words of the text in front with the mouse."""
        first, last = self.look("words", words)
        self.drag((first[0], first[1]), (last[0], last[1]))

    def place_window(self, title: str) -> None:
        """Waits for the window of this title, and puts it where there is room for it."""
        search = ("search", "--onlyvisible", "--name", title)
        self.until(lambda: self._do(*search))
        window = self._do(*search).split()[0]
        self._do("windowactivate", "--sync", window)
        self._do("windowsize", "--sync", window, *_SIZE)
        self._do("windowmove", "--sync", window, 0, 0)

    def _do(self, *words: str | int) -> str:
        command = ["xdotool", *map(str, words)]
        # It ends with 1 where a search finds nothing yet.
        ran = subprocess.run(command, check=False, env=self._environment, capture_output=True, timeout=20)
        return ran.stdout.decode().strip()


@contextmanager
def at_screen(case: Path, home: Path, qtbot: QtBot) -> Iterator[Hand]:
    """A hand at the program, open on a case, on a screen of its own; the program is quit by its key."""
    with _screen() as display:
        environment = dict(os.environ) | _ELSEWHERE | {"DISPLAY": display, "WORKBENCH_HOME": str(home)}
        with subprocess.Popen(["openbox"], env=environment, stdout=_QUIET, stderr=_QUIET) as manager:
            try:
                yield from _at_program(case, environment, qtbot)
            finally:
                manager.terminate()


def _at_program(case: Path, environment: dict[str, str], qtbot: QtBot) -> Iterator[Hand]:
    command = [sys.executable, "-m", "tests.journeys.guided", str(case)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, text=True) as program:
        try:
            hand = Hand(environment, program, qtbot)
            hand.place_window(case.name)
            hand.reads("highlights")
            yield hand
            hand.press("ctrl+q")
            assert program.wait(timeout=20) == 0
        finally:
            program.kill()


@contextmanager
def _screen() -> Iterator[str]:
    """The name of a new display."""
    reader, writer = os.pipe()
    arguments = ["-displayfd", str(writer), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(["Xvfb", *arguments], pass_fds=[writer], stderr=_QUIET) as server:
        os.close(writer)
        try:
            with os.fdopen(reader) as told:
                yield f":{int(told.readline())}"
        finally:
            server.terminate()
