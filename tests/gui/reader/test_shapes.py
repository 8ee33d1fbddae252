import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption
from pytestqt.qtbot import QtBot

from workbench.gui.reader.shapes import Piece, pieces
from workbench.gui.theme import fonts


def laid_out(text: str, width: float = 2_000) -> QTextLayout:
    layout = QTextLayout(text, fonts.reading())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def width(found: list[Piece]) -> float:
    return sum(piece.rect.width() for piece in found)


def test_a_stretch_on_one_line_is_one_piece(qtbot: QtBot) -> None:
    (piece,) = pieces(laid_out("North Korea denied"), 6, 11)
    assert piece.first
    assert piece.last
    assert piece.rightward
    assert piece.rect.left() == pytest.approx(fonts_width("North "), abs=1)
    assert piece.rect.width() == pytest.approx(fonts_width("Korea"), abs=1)


def test_a_wrapped_stretch_begins_and_ends_once(qtbot: QtBot) -> None:
    layout = laid_out("word " * 30, 300)
    found = pieces(layout, 3, 140)
    assert len(found) == layout.lineForTextPosition(139).lineNumber() + 1
    assert [piece.first for piece in found] == [True, *[False] * (len(found) - 1)]
    assert [piece.last for piece in found] == [*[False] * (len(found) - 1), True]


def test_right_to_left_text_is_where_it_is_painted(qtbot: QtBot) -> None:
    layout = laid_out("שלום עולם")
    (first,) = pieces(layout, 0, 4)
    (second,) = pieces(layout, 5, 9)
    assert not first.rightward
    assert first.rect.left() > second.rect.right()


def test_a_stretch_across_directions_is_as_wide_as_its_parts(qtbot: QtBot) -> None:
    text = "this is mixed עברית text"
    layout = laid_out(text)
    found = pieces(layout, 8, 19)
    assert {piece.rightward for piece in found} == {True, False}
    parts = sum(width(pieces(layout, place, place + 1)) for place in range(8, 19))
    assert width(found) == pytest.approx(parts, abs=2)


def test_only_a_space_has_a_shape_too(qtbot: QtBot) -> None:
    assert width(pieces(laid_out("a b"), 1, 2)) > 1


def test_nothing_has_no_shape(qtbot: QtBot) -> None:
    assert pieces(laid_out("abc"), 2, 2) == []


def fonts_width(text: str) -> float:
    return QFontMetricsF(fonts.reading()).horizontalAdvance(text)
