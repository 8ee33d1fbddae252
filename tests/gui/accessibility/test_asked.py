"""Whatever a command asks is heard, reached by keys, seen, and no larger than a small screen."""

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.accessibility import room, tree
from tests.gui.accessibility.tabbing import look, told, walked, wanted
from tests.windows import PATIENCE
from workbench.gui.actions.table import Act
from workbench.gui.searching.results_list import ResultsList
from workbench.gui.window.main_window import MainWindow
from workbench.gui.window.rail import PAGES

SMALL = (900, 600)
ELSEWHERE = (Act.OPEN_CASE, Act.IMPORT_FILES, Act.IMPORT_FOLDER, Act.WATCH_FOLDER, Act.SEARCH_LIST, Act.QUIT)
"""They ask for files, which is Qt's own, or end everything."""
WITHOUT_DOTS = (Act.GUIDE, Act.JOBS, Act.ABOUT, Act.IMPORTS, Act.FORMATS)
"""They open a window, too."""


def test_whatever_is_asked_serves_everybody(window: MainWindow, qtbot: QtBot) -> None:
    wrong: list[str] = []
    seen: set[str] = set()
    for act, asked in _asked(window, qtbot):
        seen.add(type(asked).__name__)
        wrong += [f"{act.name}: {fault}" for fault in _faults(asked)]
    assert not wrong, "\n".join(wrong)
    assert len(seen) > 12, seen


def test_every_entry_of_every_menu_has_words(window: MainWindow) -> None:
    menus = window.menuBar().findChildren(QMenu)
    entries = [entry for menu in menus for entry in menu.actions() if not entry.isSeparator()]
    assert len(entries) >= len(Act)
    assert [entry for entry in entries if not entry.text().strip()] == []


def _faults(asked: QWidget) -> Iterator[str]:
    yield from tree.faults(asked)
    yield from room.faults(asked, *SMALL)
    way = walked(asked)
    yield from (f"never at {told(one)}" for one in wanted(asked) - set(way))
    for one in {(type(one), one.property("kind")): one for one in way}.values():
        one.clearFocus()
        before = look(one)
        one.setFocus()
        if look(one) == before:
            yield f"one does not see {told(one)}"


def _asked(window: MainWindow, qtbot: QtBot) -> Iterator[tuple[Act, QWidget]]:
    """What the commands of each page open, one after the other, with all in hand that they need."""
    known: set[Act] = set(ELSEWHERE)
    for page in PAGES:
        _take_in_hand(window, page, qtbot)
        for act in Act:
            if act in known or not (act.text.endswith("…") or act in WITHOUT_DOTS):
                continue
            if window.acts.action(act).isEnabled():
                before = _open(window)
                window.acts.action(act).trigger()
                QApplication.processEvents()
                for asked in _open(window) - before:
                    known.add(act)
                    yield act, asked
                    asked.close()
                window.notice.hide()


def _take_in_hand(window: MainWindow, page: Act, qtbot: QtBot) -> None:
    """A page with something chosen on it, and words selected in the article."""
    window.acts.action(page).trigger()
    view = window.parts.tabs.current()
    assert view is not None
    view.page.select(400, 440)
    claim = window.parts.pane.browser.list.cards.id_at(0)
    window.parts.pane.choose(claim)
    if page is Act.GO_CLAIMS:
        window.parts.claims().choose(claim)
    elif page is Act.GO_TAGS:
        tree_of_tags = window.parts.tags().tree
        tree_of_tags.setCurrentIndex(tree_of_tags.tags.index(0, 0))
    elif page is Act.GO_SEARCH:
        window.parts.search().start("weapons")
        (results,) = window.findChildren(ResultsList)
        qtbot.waitUntil(lambda: results.model().rowCount() > 0, timeout=PATIENCE)


def _open(window: MainWindow) -> set[QWidget]:
    """The windows over the window."""
    return {one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window}
