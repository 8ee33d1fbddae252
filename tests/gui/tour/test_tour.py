from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from workbench.gui.actions.table import Act
from workbench.gui.theme import tokens
from workbench.gui.tour.outline import Outline
from workbench.gui.tour.stage import Anchor
from workbench.gui.tour.steps import STEPS, Place
from workbench.gui.tour.tour import Tour


class Window(QWidget):
    """A window with a field to point at, as a stage; it can be without a case, and without the thing."""

    def __init__(self) -> None:
        super().__init__()
        self.inner = QWidget(self)
        self.inner.setGeometry(20, 20, 300, 300)
        self.field = QLineEdit(self.inner)
        self.field.setGeometry(10, 10, 100, 30)
        self.other = QLineEdit(self)
        self.other.setGeometry(700, 500, 100, 30)
        self.case = True
        self.there = True
        self.samples = 0
        self.shown: list[Place] = []

    def has_case(self) -> bool:
        return self.case

    def open_sample(self) -> None:
        self.samples += 1

    def show_place(self, place: Place) -> None:
        self.shown.append(place)

    def put_back(self) -> None:
        self.shown.clear()

    def anchor(self, place: Place) -> Anchor | None:
        return Anchor(self.field, hand=self.field) if self.there else None


class Given:
    """A window as the tour sees it."""

    def __init__(self, window: Window) -> None:
        self.has_case = window.has_case
        self.open_sample = window.open_sample
        self.show = window.show_place
        self.anchor = window.anchor
        self.put_back = window.put_back


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    """Shown and active, the keyboard in a field that the tour is not about."""
    made = Window()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.other.setFocus()
    return made


@pytest.fixture
def tour(window: Window) -> Iterator[Tour]:
    """Not begun yet."""
    made = Tour(window, Given(window), lambda act: act.spec.keys)
    yield made
    made.leave()


def words(tour: Tour) -> list[str]:
    return [one.text() for one in tour.callout.findChildren(QLabel) if one.isVisible()]


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def button(tour: Tour, name: str) -> QPushButton:
    (found,) = (one for one in tour.callout.findChildren(QPushButton) if one.text() == name)
    return found


