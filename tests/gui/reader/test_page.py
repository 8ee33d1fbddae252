import html

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QColor, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.reader.pointing import click, move, press, release, spot, within
from tests.gui.reader.samples import mark_on, reading, seed, tag
from workbench.core.model import Look, Stance
from workbench.core.views import Mark
from workbench.gui.dragging import Dragged, dragged
from workbench.gui.reader import page as pages
from workbench.gui.reader.page import MenuAsked, Page
from workbench.gui.theme.colors import mix
from workbench.gui.theme.theme import Mode, Theme
from workbench.gui.theme.tokens import DARK, LIGHT

TEXT = """North Korea denied that it exported artillery shells.
The statement was carried on Thursday.
menu
login"""
ROLES = "bbxx"


def shown(page: Page, *marks: Mark) -> None:
    page.set_reading(reading(TEXT, ROLES, marks))


def color_at(page: Page, place: QPoint) -> QColor:
    return page.viewport().grab().toImage().pixelColor(place)


def painted(page: Page, marks: list[Mark]) -> dict[tuple[int, int], QColor]:
    """The pixels of the text column that these marks change."""
    page.set_marks((), ())
    before = page.viewport().grab().toImage()
    page.set_marks(marks, ())
    after = page.viewport().grab().toImage()
    column = range(page.laid_out.columns.text_left - 4, before.width())
    return {
        (x, y): after.pixelColor(x, y)
        for x in column
        for y in range(before.height())
        if before.pixel(x, y) != after.pixel(x, y)
    }


def near(one: QColor, color: str, by: int = 50) -> bool:
    other = QColor(color)
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(mine - its) < by for mine, its in pairs)


def has_color(page: Page, words: str, color: str) -> bool:
    start = TEXT.index(words)
    left, right = spot(page, start), spot(page, start + len(words))
    image = page.viewport().grab().toImage()
    across, down = range(left.x() - 2, right.x() + 2), range(left.y() - 16, left.y() + 18)
    return any(near(image.pixelColor(x, y), color) for x in across for y in down)


@pytest.mark.parametrize("look", list(Look))
def test_a_mark_is_painted_under_its_words_only(page: Page, look: Look) -> None:
    shown(page)
    pixels = painted(page, [mark_on(TEXT, "denied that it", look=look)])
    start = TEXT.index("denied that it")
    left, right = spot(page, start), spot(page, start + len("denied that it"))
    across = [x for x, _ in pixels]
    assert min(across) == pytest.approx(left.x(), abs=1)
    assert max(across) == pytest.approx(right.x(), abs=1)
    assert max(abs(y - left.y()) for _, y in pixels) < 22
    assert any(near(color, LIGHT.looks[look].color) for color in pixels.values())


def test_every_look_has_its_own_line(page: Page) -> None:
    shown(page)
    lines = set()
    for look in Look:
        color = LIGHT.looks[look].color
        pixels = painted(page, [mark_on(TEXT, "denied that it", look=look)])
        lines.add(frozenset(place for place, found in pixels.items() if near(found, color)))
    assert len(lines) == len(Look)


def test_a_tag_gives_its_colour_and_a_plain_highlight_the_accent(page: Page) -> None:
    shown(page)
    tagged = painted(page, [mark_on(TEXT, "denied", tags=[tag("Denial", "#AA00CC")])])
    assert any(near(color, "#AA00CC") for color in tagged.values())
    plain = painted(page, [mark_on(TEXT, "denied")])
    fill = mix(LIGHT.accent, LIGHT.surface, LIGHT.fill_share)
    assert any(near(color, fill, 3) for color in plain.values())


def test_overlapping_fills_are_darker_where_they_overlap_but_never_deeper_than_two(page: Page) -> None:
    words = ["denied that it exported", "that it exported", "it exported", "exported"]
    shown(page, *(mark_on(TEXT, one, look=Look.MIXED) for one in words))
    tops = [spot(page, TEXT.index(one)) - QPoint(-5, 12) for one in words]
    depths = [color_at(page, top).lightness() for top in tops]
    assert depths[0] > depths[1] == depths[2] == depths[3]


def test_the_theme_changes_the_colours(page: Page, theme: Theme) -> None:
    shown(page, mark_on(TEXT, "denied", look=Look.DISPUTED))
    theme.set_mode(Mode.DARK)
    assert has_color(page, "denied", DARK.looks[Look.DISPUTED].color)


def test_a_click_chooses_a_mark_and_a_click_beside_lets_go(qtbot: QtBot, page: Page) -> None:
    one = mark_on(TEXT, "denied")
    shown(page, one)
    with qtbot.waitSignal(page.markActivated, check_params_cb=lambda found: found == one.passage.id):
        click(page, within(page, "denied"))
    assert page.current_mark() == one
    click(page, within(page, "artillery"))
    assert page.current_mark() is None


def test_clicking_again_goes_through_overlapping_marks(page: Page) -> None:
    long, short = mark_on(TEXT, "Korea denied that"), mark_on(TEXT, "denied")
    shown(page, long, short)
    seen = []
    for _ in range(3):
        click(page, within(page, "denied"))
        seen.append(page.current_mark())
    assert seen == [short, long, short]


def test_the_current_mark_is_outlined(page: Page) -> None:
    one = mark_on(TEXT, "denied")
    shown(page, one)
    before = page.viewport().grab().toImage()
    page.set_current_mark(one.passage.id)
    after = page.viewport().grab().toImage()
    start = spot(page, TEXT.index("denied"))
    x = start.x() + 20
    changed = [y for y in range(after.height()) if after.pixel(x, y) != before.pixel(x, y)]
    assert any(near(after.pixelColor(x, y), LIGHT.accent) for y in changed)
    assert max(abs(y - start.y()) for y in changed) < 22


