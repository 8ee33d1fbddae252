"""The status line says what is so, and that the search is behind where something keeps it there."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from workbench.core.problems import IndexNotWritten, SearchEnded
from workbench.core.views import Counts
from workbench.desk.searching import Indexing, Trouble
from workbench.gui.actions.registry import Actions
from workbench.gui.window.status import StatusLine


@pytest.fixture
def line(qtbot: QtBot) -> StatusLine:
    made = StatusLine(Actions({}))
    qtbot.addWidget(made)
    return made


def said(line: StatusLine) -> dict[str, str]:
    """What it says, with the tool tips."""
    return {one.text(): one.toolTip() for one in line.findChildren(QLabel)}


def test_a_search_that_has_stopped_is_told(line: StatusLine) -> None:
    line.take_news(Trouble(SearchEnded()))
    assert "Searching has stopped" in said(line)["Search has stopped"]


def test_the_search_is_behind_until_it_has_caught_up(line: StatusLine) -> None:
    line.take_news(Trouble(IndexNotWritten("the <disk> is full")))
    assert "the &lt;disk&gt; is full" in said(line)["Search is behind"]
    line.take_news(Indexing(3, 10))
    assert said(line)["Indexing: 3 of 10"] == ""
    line.take_news(Indexing(0, 0))
    assert not any("Search" in words or "Indexing" in words for words in said(line))


def test_the_keys_are_shown_whole_or_not_at_all(qtbot: QtBot, line: StatusLine) -> None:
    line.show_counts(Counts(articles=5, highlights=36, claims=7, notes=0, tags=9))
    line.show_reading(reading=True)
    line.show()
    for width in range(400, 1700, 50):
        line.resize(width, line.sizeHint().height())
        seen = [one for one in line.findChildren(QLabel) if one.isVisible()]
        assert all(one.width() >= one.sizeHint().width() for one in seen if width >= 500), width
    assert any(one.text() == "Select text, then" for one in seen)
    line.take_news(Indexing(31_250, 100_000))
    line.resize(900, line.height())
    assert not any(one.text() == "Select text, then" and one.isVisible() for one in seen)
