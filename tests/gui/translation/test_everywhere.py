"""Every text that can be seen is translated, and has the room that longer languages take."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.gui.translation.clipping import clipped
from tests.gui.translation.places import Visitor
from tests.gui.translation.seen import painted, told
from tests.windows import Opening
from workbench.desk.kinds import readable
from workbench.gui.actions.table import Act
from workbench.gui.kit.buttons import Button
from workbench.gui.searching.states import Examples
from workbench.gui.window.main_window import MainWindow

NARROW = (900, 600)
_WORD = re.compile(r"[A-Za-z]{2,}")
_NO_WORDS = re.compile(r"<[^>]*>|#[0-9a-f]{6}|[^\s<]*/[^\s<]*")
"""Markup, colours and paths."""


def known(window: MainWindow) -> frozenset[str]:
    """Latin words that are of no language: names of keys, endings of files, queries."""
    keys = (act.spec.keys for act in Act)
    endings = (ending for kind in readable() for ending in kind.endings)
    queries = (button.text() for one in window.findChildren(Examples) for button in one.findChildren(Button))
    return frozenset(_WORD.findall(" ".join((*keys, *endings, *queries))))


def untranslated(words: Iterable[str], window: MainWindow) -> Iterator[str]:
    """What of it is in Latin letters."""
    but = known(window)
    for one in words:
        if not set(_WORD.findall(_NO_WORDS.sub("", one))) <= but:
            yield one


def in_menus(window: MainWindow) -> Iterator[str]:
    for act in Act:
        yield from (act.spec.menu.words, window.acts.action(act).text(), window.acts.action(act).toolTip())


def test_before_a_case_is_open_every_word_is_translated_and_fits(
    pseudo_language: None, open_window: Opening
) -> None:
    window = open_window()
    assert list(untranslated((*in_menus(window), *painted(window), *told(window)), window)) == []
    assert list(clipped(window)) == []


def test_every_page_and_dialog_is_translated_and_fits(
    pseudo_language: None, open_window: Opening, foreign_case: Path, qtbot: QtBot
) -> None:
    window = open_window(foreign_case)
    faults: list[str] = []
    for name, part in Visitor(window, qtbot).everything():
        wrong = (*untranslated((*painted(part), *told(part)), window), *clipped(part))
        faults += (f"{name}: {words}" for words in wrong)
    assert "\n".join(faults) == ""


def test_a_narrow_window_has_room_for_longer_words(
    pseudo_language: None, open_window: Opening, foreign_case: Path, qtbot: QtBot
) -> None:
    window = open_window(foreign_case)
    window.resize(*NARROW)
    pages = Visitor(window, qtbot).pages()
    assert "\n".join(f"{name}: {words}" for name, page in pages for words in clipped(page)) == ""
