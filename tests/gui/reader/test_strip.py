from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.reader.samples import mark_on, reading, seed
from workbench.core.model import Look
from workbench.gui.reader.page import Page
from workbench.gui.reader.strip import WIDTH, MarkerStrip, Tick


def strip(qtbot: QtBot, *ticks: Tick) -> MarkerStrip:
    made = MarkerStrip(lambda rows: ticks)
    qtbot.addWidget(made)
    made.setFixedSize(WIDTH, 200)
    made.show()
    made.grab()
    return made


def test_a_tick_is_painted_where_it_is(qtbot: QtBot) -> None:
    image = strip(qtbot, Tick(0.5, "#8C1C03", 40)).grab().toImage()
    assert image.pixelColor(WIDTH // 2, 101) == QColor("#8C1C03")
    assert image.pixelColor(WIDTH // 2, 50) != QColor("#8C1C03")


def test_a_hit_is_wider_than_a_mark(qtbot: QtBot) -> None:
    ticks = Tick(0.2, "#112233", 1), Tick(0.8, "#445566", 2, is_hit=True)
    image = strip(qtbot, *ticks).grab().toImage()
    assert image.pixelColor(0, 41) != QColor("#112233")
    assert image.pixelColor(0, 161) == QColor("#445566")


def test_a_click_on_a_tick_gives_its_place(qtbot: QtBot) -> None:
    made = strip(qtbot, Tick(0.2, "#112233", 17), Tick(0.8, "#445566", 99))
    with qtbot.waitSignal(made.pointChosen, check_params_cb=lambda point: point == 99):
        QTest.mousePress(made, Qt.MouseButton.LeftButton, pos=QPoint(5, 162))


def test_a_click_elsewhere_gives_a_height(qtbot: QtBot) -> None:
    made = strip(qtbot, Tick(0.2, "#112233", 17))
    with qtbot.waitSignal(made.shareChosen, check_params_cb=lambda share: abs(share - 0.5) < 0.01):
        QTest.mousePress(made, Qt.MouseButton.LeftButton, pos=QPoint(5, 100))


def test_on_a_page_a_click_brings_the_mark_into_sight(page: Page) -> None:
    text = seed("004")
    last = mark_on(text, text.rstrip()[-12:], look=Look.DISPUTED)
    page.set_reading(reading(text, "", [last]))
    page.resize(700, 300)
    page.grab()
    made = page.findChild(MarkerStrip)
    assert isinstance(made, MarkerStrip)
    share = made._ticks[0].share
    QTest.mousePress(made, Qt.MouseButton.LeftButton, pos=QPoint(5, round(share * made.height())))
    assert page.sheet.number(last.passage.start) in page.visible()