def test_marks_are_gone_through_by_steps(page: Page) -> None:
    first, second = mark_on(TEXT, "denied"), mark_on(TEXT, "Thursday")
    shown(page, second, first)
    page.step_mark(1)
    assert page.current_mark() == first
    page.step_mark(1)
    page.step_mark(1)
    assert page.current_mark() == second
    page.step_mark(-1)
    assert page.current_mark() == first


def test_stepping_into_folded_text_unfolds_it(page: Page) -> None:
    shown(page, mark_on(TEXT, "login"))
    page.step_mark(1)
    assert page.is_open(page.folds[0])


def test_the_line_of_a_fold_opens_and_closes_it(page: Page) -> None:
    shown(page)
    (fold,) = page.folds
    for wanted in (True, False):
        click(page, page.laid_out.fold_rect(fold).center().toPoint())
        assert page.is_open(fold) is wanted


def test_new_marks_leave_place_and_selection(page: Page) -> None:
    text = seed("004")
    page.set_reading(reading(text))
    page.verticalScrollBar().setValue(200)
    page.select(300, 319)
    page.verticalScrollBar().setValue(200)
    page.set_marks([mark_on(text, "Sunday", look=Look.MIXED)], ())
    assert page.verticalScrollBar().value() == 200
    assert page.selection() == (300, 319)


def test_a_current_mark_that_was_deleted_is_let_go(qtbot: QtBot, page: Page) -> None:
    one = mark_on(TEXT, "denied")
    shown(page, one)
    page.set_current_mark(one.passage.id)
    with qtbot.waitSignal(page.markActivated, check_params_cb=lambda found: found is None):
        page.set_marks((), ())


def test_the_hint_tells_everything_and_shows_markup_as_it_is(page: Page) -> None:
    shown(page, mark_on(TEXT, "denied", stance=Stance.DISPUTES, why="<b>bold</b>", tags=[tag("Denial")]))
    hint = page.hint_at(QPointF(within(page, "denied")))
    assert html.escape("<b>bold</b>") in hint
    assert "Denial" in hint
    assert page.hint_at(QPointF(within(page, "artillery"))) == ""


def test_a_card_stands_at_its_line_and_a_click_on_it_chooses_the_mark(page: Page) -> None:
    one = mark_on(TEXT, "Thursday", stance=Stance.DISPUTES, look=Look.DISPUTED)
    shown(page, one)
    page.grab()
    columns = page.laid_out.columns
    click(page, QPoint(columns.cards_left + 20, spot(page, TEXT.index("Thursday")).y()))
    assert page.current_mark() == one


def test_without_notes_there_are_no_cards(page: Page) -> None:
    shown(page, mark_on(TEXT, "denied"))
    assert page.laid_out.columns.cards_width == 0
    page.set_marks([mark_on(TEXT, "denied", note="Check.")], ())
    assert page.laid_out.columns.cards_width > 0


def test_a_bar_is_dragged_as_its_passage(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[object] = []

    class Drag:
        def __init__(self, source: Page) -> None:
            self.source = source

        def setMimeData(self, data: object) -> None:  # noqa: N802
            taken.append(dragged(data))  # type: ignore[arg-type]

        def exec(self, action: Qt.DropAction) -> None:
            taken.append(action)

    monkeypatch.setattr(pages, "QDrag", Drag)
    one = mark_on(TEXT, "denied", look=Look.MIXED)
    shown(page, one)
    page.grab()
    bar = QPoint(page.laid_out.columns.text_left - 15, spot(page, TEXT.index("denied")).y())
    press(page, bar)
    move(page, bar + QPoint(200, 40))
    release(page, bar + QPoint(200, 40))
    passage = one.passage
    assert taken == [
        Dragged(passage.article_id, passage.start, passage.end, passage.id),
        Qt.DropAction.CopyAction,
    ]


def test_escape_lets_go_step_by_step(qtbot: QtBot, page: Page) -> None:
    one = mark_on(TEXT, "denied")
    shown(page, one)
    page.set_current_mark(one.passage.id)
    page.select(0, 5)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.selection() is None
    assert page.current_mark() == one
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.current_mark() is None
    with qtbot.waitSignal(page.escaped):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_a_menu_is_asked_for_with_what_is_under_the_pointer(page: Page) -> None:
    one = mark_on(TEXT, "denied")
    shown(page, one)
    asked: list[MenuAsked] = []
    page.menuAsked.connect(asked.append)
    place = within(page, "denied")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, page.viewport().mapToGlobal(place))
    QApplication.sendEvent(page.viewport(), event)
    assert [(found.passages, found.selection) for found in asked] == [((one.passage.id,), None)]
    assert page.current_mark() == one


def test_a_jump_lights_up_for_a_moment(qtbot: QtBot, page: Page) -> None:
    shown(page)
    start = TEXT.index("Thursday")
    page.jump_to(start, start + 8)
    below = spot(page, start) + QPoint(5, 12)
    assert color_at(page, below) == QColor(LIGHT.selection)
    assert page.caret() == start
    qtbot.waitUntil(lambda: color_at(page, below) == QColor(LIGHT.surface), timeout=3_000)


def test_keys_of_text_actions_work_on_the_text(qtbot: QtBot, page: Page) -> None:
    shown(page)
    action = QAction("Highlight", page)
    action.setShortcut("H")
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    page.addAction(action)
    page.activateWindow()
    page.setFocus()
    with qtbot.waitSignal(action.triggered):
        QTest.keyClick(page, Qt.Key.Key_H)
