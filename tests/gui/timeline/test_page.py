"""The timeline, by mouse and by key."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.gui.living import opened
from tests.gui.timeline.conftest import DENIED, OPEN, SOLD, Told
from workbench.core.model import Stance
from workbench.desk import articles, claims
from workbench.gui.kit.picker import Picker
from workbench.gui.kit.quotes import QuotePopup
from workbench.gui.rooms import Spot
from workbench.gui.theme import tokens
from workbench.gui.theme.theme import Mode, Theme
from workbench.gui.timeline.layout import Group
from workbench.gui.timeline.page import TimelinePage
from workbench.gui.timeline.shapes import hit

ARTICLES, SOLD_LANE, SILENT = range(3)


def says(page: TimelinePage, words: str) -> bool:
    return any(words in one.text() and one.isVisible() for one in page.findChildren(QLabel))


def group(page: TimelinePage, lane: int, kind: Stance | None, *, known: bool = True) -> Group:
    found = page.chart.stage.groups(lane)
    (one,) = (one for one in found if one.kind is kind and one.known is known and one.claim_id is None)
    return one


def place(page: TimelinePage, lane: int, one: Group) -> QPoint:
    return hit(page.chart.stage.place(lane, one), one).center().toPoint()


def click(page: TimelinePage, lane: int, one: Group) -> None:
    QTest.mouseClick(page.chart.viewport(), Qt.MouseButton.LeftButton, pos=place(page, lane, one))


def turn_wheel(page: TimelinePage, at: QPointF, steps: int, modifier: Qt.KeyboardModifier) -> None:
    view = page.chart.viewport()
    event = QWheelEvent(
        at, view.mapToGlobal(at), QPoint(), QPoint(0, 120 * steps), Qt.MouseButton.NoButton, modifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def zoom_of(page: TimelinePage) -> float:
    assert page.chart.stage.scale is not None
    return page.chart.stage.scale.zoom


def test_unknown_dates_stand_apart_and_say_so(page: TimelinePage) -> None:
    known, unknown = page.chart.stage.groups(ARTICLES)[:-1], page.chart.stage.groups(ARTICLES)[-1]
    assert sum(len(one.signs) for one in known) == 3
    assert not unknown.known
    axis = page.chart.stage.axis()
    assert place(page, ARTICLES, unknown).x() > axis.right()
    assert all(place(page, ARTICLES, one).x() < axis.right() for one in known)
    assert says(page, "4 articles · 1 without a known date")


def test_a_click_on_one_piece_of_evidence_goes_there(qtbot: QtBot, page: TimelinePage, case: Told) -> None:
    with qtbot.waitSignal(page.spotWanted) as told:
        click(page, SOLD_LANE, group(page, SOLD_LANE, Stance.CORROBORATES))
    assert told.args == [Spot(case.early, *SOLD)]


def test_evidence_of_unknown_date_is_opened_too(qtbot: QtBot, page: TimelinePage, case: Told) -> None:
    with qtbot.waitSignal(page.spotWanted) as told:
        click(page, SOLD_LANE, group(page, SOLD_LANE, Stance.DISPUTES, known=False))
    assert told.args == [Spot(case.undated, *DENIED)]


def test_of_several_one_is_picked_by_its_quote(qtbot: QtBot, page: TimelinePage, case: Told) -> None:
    click(page, SOLD_LANE, group(page, SOLD_LANE, Stance.DISPUTES))
    popup = opened(QuotePopup)
    assert popup.list.count() == 2
    QTest.keyClick(popup.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.spotWanted) as told:
        QTest.keyClick(popup.list, Qt.Key.Key_Return)
    assert told.args == [Spot(case.late, *DENIED)]


def test_of_several_articles_of_one_time_one_is_picked(qtbot: QtBot, page: TimelinePage, case: Told) -> None:
    articles.change(case.desk, case.late, published="")
    qtbot.waitUntil(lambda: len(page.chart.stage.groups(ARTICLES)[-1].signs) == 2)
    click(page, ARTICLES, page.chart.stage.groups(ARTICLES)[-1])
    picker = opened(Picker)
    QTest.keyClicks(picker.chooser.field, "late")
    with qtbot.waitSignal(page.spotWanted) as told:
        QTest.keyClick(picker.chooser.field, Qt.Key.Key_Return)
    assert told.args == [Spot(case.late)]


def test_keys_walk_through_time_and_enter_opens(qtbot: QtBot, page: TimelinePage, case: Told) -> None:
    page.chart.setFocus(Qt.FocusReason.TabFocusReason)
    assert says(page, "Courier, 22 Sep 2022")
    QTest.keyClick(page.chart, Qt.Key.Key_Right)
    assert says(page, "Courier, Nov 2022")
    QTest.keyClick(page.chart, Qt.Key.Key_Down)
    assert says(page, "C1 · Gives context · 1 passage · Courier, Nov 2022")
    assert page.chart.accessibleDescription().startswith("C1 · Gives context")
    with qtbot.waitSignal(page.spotWanted) as told:
        QTest.keyClick(page.chart, Qt.Key.Key_Return)
    assert told.args == [Spot(case.month, *OPEN)]


def test_when_a_claim_was_said_has_a_flag_that_leads_to_it(
    qtbot: QtBot, page: TimelinePage, case: Told
) -> None:
    (flag,) = (one for one in page.chart.stage.groups(SOLD_LANE) if one.claim_id is not None)
    assert flag.right - flag.left > 20
    with qtbot.waitSignal(page.claimWanted) as told:
        click(page, SOLD_LANE, flag)
    assert told.args == [case.sold]
    assert says(page, "C1 was said Sep 2022: Rockets were sold")


def test_a_click_on_its_name_leads_to_a_claim(qtbot: QtBot, page: TimelinePage, case: Told) -> None:
    at = QPoint(40, round(page.chart.stage.lane_top(SILENT)) + 20)
    with qtbot.waitSignal(page.claimWanted) as told:
        QTest.mouseClick(page.chart.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told.args == [case.silent]


def test_ctrl_and_the_wheel_zoom_around_the_pointer(page: TimelinePage) -> None:
    before = page.chart.stage.place(SOLD_LANE, group(page, SOLD_LANE, Stance.CONTEXT))
    turn_wheel(page, before, 3, Qt.KeyboardModifier.ControlModifier)
    assert zoom_of(page) > 2
    after = page.chart.stage.place(SOLD_LANE, group(page, SOLD_LANE, Stance.CONTEXT))
    assert after.x() == pytest.approx(before.x(), abs=2)


def test_it_is_zoomed_by_buttons_and_keys(page: TimelinePage) -> None:
    QTest.mouseClick(page.nearer, Qt.MouseButton.LeftButton)
    QTest.keyClick(page.chart, Qt.Key.Key_Plus)
    near = zoom_of(page)
    assert near > 1.5
    QTest.mouseClick(page.farther, Qt.MouseButton.LeftButton)
    assert 1 < zoom_of(page) < near
    QTest.mouseClick(page.all, Qt.MouseButton.LeftButton)
    assert zoom_of(page) == 1


def test_dragging_moves_through_the_time_without_opening(qtbot: QtBot, page: TimelinePage) -> None:
    page.chart.zoom(4, 0)
    view, bar = page.chart.viewport(), page.chart.horizontalScrollBar()
    start = page.chart.stage.axis().center().toPoint()
    bar.setValue(200)
    with qtbot.assertNotEmitted(page.spotWanted):
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(view, start - QPoint(60, 0))
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start - QPoint(60, 0))
    assert bar.value() == 260


def test_shift_and_the_wheel_move_through_the_time(page: TimelinePage) -> None:
    page.chart.zoom(4, 0)
    turn_wheel(page, page.chart.stage.axis().center(), -1, Qt.KeyboardModifier.ShiftModifier)
    assert page.chart.horizontalScrollBar().value() == 120


def test_keys_bring_a_sign_out_of_sight_into_it(page: TimelinePage) -> None:
    page.chart.zoom(8, 0)
    page.chart.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        QTest.keyClick(page.chart, Qt.Key.Key_Right)
    assert says(page, "Herald, 30 Jan 2023")
    assert page.chart.horizontalScrollBar().value() > 0


def test_it_follows_deeds_and_keeps_the_zoom(qtbot: QtBot, page: TimelinePage, case: Told) -> None:
    page.chart.zoom(3)
    zoomed = zoom_of(page)
    claims.link_span(case.desk, case.silent, case.undated, *SOLD, Stance.CORROBORATES)
    qtbot.waitUntil(lambda: len(page.chart.stage.groups(SILENT)) == 1)
    assert zoom_of(page) == zoomed
    case.desk.undo()
    qtbot.waitUntil(lambda: page.chart.stage.groups(SILENT) == ())


def test_without_any_date_everything_is_under_date_unknown(
    qtbot: QtBot, page: TimelinePage, case: Told
) -> None:
    claims.change(case.desk, case.sold, said="")
    for article_id in (case.early, case.month, case.late):
        articles.change(case.desk, article_id, published="")
    qtbot.waitUntil(lambda: page.chart.stage.scale is None)
    QTest.keyClick(page.chart, Qt.Key.Key_Plus)
    (one,) = page.chart.stage.groups(ARTICLES)
    assert len(one.signs) == 4
    page.chart.viewport().grab()


def test_an_empty_case_says_what_to_do(qtbot: QtBot, page: TimelinePage, case: Told) -> None:
    articles.delete(case.desk, [case.early, case.month, case.late, case.undated])
    for claim_id in (case.sold, case.silent):
        claims.delete(case.desk, claim_id)
    qtbot.waitUntil(lambda: says(page, "Nothing to show yet"))


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_signs_wear_the_colours_of_their_stance(page: TimelinePage, theme: Theme, mode: Mode) -> None:
    theme.set_mode(mode)
    image = page.chart.viewport().grab().toImage()
    for stance in Stance:
        at = place(page, SOLD_LANE, group(page, SOLD_LANE, stance, known=True))
        here = page.chart.stage.place(SOLD_LANE, group(page, SOLD_LANE, stance))
        color = QColor(tokens.current().stances[stance].color)
        assert image.pixelColor(round(here.x()), at.y()).name() == color.name()
