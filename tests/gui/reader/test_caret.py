import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.reader.samples import mark_on, reading
from workbench.gui.reader.boundaries import Unit
from workbench.gui.reader.page import Page
from workbench.gui.theme.tokens import LIGHT

TEXT = "Ships left Odesa. Nobody saw them.\n\nIt rained. It snowed.\nmenu\nThe end."
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
UP, DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down


@pytest.fixture
def text(qtbot: QtBot, page: Page) -> Page:
    page.activateWindow()
    page.setFocus()
    qtbot.waitUntil(page.hasFocus)
    page.set_reading(reading(TEXT, "b-bxb", (mark_on(TEXT, "saw them"), mark_on(TEXT, "It snowed"))))
    return page


def chosen(page: Page) -> str:
    start, end = page.selection() or (0, 0)
    return TEXT[start:end]


def test_the_caret_steps_by_sentence_and_paragraph(text: Page) -> None:
    places = []
    for key, modifier in ((DOWN, ALT), (DOWN, ALT), (DOWN, ALT), (DOWN, CTRL), (UP, CTRL), (UP, ALT)):
        QTest.keyClick(text, key, modifier)
        places.append(text.caret())
    assert places == [TEXT.index(one) for one in ("Nobody", "It r", "It s", "The", "It r", "Nobody")]
    QTest.keyClick(text, DOWN, CTRL)
    QTest.keyClick(text, DOWN, CTRL)
    QTest.keyClick(text, DOWN, CTRL)
    assert text.caret() == len(TEXT)
    for _ in range(3):
        QTest.keyClick(text, UP, CTRL)
    assert text.caret() == 0


def test_shift_selects_on_the_way(text: Page) -> None:
    QTest.keyClick(text, DOWN, ALT)
    QTest.keyClick(text, DOWN, ALT | SHIFT)
    assert chosen(text) == "Nobody saw them."
    QTest.keyClick(text, DOWN, CTRL | SHIFT)
    assert chosen(text) == "Nobody saw them.\n\nIt rained. It snowed."


def test_one_key_selects_a_unit_and_then_one_more(text: Page) -> None:
    text.select(3, 3)
    with_settled = []
    text.selectionSettled.connect(lambda: with_settled.append(chosen(text)))
    for _ in range(3):
        text.caret_keys.select(Unit.SENTENCE)
    text.caret_keys.select(Unit.PARAGRAPH)
    assert with_settled == [
        "Ships left Odesa.",
        "Ships left Odesa. Nobody saw them.",
        "Ships left Odesa. Nobody saw them.\n\nIt rained.",
        "Ships left Odesa. Nobody saw them.\n\nIt rained. It snowed.",
    ]


def test_at_the_end_there_is_nothing_more_to_select(text: Page) -> None:
    text.select(TEXT.index("The"), len(TEXT))
    text.caret_keys.select(Unit.SENTENCE)
    assert chosen(text) == "The end."


def test_the_bold_caret_is_seen_and_makes_what_it_enters_the_current_mark(text: Page) -> None:
    def accents() -> int:
        image = text.viewport().grab().toImage()
        rect = text.cursorRect()
        accent = QColor(LIGHT.accent)
        across = range(rect.left() - 2, rect.right() + 4)
        return sum(image.pixelColor(x, rect.center().y()) == accent for x in across)

    QTest.keyClick(text, DOWN, ALT)
    assert accents() == 0
    assert text.current_mark() is None
    text.show_caret(shown=True)
    assert accents() >= 2
    QTest.keyClick(text, Qt.Key.Key_Right, CTRL)
    mark = text.current_mark()
    assert mark is not None
    assert mark.passage.quote == "saw them"
    QTest.keyClick(text, UP, CTRL)
    assert text.current_mark() is mark
