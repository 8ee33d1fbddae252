import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.reader.samples import mark_on, reading
from workbench.core.model import Stance
from workbench.core.views import Mark
from workbench.gui.kit.inline import InlineEditor
from workbench.gui.reader.cards import Writing
from workbench.gui.reader.page import Page

TEXT = "\n".join(f"Paragraph {number} says something of some length." for number in range(60))


@pytest.fixture
def one() -> Mark:
    return mark_on(TEXT, "Paragraph 1 says", note="Which paragraph?")


@pytest.fixture
def text(qtbot: QtBot, page: Page, one: Mark) -> Page:
    page.activateWindow()
    page.setFocus()
    qtbot.waitUntil(page.hasFocus)
    page.set_reading(reading(TEXT, marks=(one, mark_on(TEXT, "Paragraph 9 says"))))
    page.grab()
    return page


def card_at(page: Page) -> QPoint:
    placed = page._overlay.placed_of(page.marks()[0].passage.id)
    assert placed is not None
    return placed.rect.center().toPoint()


def double_click(page: Page, place: QPoint) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    there = QPointF(place), QPointF(page.viewport().mapToGlobal(place))
    QApplication.sendEvent(
        page.viewport(), QMouseEvent(QEvent.Type.MouseButtonDblClick, *there, left, left, none)
    )


def field(page: Page) -> InlineEditor:
    (found,) = (one for one in page.findChildren(InlineEditor) if one.isVisible())
    return found


def test_a_note_is_edited_where_it_stands(qtbot: QtBot, text: Page, one: Mark) -> None:
    double_click(text, card_at(text))
    assert field(text).geometry().contains(card_at(text))
    assert field(text).toPlainText() == "Which paragraph?"
    QTest.keyClicks(field(text), " The first")
    with qtbot.waitSignal(text.rewritten) as told:
        QTest.keyClick(field(text), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [Writing("Which paragraph? The first", note_id=one.notes[0].id)]
    assert text.hasFocus()


def test_escape_takes_back_and_elsewhere_keeps(qtbot: QtBot, text: Page) -> None:
    text.set_current_mark(text.marks()[0].passage.id)
    with qtbot.assertNotEmitted(text.rewritten):
        assert text.edit_card()
        QTest.keyClicks(field(text), "?")
        QTest.keyClick(field(text), Qt.Key.Key_Escape)
    assert text.edit_card()
    QTest.keyClicks(field(text), "!")
    with qtbot.waitSignal(text.rewritten, check_params_cb=lambda one: one.text == "Which paragraph?!"):
        text.setFocus()


def test_the_field_stays_at_its_card(qtbot: QtBot, text: Page) -> None:
    text.set_current_mark(text.marks()[0].passage.id)
    assert text.edit_card()
    before = field(text).y()
    text.verticalScrollBar().setValue(30)
    assert field(text).y() == before - 30
    with qtbot.waitSignal(text.rewritten):
        QTest.keyClicks(field(text), "!")
        text.set_zoom(1.5)  # laid out anew: the card stands elsewhere


def test_evidence_has_words_of_its_own(qtbot: QtBot, page: Page) -> None:
    one = mark_on(TEXT, "Paragraph 2 says", stance=Stance.DISPUTES, why="Because")
    page.set_reading(reading(TEXT, marks=(one,)))
    page.grab()
    page.set_current_mark(one.passage.id)
    assert page.edit_card()
    QTest.keyClicks(field(page), " so")
    with qtbot.waitSignal(page.rewritten) as told:
        QTest.keyClick(field(page), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [Writing("Because so", evidence_id=one.evidence[0].evidence.id)]


def test_without_a_card_or_where_nothing_may_change_there_is_nothing_to_edit(text: Page) -> None:
    text.set_current_mark(text.marks()[1].passage.id)
    assert not text.edit_card()
    text.editable = False
    double_click(text, card_at(text))
    assert text.findChild(InlineEditor) is None
