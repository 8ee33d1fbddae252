import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from workbench.gui.kit.card import Card
from workbench.gui.theme.theme import Mode, Theme
from workbench.gui.welcome.page import RecentCase, WelcomePage


@pytest.fixture
def page(qtbot: QtBot) -> WelcomePage:
    made = WelcomePage()
    qtbot.addWidget(made)
    made.resize(1000, 760)
    made.show()
    return made


def test_its_buttons_ask_for_what_they_say(qtbot: QtBot, page: WelcomePage) -> None:
    for button, wanted in (
        (page.sample, page.sample_wanted),
        (page.new, page.new_wanted),
        (page.open, page.open_wanted),
        (page.tour, page.tour_wanted),
    ):
        with qtbot.waitSignal(wanted):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_tour_is_explained_to_whoever_is_new_here(page: WelcomePage) -> None:
    def explained() -> bool:
        return any(one.isVisible() and "The tour" in one.text() for one in page.findChildren(QLabel))

    assert explained()
    page.offer_tour(new_here=False)
    assert not explained()
    assert page.tour.isVisible()


def test_recent_cases_are_listed_and_opened_by_mouse_and_key(qtbot: QtBot, page: WelcomePage) -> None:
    page.set_recent([RecentCase("Arms", "/cases/Arms"), RecentCase("<b>Grain</b>", "/cases/Grain")])
    arms, grain = page.findChildren(Card)
    assert arms.accessibleName() == "Open Arms"
    with qtbot.waitSignal(page.recent_wanted) as wanted:
        QTest.mouseClick(arms, Qt.MouseButton.LeftButton)
    assert wanted.args == ["/cases/Arms"]
    with qtbot.waitSignal(page.recent_wanted) as wanted:
        QTest.keyClick(grain, Qt.Key.Key_Return)
    assert wanted.args == ["/cases/Grain"]


def test_other_recent_cases_take_the_place_of_the_former(qtbot: QtBot, page: WelcomePage) -> None:
    heading = next(one for one in page.findChildren(QLabel) if one.accessibleName() == "Recent cases")
    assert not heading.isVisible()
    page.set_recent([RecentCase("Arms", "/cases/Arms")])
    assert heading.isVisible()
    page.set_recent([RecentCase("Grain", "/cases/Grain")])
    qtbot.waitUntil(lambda: [card.accessibleName() for card in page.findChildren(Card)] == ["Open Grain"])
    page.set_recent([])
    assert not heading.isVisible()


def test_in_a_narrow_window_nothing_is_cut_off_sideways(page: WelcomePage) -> None:
    page.resize(560, 500)
    assert page.horizontalScrollBar().maximum() == 0
    assert page.verticalScrollBar().maximum() > 0


def test_it_wears_both_themes(page: WelcomePage, theme: Theme) -> None:
    light = page.grab().toImage().pixelColor(3, 3)
    theme.set_mode(Mode.DARK)
    assert page.grab().toImage().pixelColor(3, 3).lightness() < light.lightness() - 150
