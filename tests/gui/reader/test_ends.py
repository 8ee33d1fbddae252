import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.reader.pointing import move, press, release, spot, within
from tests.gui.reader.samples import mark_on, reading
from workbench.gui.reader.ends import Resized
from workbench.gui.reader.page import Page

TEXT = "North Korea denied that it exported artillery shells.\nThe statement was carried on Thursday."
ARABIC = "نفت كوريا الشمالية أنها صدرت قذائف مدفعية"


def shown(page: Page, text: str, words: str) -> int:
    mark = mark_on(text, words)
    page.set_reading(reading(text, marks=(mark,)))
    page.set_current_mark(mark.passage.id)
    page.grab()
    return mark.passage.id


def drag(page: Page, start: QPoint, end: QPoint) -> None:
    press(page, start)
    move(page, (start + end) / 2)
    move(page, end)
    release(page, end)


@pytest.mark.parametrize(
    ("end", "to", "left"),
    [
        ("end", " shells", "denied that it exported artillery"),
        ("end", "ied", "den"),
        ("start", "Korea", "Korea denied that it"),
        ("start", " artillery", "exported"),  # beyond the other end: the ends change places
        ("end", "The statement", "denied that it exported artillery shells."),  # no blank at an end
    ],
)
def test_an_end_is_dragged(qtbot: QtBot, page: Page, end: str, to: str, left: str) -> None:
    ident = shown(page, TEXT, "denied that it")
    start = TEXT.index("denied that it")
    grip = spot(page, start if end == "start" else start + len("denied that it"))
    with qtbot.waitSignal(page.resizeWanted) as told:
        drag(page, grip, spot(page, TEXT.index(to)))
    resized = (told.args or [None])[0]
    assert resized == Resized(ident, TEXT.index(left), TEXT.index(left) + len(left))
    assert page.selection() is None


def test_an_end_of_a_text_from_right_to_left_is_dragged(qtbot: QtBot, page: Page) -> None:
    words = "كوريا الشمالية"
    ident = shown(page, ARABIC, words)
    start = ARABIC.index(words)
    with qtbot.waitSignal(page.resizeWanted) as told:
        drag(page, spot(page, start), spot(page, 0))
    assert told.args == [Resized(ident, 0, start + len(words))]


def test_a_drag_that_leads_nowhere_changes_nothing(qtbot: QtBot, page: Page) -> None:
    shown(page, TEXT, "denied that it")
    grip = spot(page, TEXT.index("denied"))
    with qtbot.assertNotEmitted(page.resizeWanted):
        drag(page, grip, grip)
        press(page, grip)
        move(page, spot(page, 0))
        before = page.viewport().grab().toImage()
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert page.viewport().grab().toImage() != before
        release(page, spot(page, 0))
    assert page.current_mark() is not None


def test_only_the_current_mark_can_be_taken_by_its_ends(qtbot: QtBot, page: Page) -> None:
    shown(page, TEXT, "denied that it")
    grip = spot(page, TEXT.index("denied"))
    move(page, grip, Qt.MouseButton.NoButton)
    assert page.viewport().cursor().shape() is Qt.CursorShape.SizeHorCursor
    move(page, within(page, "that"), Qt.MouseButton.NoButton)
    assert page.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor
    page.set_current_mark(None)
    page.grab()
    with qtbot.assertNotEmitted(page.resizeWanted):
        drag(page, grip, spot(page, 0))
    assert page.selection() == (0, TEXT.index(" denied"))
