from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from workbench.gui.kit.choices import Choice, ChoiceModel
from workbench.gui.kit.chooser import Chooser
from workbench.gui.kit.picker import Picker
from workbench.gui.theme.theme import Theme
from workbench.gui.theme.tokens import LIGHT

CHOICES = (
    Choice(1, "Denial", icon="tag", color="#FF0000"),
    Choice(2, "Loaded language", detail="3 passages"),
    Choice(3, "Official source", keys=("Ctrl", "1")),
    Choice(4, "Not now", enabled=False),
)


@pytest.fixture
def chooser(qtbot: QtBot) -> Chooser:
    made = Chooser("Tag by name")
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.set_choices(CHOICES)
    made.show()
    made.start()
    return made


def texts(chooser: Chooser) -> list[str]:
    model = chooser.list.model()
    return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]


def test_it_starts_with_everything_and_the_first_one_current(chooser: Chooser) -> None:
    assert texts(chooser) == ["Denial", "Loaded language", "Official source", "Not now"]
    current = chooser.current()
    assert current is not None
    assert current.value == 1
    assert chooser.field.hasFocus()


def test_typing_filters_and_enter_takes_the_best(qtbot: QtBot, chooser: Chooser) -> None:
    QTest.keyClicks(chooser.field, "off")
    assert texts(chooser) == ["Official source"]
    with qtbot.waitSignal(chooser.chosen) as taken:
        QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    assert taken.args == [CHOICES[2]]


def test_arrows_move_without_leaving_the_field_and_pass_over_what_is_not_possible(
    qtbot: QtBot, chooser: Chooser
) -> None:
    for _ in range(5):
        QTest.keyClick(chooser.field, Qt.Key.Key_Down)
    assert chooser.current() == CHOICES[2]
    assert chooser.field.accessibleDescription() == "Official source"
    QTest.keyClick(chooser.field, Qt.Key.Key_PageUp)
    assert chooser.current() == CHOICES[0]
    assert chooser.field.hasFocus()


def test_a_click_takes_what_is_possible_and_nothing_else(qtbot: QtBot, chooser: Chooser) -> None:
    taken: list[object] = []
    chooser.chosen.connect(taken.append)
    for row in (3, 1):
        place = chooser.list.visualRect(chooser.list.model().index(row, 0)).center()
        QTest.mouseClick(chooser.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert taken == [CHOICES[1]]


def test_nothing_fits_and_enter_does_nothing(qtbot: QtBot, chooser: Chooser) -> None:
    QTest.keyClicks(chooser.field, "zzz")
    assert chooser.rows() == 0
    assert chooser.current() is None
    assert chooser.field.accessibleDescription() == "Nothing fits"
    with qtbot.assertNotEmitted(chooser.chosen):
        QTest.keyClick(chooser.field, Qt.Key.Key_Return)


def test_escape_says_that_nothing_is_wanted(qtbot: QtBot, chooser: Chooser) -> None:
    with qtbot.waitSignal(chooser.gone):
        QTest.keyClick(chooser.field, Qt.Key.Key_Escape)


def test_the_current_row_stands_on_the_accent_ground(chooser: Chooser, theme: Theme) -> None:
    image = chooser.list.viewport().grab().toImage()
    row = chooser.list.visualRect(chooser.list.model().index(0, 0))
    assert image.pixelColor(row.left() + 6, row.center().y()) == QColor(LIGHT.accent_soft)
    other = chooser.list.visualRect(chooser.list.model().index(1, 0))
    assert image.pixelColor(other.left() + 6, other.center().y()) == QColor(LIGHT.surface)


def test_screen_readers_hear_keys_and_details() -> None:
    model = ChoiceModel()
    model.set_choices(CHOICES)
    said = [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in (1, 2)]
    assert said == ["Loaded language 3 passages", "Official source Ctrl+1"]


def test_qt_finds_nothing_wrong_with_the_model() -> None:
    model = ChoiceModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_choices(CHOICES)
    model.filter("den")
    assert tester.model() is model
    assert model.spans(0) == ((0, 3),)


@pytest.fixture
def picker(qtbot: QtBot) -> Iterator[Picker]:
    window = QWidget()
    qtbot.addWidget(window)
    made = Picker(window, "Tag", "New tag “{name}”")
    made.open_at(QPoint(20, 20), CHOICES)
    yield made
    window.close()


def test_a_picked_value_is_handed_over_and_the_popup_closes(qtbot: QtBot, picker: Picker) -> None:
    with qtbot.waitSignal(picker.picked) as taken:
        QTest.keyClick(picker.chooser.field, Qt.Key.Key_Return)
    assert taken.args == [1]
    assert not picker.isVisible()


def test_a_name_that_is_not_there_can_be_made(qtbot: QtBot, picker: Picker) -> None:
    QTest.keyClicks(picker.chooser.field, " Rumour ")
    assert texts(picker.chooser) == ["New tag “Rumour”"]
    with qtbot.waitSignal(picker.wanted) as wanted:
        QTest.keyClick(picker.chooser.field, Qt.Key.Key_Return)
    assert wanted.args == ["Rumour"]
    assert not picker.isVisible()


def test_a_name_that_is_there_is_not_offered_anew(qtbot: QtBot, picker: Picker) -> None:
    QTest.keyClicks(picker.chooser.field, "denial")
    assert texts(picker.chooser) == ["Denial"]
    picker.close()


def test_a_popup_stays_on_the_screen(picker: Picker) -> None:
    room = QGuiApplication.primaryScreen().availableGeometry()
    picker.open_at(QPoint(room.right() - 5, room.bottom() - 5), CHOICES)
    assert room.contains(picker.geometry())
    picker.close()


def test_escape_closes_the_popup(qtbot: QtBot, picker: Picker) -> None:
    QTest.keyClick(picker.chooser.field, Qt.Key.Key_Escape)
    assert not picker.isVisible()
    assert QPointF(picker.pos()) == QPointF(20, 20)
