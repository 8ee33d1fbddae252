"""The program on a screen, and a guide to it: where things are on the screen, and what can be read there.

`python -m tests.journeys.guided CASE` opens the window on a case. Each line it gets is a question and what
that is about, as JSON; the answer is one line of JSON. It knows nothing of what is stored.
"""

import json
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, QSocketNotifier, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QMenu,
    QWidget,
)

from tests.gui.reader import pointing
from workbench.gui.app import run
from workbench.gui.reader.page import Page
from workbench.gui.window.main_window import MainWindow

W = TypeVar("W", bound=QWidget)
_TAKES = 65_536
_BAR = 14.5
"""Pixels from the text to the middle of the innermost bar in its left margin."""


class Guide(QObject):
    """Answers what it is asked on the standard input."""

    def __init__(self) -> None:
        super().__init__()
        self._answers: dict[str, Callable[[str], object]] = {
            "words": self._words,
            "bar": self._bar,
            "row": self._row,
            "entry": self._entry,
            "button": self._button,
            "front": self._front,
            "hand": self._hand,
            "says": self._says,
        }
        self._heard = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._heard.activated.connect(self._answer)

    def _answer(self) -> None:
        line = os.read(sys.stdin.fileno(), _TAKES)
        if not line:
            self._heard.setEnabled(False)
            return
        question, about = json.loads(line)
        sys.stdout.write(json.dumps(self._answers[question](about)) + "\n")
        sys.stdout.flush()

    # Places on the screen, as [x, y]; None where there is no such thing

    def _words(self, words: str) -> list[list[int]] | None:
        """Before the first and behind the last letter of these words of the text in front."""
        page = _page()
        start = page.sheet.text.index(words)
        page.scroll_to(start)
        return [_screen(page.viewport(), pointing.spot(page, at)) for at in (start, start + len(words))]

    def _bar(self, words: str) -> list[int]:
        """The bar in the margin of a highlight of these words."""
        page = _page()
        start = page.sheet.text.index(words)
        page.scroll_to(start)
        left = page.laid_out.columns.text_left - _BAR
        return _screen(page.viewport(), QPoint(round(left), pointing.spot(page, start).y()))

    def _row(self, words: str) -> list[int] | None:
        """The middle of the first row, of any list in sight, that a screen reader would say so of."""
        for view in _seen(QAbstractItemView):
            for row in range(view.model().rowCount()):
                index = view.model().index(row, 0, view.rootIndex())
                if words in _spoken(view, row):
                    view.scrollTo(index)
                    return _screen(view.viewport(), view.visualRect(index).center())
        return None

    def _entry(self, words: str) -> list[int] | None:
        """The entry of an open menu."""
        for menu in _seen(QMenu):
            for action in menu.actions():
                if words in action.text():
                    return _screen(menu, menu.actionGeometry(action).center())
        return None

    def _button(self, words: str) -> list[int] | None:
        """A button that says exactly this."""
        found = (one for one in _seen(QAbstractButton) if words in (one.text(), one.accessibleName()))
        return next((_screen(one, one.rect().center()) for one in found), None)

    # What can be read

    def _front(self, _about: str) -> list[str]:
        """The title of the article in front, and its text from the caret on."""
        page = _page()
        return [page.accessibleName(), page.sheet.text[page.caret() : page.caret() + 200]]

    def _hand(self, _about: str) -> list[str]:
        """The title of the window that has the keyboard, and the name of what has it there."""
        part, window = QApplication.focusWidget(), QApplication.activeWindow()
        return [window.windowTitle() if window else "", part.accessibleName() if part else ""]

    def _says(self, _about: str) -> str:
        """All that is written on labels."""
        return "\n".join(one.text() for one in _seen(QLabel))


def _seen(kind: type[W]) -> Iterator[W]:
    return (one for one in QApplication.allWidgets() if isinstance(one, kind) and one.isVisible())


def _page() -> Page:
    (window,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
    view = window.parts.tabs.current()
    if view is None:
        raise LookupError("no article is open")
    return view.page


def _spoken(view: QAbstractItemView, row: int) -> str:
    index = view.model().index(row, 0, view.rootIndex())
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data())


def _screen(part: QWidget, place: QPoint) -> list[int]:
    there = part.mapToGlobal(place)
    return [there.x(), there.y()]


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    guide = Guide()
    sys.exit(run(Path(sys.argv[1])))