def on_the_window(window: Window, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def test_it_goes_through_its_steps_by_the_keyboard_alone(window: Window, tour: Tour) -> None:
    tour.begin()
    for number, step in enumerate(STEPS, start=1):
        assert f"{number} of {len(STEPS)}" in words(tour)
        assert window.shown == [one.place for one in STEPS[:number]]
        assert step.title in words(tour)
        assert tour.callout.accessibleName() == f"Tour: {step.title}"
        assert tour.callout.accessibleDescription() in words(tour)
        assert tour.callout.isAncestorOf(focus())
        QTest.keyClick(focus(), Qt.Key.Key_Return if number % 2 else Qt.Key.Key_Space)
    assert window.shown == [], "it was put away again"
    assert not tour.running
    assert not tour.callout.isVisible()


def test_the_keyboard_goes_back_to_where_it_was(qtbot: QtBot, window: Window, tour: Tour) -> None:
    tour.begin()
    with qtbot.waitSignal(tour.over):
        QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert window.other.hasFocus()
    tour.begin()
    window.other.hide()
    tour.leave()
    assert window.field.hasFocus()


def test_back_goes_back_and_has_no_meaning_on_the_first_step(window: Window, tour: Tour) -> None:
    tour.begin()
    assert not button(tour, "Back").isEnabled()
    button(tour, "Next").click()
    button(tour, "Back").click()
    assert STEPS[0].title in words(tour)
    assert window.shown == [STEPS[0].place, STEPS[1].place, STEPS[0].place]


def test_the_last_step_says_that_it_is_done(tour: Tour) -> None:
    tour.begin()
    for _ in STEPS[1:]:
        button(tour, "Next").click()
    button(tour, "Done").click()
    assert not tour.running


def test_somebody_may_try_and_come_back(window: Window, tour: Tour) -> None:
    tour.begin()
    button(tour, "Try it").click()
    assert window.field.hasFocus()
    QTest.keyClicks(window.field, "typed")
    assert window.field.text() == "typed"
    tour.begin()
    assert tour.callout.isAncestorOf(focus())
    assert STEPS[0].title in words(tour)
    assert any(Act.TOUR.spec.keys in one for one in words(tour))


def test_escape_that_nothing_else_has_a_use_for_leaves(window: Window, tour: Tour) -> None:
    tour.begin()
    window.field.setFocus()
    QTest.keyClick(window.field, Qt.Key.Key_Escape)
    assert not tour.running


def test_keys_pressed_on_the_callout_do_nothing_behind_it(window: Window, tour: Tour) -> None:
    pressed: list[int] = []
    window.keyPressEvent = lambda event: pressed.append(event.key())  # type: ignore[method-assign]
    tour.begin()
    QTest.keyClick(focus(), Qt.Key.Key_H)
    assert pressed == []
    assert tour.running


def test_it_stays_with_what_it_points_at(qtbot: QtBot, window: Window, tour: Tour) -> None:
    tour.begin()
    before = tour.callout.pos()
    window.inner.move(20, 200)
    assert tour.callout.pos() != before
    assert not tour.callout.geometry().intersects(on_the_window(window, window.field))
    window.resize(500, 420)
    qtbot.waitUntil(lambda: window.rect().contains(tour.callout.geometry()))


def test_what_it_points_at_is_outlined_and_nothing_else_is_covered(window: Window, tour: Tour) -> None:
    clicked = QPushButton("behind", window)
    clicked.setGeometry(420, 500, 100, 40)
    clicked.show()
    pressed: list[bool] = []
    clicked.clicked.connect(lambda: pressed.append(True))
    tour.begin()
    accent = QColor(tokens.current().accent)
    thing = on_the_window(window, window.field)
    drawn = window.grab().toImage()
    assert drawn.pixelColor(thing.center().x(), thing.top() - 3) == accent
    (outline,) = window.findChildren(Outline)
    assert outline.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    under = window.childAt(clicked.geometry().center())
    assert under is clicked
    QTest.mouseClick(under, Qt.MouseButton.LeftButton)
    assert pressed == [True]


def test_where_there_is_nothing_to_point_at_it_says_so_and_offers_the_sample(
    window: Window, tour: Tour
) -> None:
    window.there = False
    tour.begin()
    assert "This case has nothing yet to show it with." in words(tour)
    assert not button(tour, "Try it").isVisible()
    button(tour, "Open the sample case").click()
    assert window.samples == 1
    window.there = True
    tour.renew()
    assert not button(tour, "Open the sample case").isVisible()
    assert button(tour, "Try it").isVisible()


def test_what_is_hidden_meanwhile_is_not_outlined(window: Window, tour: Tour) -> None:
    tour.begin()
    window.inner.hide()
    assert window.rect().contains(tour.callout.geometry())
    accent = QColor(tokens.current().accent)
    assert window.grab().toImage().pixelColor(30 + 50, 30 - 3) != accent


def test_without_a_case_it_begins_when_the_sample_is_open(window: Window, tour: Tour) -> None:
    window.case = False
    tour.begin()
    tour.begin()
    assert window.samples == 1
    assert not tour.callout.isVisible()
    window.case = True
    tour.renew()
    assert STEPS[0].title in words(tour)
    window.case = False
    tour.renew()
    assert not tour.running


def test_a_sample_that_cannot_be_opened_ends_it(window: Window, tour: Tour) -> None:
    window.case = False
    tour.begin()
    tour.leave()
    window.case = True
    tour.renew()
    assert not tour.callout.isVisible()


def test_right_to_left_it_stands_at_the_left(window: Window, tour: Tour) -> None:
    window.resize(1300, 600)
    window.inner.move(600, 20)
    tour.begin()
    assert tour.callout.geometry().left() > on_the_window(window, window.field).right()
    tour.leave()
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    tour.begin()
    assert tour.callout.geometry().right() < on_the_window(window, window.field).left()
