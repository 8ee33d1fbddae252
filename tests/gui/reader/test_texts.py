import pytest
from pytestqt.qtbot import QtBot

from tests.gui.reader.samples import find, mark_on, reading
from workbench.gui.reader.sides import ReaderSides
from workbench.gui.reader.texts import Looks

TEXT = "Ships left Odesa.\nIt rained."
MARK = mark_on(TEXT, "left", note="Which?")


@pytest.fixture
def sides(qtbot: QtBot) -> ReaderSides:
    made = ReaderSides(find)
    qtbot.addWidget(made)
    made.resize(1900, 600)
    made.show()
    return made


def test_texts_look_alike_on_both_sides_and_in_tabs_opened_later(qtbot: QtBot, sides: ReaderSides) -> None:
    first = sides.open(reading(TEXT, id=1, marks=[MARK]))
    sides.texts.wear(Looks(zoom=1.25, cards=False, caret=True, highlights=True, editable=False))
    beside = sides.open_beside(reading(TEXT, id=2, marks=[MARK]))
    later = sides.open(reading(TEXT, id=3, marks=[MARK]))
    for view in (first, beside, later):
        assert view.page.zoom == 1.25
        assert view.page.caret_keys.bold
        assert view.page.laid_out.columns.cards_width == 0
        assert not view.page.editable
    sides.texts.wear(Looks())
    assert first.page.zoom == 1.0
    qtbot.waitUntil(lambda: first.page.laid_out.columns.cards_width > 0)


def test_a_zoom_by_the_wheel_on_one_text_is_the_zoom_of_all(qtbot: QtBot, sides: ReaderSides) -> None:
    left = sides.open(reading(TEXT, id=1))
    right = sides.open_beside(reading(TEXT, id=2))
    with qtbot.waitSignal(sides.texts.zoomChanged, check_params_cb=lambda zoom: zoom == 1.1):
        left.page.zoom_by(1)
    assert right.page.zoom == sides.texts.looks.zoom == 1.1


def test_what_any_text_says_is_heard_in_one_place(qtbot: QtBot, sides: ReaderSides) -> None:
    left = sides.open(reading(TEXT, id=1, marks=[MARK]))
    right = sides.open_beside(reading(TEXT, id=2, marks=[MARK]))
    for view in (left, right):
        with qtbot.waitSignal(sides.texts.selectionChanged, check_params_cb=lambda span: span == (0, 4)):
            view.page.select(0, 4)
        with qtbot.waitSignal(
            sides.texts.markActivated, check_params_cb=lambda found: found == MARK.passage.id
        ):
            view.page.step_mark(1)


def test_a_closed_text_is_heard_and_dressed_no_more(sides: ReaderSides) -> None:
    sides.open(reading(TEXT, id=1))
    left = sides.open(reading(TEXT, id=2))
    sides.close_article(1)
    sides.texts.set_zoom(2.0)
    assert left.page.zoom == 2.0
