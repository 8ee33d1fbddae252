"""The tour over the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.windows import PATIENCE, Opening, enter
from workbench.desk import cases
from workbench.gui.actions.table import Act
from workbench.gui.settings.store import Store
from workbench.gui.tour.callout import Callout
from workbench.gui.tour.steps import STEPS, Place
from workbench.gui.window.main_window import MainWindow
from workbench.places import settings_file


def callout(window: MainWindow) -> Callout:
    (found,) = window.findChildren(Callout)
    return found


def heading(window: MainWindow) -> str:
    return callout(window).accessibleName().removeprefix("Tour: ")


def shows(window: MainWindow, words: str) -> bool:
    return any(one.isVisible() and words in one.text() for one in window.findChildren(QLabel))


def test_from_the_welcome_page_it_goes_over_a_fresh_sample_case(open_window: Opening, qtbot: QtBot) -> None:
    window = open_window()
    assert shows(window, "New here?")
    enter(qtbot, window, window.welcome.tour.click)
    assert heading(window) == "Bring in articles"
    assert not Store(settings_file()).settings.toured
    callout(window).leaveWanted.emit()
    assert not callout(window).isVisible()
    assert Store(settings_file()).settings.toured
    window.session.close()
    assert not shows(window, "New here?")


@pytest.mark.parametrize("size", [(1560, 980), (900, 600)])
def test_every_step_brings_what_it_is_about_into_sight(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    window.parts.tabs.close_all()
    window.acts.action(Act.TOUR).trigger()
    for number, step in enumerate(STEPS):
        anchor = window.touring.stage.anchor(step.place)
        assert anchor is not None
        assert anchor.widget.isVisible(), step.title
        assert heading(window) == step.title
        assert window.rect().contains(callout(window).geometry())
        assert callout(window).height() == callout(window).sizeHint().height()
        callout(window).wanted.emit(1)
        assert callout(window).isVisible() is (number + 1 < len(STEPS))


def test_panes_that_were_put_away_are_put_away_again(window: MainWindow) -> None:
    window.acts.action(Act.SHOW_INSPECTOR).trigger()
    window.acts.action(Act.TOUR).trigger()
    while heading(window) != "State a claim":
        callout(window).wanted.emit(1)
    assert window.parts.pane.isVisible()
    callout(window).leaveWanted.emit()
    assert not window.parts.pane.isVisible()
    assert window.parts.library.isVisible()


def test_the_words_of_the_step_can_be_highlighted_at_once(window: MainWindow, qtbot: QtBot) -> None:
    window.parts.tabs.close_all()
    window.acts.action(Act.TOUR).trigger()
    while heading(window) != "Highlight":
        callout(window).wanted.emit(1)
    view = window.parts.tabs.current()
    assert view is not None
    start, end = view.selection() or (0, 0)
    assert "North Korea" in view.page.sheet.text[start:end]
    with qtbot.waitSignal(window.session.happened, timeout=PATIENCE):
        window.acts.action(Act.HIGHLIGHT).trigger()
    mark = view.current_mark()
    assert mark is not None
    assert (mark.passage.start, mark.passage.end) == (start, end)
    callout(window).wanted.emit(1)
    assert view.selection() is None, "the highlight is in hand now"


def test_in_a_case_with_nothing_in_it_the_sample_is_offered(
    open_window: Opening, qtbot: QtBot, tmp_path: Path
) -> None:
    cases.create(tmp_path / "empty", "Empty", "Ana", "test").close()
    window = open_window(tmp_path / "empty")
    window.acts.action(Act.TOUR).trigger()
    while heading(window) != "Highlight":
        callout(window).wanted.emit(1)
    assert shows(window, "This case has nothing yet to show it with.")
    enter(qtbot, window, callout(window).sampleWanted.emit)
    assert heading(window) == "Highlight"
    assert window.touring.stage.anchor(Place.TEXT) is not None
    assert not shows(window, "This case has nothing yet to show it with.")


def test_the_callout_goes_along_when_the_text_is_scrolled(window: MainWindow, qtbot: QtBot) -> None:
    window.acts.action(Act.TOUR).trigger()
    while heading(window) != "Highlight":
        callout(window).wanted.emit(1)
    view = window.parts.tabs.current()
    assert view is not None
    before = QRect(callout(window).geometry())
    view.page.verticalScrollBar().setValue(view.page.verticalScrollBar().value() + 60)
    qtbot.waitUntil(lambda: callout(window).geometry() != before)
