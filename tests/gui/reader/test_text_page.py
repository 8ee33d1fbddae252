import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.reader.pointing import move, press, release, spot
from tests.gui.reader.samples import reading, seed
from workbench.gui.dragging import Dragged, dragged
from workbench.gui.reader.columns import MEASURE
from workbench.gui.reader.page import Page
from workbench.gui.reader.page_layout import reading_font
from workbench.gui.reader.text_page import Place, TextPage

MIXED = "Before 👩🏽‍🚀 and 👍 the words.\n\nשלום עולם, this is mixed.\n中文也是如此。\nLast line."


def drag(page: Page, start: QPoint, end: QPoint) -> None:
    press(page, start)
    move(page, end)
    release(page, end)


@pytest.mark.parametrize("words", ["Before 👩🏽‍🚀", "👍 the", "the words", "中文也", "line"])
def test_a_selection_by_mouse_is_the_stored_words(qtbot: QtBot, page: Page, words: str) -> None:
    page.set_reading(reading(MIXED))
    start = MIXED.index(words)
    with qtbot.waitSignal(page.selectionSettled):
        drag(page, spot(page, start), spot(page, start + len(words)))
    assert page.selection() == (start, start + len(words))


def test_right_to_left_words_are_selected_from_right_to_left(qtbot: QtBot, page: Page) -> None:
    page.set_reading(reading(MIXED))
    start = MIXED.index("שלום")
    first, last = spot(page, start), spot(page, start + 4)
    assert first.x() > last.x()
    drag(page, first, last)
    assert page.selection() == (start, start + 4)


def test_every_stretch_comes_back_as_selected(page: Page) -> None:
    page.set_reading(reading(MIXED))
    for word in MIXED.split():
        start = MIXED.index(word)
        page.select(start, start + len(word))
        assert page.selection() == (start, start + len(word))


def test_a_selection_has_no_blanks_at_its_ends(page: Page) -> None:
    text = "one two\nthree"
    page.set_reading(reading(text))
    page.select(3, 8)
    assert page.selection() == (4, 7)
    page.select(3, 4)
    assert page.selection() is None


def test_what_is_copied_is_the_stored_text(page: Page) -> None:
    text = "10\u00a0000 men\u2028and 👍 more"
    page.set_reading(reading(text, id=7))
    page.select(0, len(text))
    page.copy()
    data = QApplication.clipboard().mimeData()
    assert data.text() == text
    assert dragged(data) == Dragged(article=7, start=0, end=len(text))


def test_the_measure_stays_whatever_the_width(page: Page) -> None:
    page.set_reading(reading(seed("002")))
    character = QFontMetricsF(reading_font(1.0)).averageCharWidth()
    for width in (1_200, 1_900):
        page.resize(width, 700)
        assert page.laid_out.columns.text_width == round(character * MEASURE)


def test_zoom_keeps_what_is_read_at_the_top(page: Page) -> None:
    page.set_reading(reading(seed("004")))
    page.verticalScrollBar().setValue(600)
    top = page.visible().start
    page.zoom_by(3)
    assert page.zoom == 1.5
    assert page.visible().start == top


def test_the_wheel_zooms_with_ctrl_held(qtbot: QtBot, page: Page) -> None:
    page.set_reading(reading(seed("004")))
    event = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    with qtbot.waitSignal(page.zoomChanged, check_params_cb=lambda zoom: zoom == 0.9):
        QApplication.sendEvent(page.viewport(), event)


def test_zoom_has_limits(page: Page) -> None:
    page.zoom_by(-50)
    assert page.zoom == 0.7
    page.set_zoom(90)
    assert page.zoom == 3.0


def test_furniture_is_folded_and_shown_again(page: Page) -> None:
    page.set_reading(reading("Title\nmenu\nlogin\nBody", "txxb"))
    (fold,) = page.folds
    assert not page.document().findBlockByNumber(1).isVisible()
    folded = page.laid_out.height()
    page.set_open(fold, shown=True)
    assert page.is_open(fold)
    assert page.document().findBlockByNumber(1).isVisible()
    assert page.laid_out.height() > folded
    page.open_all(shown=False)
    assert page.laid_out.height() == folded


def test_scrolling_to_folded_text_unfolds_it(page: Page) -> None:
    text = "Title\nmenu\nlogin\nBody"
    page.set_reading(reading(text, "txxb"))
    page.scroll_to(text.index("login"))
    assert page.is_open(page.folds[0])


def test_scrolling_in_an_estimated_text_lands_on_the_place(page: Page) -> None:
    text = "\n".join(f"Paragraph {number} " + "word " * (number % 90) for number in range(900))
    page.set_reading(reading(text))
    start = text.index("Paragraph 700 ")
    page.scroll_to(start)
    number = page.sheet.number(start)
    rect = page.laid_out.text_rect(number)
    top = page.verticalScrollBar().value()
    assert top <= rect.top() <= top + page.viewport().height() / 2


def test_scrolling_up_into_estimated_text_does_not_jump(page: Page) -> None:
    text = "\n".join(f"Paragraph {number} " + "wide 한국어 word " * (number % 40) for number in range(900))
    page.set_reading(reading(text))
    bar = page.verticalScrollBar()
    page.scroll_to(text.index("Paragraph 500 "))
    for _ in range(40):
        number = page.visible().stop - 2
        before = page.laid_out.top(number) - bar.value()
        bar.setValue(bar.value() - 30)
        assert page.laid_out.top(number) - bar.value() == pytest.approx(before + 30, abs=2)


def test_a_word_without_end_is_broken(page: Page) -> None:
    page.set_reading(reading("x" * 300_000))
    page.grab()
    assert page.laid_out.text_rect(0).height() > 1_000
    assert (
        page.document().firstBlock().layout().lineAt(0).naturalTextWidth() <= page.laid_out.columns.text_width
    )


def test_nothing_can_be_typed(qtbot: QtBot, page: Page) -> None:
    page.set_reading(reading("words"))
    QTest.keyClicks(page, "hello")
    assert page.document().toPlainText() == "words"


def test_keys_select_too(qtbot: QtBot, page: Page) -> None:
    page.set_reading(reading("one two three"))
    page.setFocus()
    page.select(0, 0)
    shift_ctrl = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(page, Qt.Key.Key_Right, shift_ctrl)
    with qtbot.waitSignal(page.selectionSettled):
        QTest.keyRelease(page, Qt.Key.Key_Shift)
    assert page.selection() == (0, 3)


def test_an_empty_text_is_shown(page: Page) -> None:
    page.set_reading(reading(""))
    page.grab()
    assert page.selection() is None


def test_a_place_is_gone_to_again(qtbot: QtBot) -> None:
    text = "\n".join(f"Line {number} goes on and on until it is long enough." for number in range(200))
    pages = []
    for _ in range(2):
        page = TextPage()
        qtbot.addWidget(page)
        page.resize(700, 400)
        page.show()
        page.set_reading(reading(text))
        pages.append(page)
    first, second = pages
    assert first.place() == Place(0, 0)
    first.select(40, 40)
    first.verticalScrollBar().setValue(1_234)
    place = first.place()
    assert place.caret == 40
    second.go_to(place)
    assert second.place() == place
    assert abs(second.verticalScrollBar().value() - 1_234) < 40
    second.go_to(Place(10**6, 10**6))
    assert second.caret() == len(text)
    second.go_to(Place(0, 0))
    assert second.verticalScrollBar().value() == 0
