import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.gui.reader.samples import mark, reading
from workbench.gui.reader.title_block import TitleBlock


@pytest.fixture
def block(qtbot: QtBot) -> TitleBlock:
    made = TitleBlock()
    qtbot.addWidget(made)
    made.resize(700, 100)
    made.show()
    return made


def words(block: TitleBlock) -> list[str]:
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [label.text() for label in block.findChildren(QLabel) if label.isVisible()]


def test_it_tells_what_is_known(block: TitleBlock) -> None:
    told = reading("x", marks=[mark(0, 1)], title="A <b>title</b>", byline="Ann", agency="AFP", language="en")
    block.show_reading(told)
    found = words(block)
    assert found[0] == "A <b>title</b>"
    assert {"An outlet", "Ann · AFP", "English"} <= set(found)


def test_an_unknown_date_is_said_to_be(block: TitleBlock) -> None:
    block.show_reading(reading("x"))
    assert "date unknown" in words(block)
    block.show_reading(reading("x", saved="2024-04-19"))
    assert "date unknown" in words(block)
    assert any(
        "19" in child.toolTip() and "saved" in child.toolTip()
        for child in block.children()
        if hasattr(child, "toolTip")
    )


def test_another_article_leaves_nothing_of_the_last(block: TitleBlock) -> None:
    block.show_reading(reading("x", byline="Ann"))
    block.show_reading(reading("x"))
    assert "Ann" not in words(block)


def test_the_count_follows(block: TitleBlock) -> None:
    block.show_reading(reading("x"))
    block.show_count(12)
    assert any("12" in word for word in words(block))


def test_a_long_title_takes_more_lines_when_narrow(block: TitleBlock) -> None:
    block.show_reading(reading("x", title="A title of many words " * 4))
    wide = block.height()
    block.resize(300, block.height())
    assert block.height() > wide


def test_it_stands_above_the_text(block: TitleBlock) -> None:
    block.show_reading(reading("x"))
    block.align(120, 400)
    block.grab()
    assert block.findChildren(QLabel)[0].x() == 120


def test_a_title_with_an_ampersand_is_told_as_it_is(block: TitleBlock) -> None:
    block.show_reading(reading("x", title="AT&T <b>denies</b>"))
    shown = QTextDocument()
    (tip,) = {child.toolTip() for child in block.findChildren(QLabel) if "AT" in child.toolTip()}
    shown.setHtml(tip)
    assert tip.startswith("<p")  # Qt shows entities as they are where it sees no markup
    assert shown.toPlainText() == "AT&T <b>denies</b>"
