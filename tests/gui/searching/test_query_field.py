"""The field for a query."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.gui.searching.query_field import QueryField
from workbench.gui.theme.theme import Theme


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> QueryField:
    made = QueryField("Search")
    qtbot.addWidget(made)
    made.resize(600, 34)
    made.show()
    qtbot.waitExposed(made)
    return made


def waves(field: QueryField) -> list[int]:
    """The columns in which something red is drawn; nothing else in the field is."""
    image = field.grab().toImage()
    found = []
    for x in range(image.width()):
        colors = [image.pixelColor(x, y) for y in range(image.height())]
        if any(color.red() > color.green() + 40 for color in colors):
            found.append(x)
    return found


def test_what_is_wrong_is_underlined_where_it_stands(field: QueryField) -> None:
    field.setText("rockets (shells")
    assert waves(field) == []
    field.show_wrong([(8, 9)])
    (first, *_, last) = waves(field)
    metrics = field.fontMetrics()
    left = field.cursorRect().center().x() - metrics.horizontalAdvance("(shells")
    assert abs(first - left) <= 3
    assert last - first < metrics.horizontalAdvance("(sh")


def test_characters_beyond_the_bmp_do_not_shift_it(field: QueryField) -> None:
    field.setText("\U0001d41a\U0001d41a AND")
    field.show_wrong([(3, 6)])
    (first, *_, last) = waves(field)
    right = field.cursorRect().center().x()
    assert abs(last - right) <= 4
    assert abs(first - (right - field.fontMetrics().horizontalAdvance("AND"))) <= 4


def test_a_long_query_is_underlined_where_it_is_scrolled_to(field: QueryField) -> None:
    text = "word " * 60 + "("
    field.setText(text)
    field.show_wrong([(len(text) - 1, len(text))])
    assert abs(waves(field)[-1] - field.cursorRect().center().x()) <= 6


def test_typing_on_takes_the_underline_away(field: QueryField) -> None:
    field.setText("(")
    field.show_wrong([(0, 1)])
    QTest.keyClicks(field, "a")
    assert waves(field) == []


def test_enter_and_down_leave_typing(field: QueryField, qtbot: QtBot) -> None:
    for key, signal in ((Qt.Key.Key_Return, field.entered), (Qt.Key.Key_Down, field.leftDown)):
        with qtbot.waitSignal(signal):
            QTest.keyClick(field, key)
