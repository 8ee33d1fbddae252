"""The popup of quotes: what it shows, and how it is closed."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.gui.living import opened
from workbench.core.model import Evidence, Passage, Stance
from workbench.core.views import EvidenceRow
from workbench.gui.kit.quotes import QuotePopup

AT = datetime(2024, 1, 1, tzinfo=UTC)


def row(number: int, quote: str) -> EvidenceRow:
    passage = Passage(
        id=number, article_id=1, version_id=1, start=0, end=len(quote), quote=quote, prefix="", suffix="",
        made=AT, author="Ana",
    )  # fmt: skip
    piece = Evidence(id=number, claim_id=1, passage_id=number, stance=Stance.DISPUTES, made=AT, author="Ana")
    return EvidenceRow(piece, passage, 1, "A title", "", None)


@pytest.fixture
def popup(qtbot: QtBot) -> Iterator[QuotePopup]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    QuotePopup(window).open_at(QPoint(10, 10), [row(1, "Short"), row(2, "<b>words</b> " * 60)])
    yield opened(QuotePopup)
    window.close()


def test_a_quote_stands_as_it_is_with_its_source(popup: QuotePopup) -> None:
    assert popup.list.item(0).text() == "“Short”\nA title · date unknown"
    assert popup.list.item(1).text().startswith("“<b>words</b> <b>words</b>")
    assert "…”" in popup.list.item(1).text()
    spoken = popup.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Disputes: “Short” A title · date unknown"
    popup.close()


def test_all_of_a_few_quotes_can_be_seen(popup: QuotePopup) -> None:
    last = popup.list.visualItemRect(popup.list.item(1))
    assert popup.list.viewport().rect().contains(last)
    popup.close()


def test_escape_picks_nothing(qtbot: QtBot, popup: QuotePopup) -> None:
    with qtbot.assertNotEmitted(popup.picked):
        QTest.keyClick(popup.list, Qt.Key.Key_Escape)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(popup)
