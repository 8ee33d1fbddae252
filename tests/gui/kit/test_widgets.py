import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAction, QImage, QKeyEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workbench.core.model import Look
from workbench.gui.kit.banner import Banner
from workbench.gui.kit.buttons import Button, ButtonKind, IconButton, action_button
from workbench.gui.kit.card import Card
from workbench.gui.kit.chip import StatusChip, chip_width, draw_chip
from workbench.gui.kit.empty import EmptyState
from workbench.gui.kit.field import FilterField
from workbench.gui.kit.flow import FlowLayout
from workbench.gui.theme.theme import Mode, Theme
from workbench.gui.theme.tokens import DARK, LIGHT


def colors(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_buttons_change_the_colour_of_their_icon_with_the_theme(qtbot: QtBot, theme: Theme) -> None:
    plain, primary = Button("Open", "panel-left"), Button("Open", "panel-left", ButtonKind.PRIMARY)
    bare = IconButton("panel-left", "Show the list")
    for button in (plain, primary, bare):
        qtbot.addWidget(button)
    assert LIGHT.secondary.lower() in colors(bare.icon().pixmap(24, 24).toImage())
    theme.set_mode(Mode.DARK)
    assert DARK.secondary.lower() in colors(bare.icon().pixmap(24, 24).toImage())
    assert DARK.secondary.lower() in colors(plain.icon().pixmap(24, 24).toImage())
    assert DARK.on_accent.lower() in colors(primary.icon().pixmap(24, 24).toImage())


def test_an_icon_button_has_a_name_for_eyes_and_ears(qtbot: QtBot) -> None:
    button = IconButton("x", "Close")
    qtbot.addWidget(button)
    assert (button.toolTip(), button.accessibleName()) == ("Close", "Close")
    button.set_name("Close all")
    button.set_icon("plus")
    assert (button.toolTip(), button.accessibleName()) == ("Close all", "Close all")


def test_an_action_button_is_its_action(qtbot: QtBot) -> None:
    action = QAction("Undo", enabled=False)
    button = action_button(action)
    qtbot.addWidget(button)
    assert not button.isEnabled()
    action.setEnabled(True)
    with qtbot.waitSignal(action.triggered):
        button.click()
    assert button.accessibleName() == "Undo"


def test_a_card_is_chosen_by_mouse_and_key(qtbot: QtBot) -> None:
    card = Card("Claim 1")
    card.resize(100, 60)
    qtbot.addWidget(card)
    card.show()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(card.activated):
            QTest.keyClick(card, key)
    with qtbot.waitSignal(card.activated):
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(card.activated):
        QTest.mouseClick(card, Qt.MouseButton.RightButton)
        QTest.mousePress(card, Qt.MouseButton.LeftButton, pos=QPoint(50, 30))
        QTest.mouseRelease(card, Qt.MouseButton.LeftButton, pos=QPoint(500, 30))


@pytest.mark.parametrize("look", Look)
def test_a_chip_shows_its_look_in_both_themes(qtbot: QtBot, theme: Theme, look: Look) -> None:
    chip = StatusChip("Status", look)
    chip.resize(chip.sizeHint())
    qtbot.addWidget(chip)
    assert LIGHT.looks[look].fill.lower() in colors(chip.grab().toImage())
    theme.set_mode(Mode.DARK)
    assert DARK.looks[look].fill.lower() in colors(chip.grab().toImage())


def test_a_chip_is_as_wide_as_its_word_and_no_wider_than_its_room(qtbot: QtBot, theme: Theme) -> None:
    chip = StatusChip()
    qtbot.addWidget(chip)
    chip.set_status("Missing context", Look.MISSING_CONTEXT)
    assert chip.accessibleName() == "Missing context"
    assert chip.sizeHint().width() >= chip_width("Missing context")
    image = QImage(300, 30, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    style = LIGHT.looks[Look.DISPUTED]
    assert draw_chip(painter, QPointF(0, 0), "Missing context", style) == chip_width("Missing context")
    assert draw_chip(painter, QPointF(0, 0), "Missing context", style, 60) == 60
    painter.end()


def test_a_field_speaks_once_typing_has_settled(qtbot: QtBot) -> None:
    field = FilterField("Filter", quiet=1)
    qtbot.addWidget(field)
    said: list[str] = []
    field.settled.connect(said.append)
    with qtbot.waitSignal(field.settled):
        QTest.keyClicks(field, "rockets")
    assert said[-1] == "rockets"
    assert len(said) < len("rockets")


def test_enter_settles_at_once_and_only_once(qtbot: QtBot) -> None:
    field = FilterField("Filter", quiet=60_000)
    qtbot.addWidget(field)
    QTest.keyClicks(field, "ab")
    with qtbot.waitSignal(field.settled) as said:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert said.args == ["ab"]


def test_escape_first_empties_the_field_and_then_belongs_to_others(qtbot: QtBot) -> None:
    class Around(QWidget):
        escaped = 0

        def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
            self.escaped += 1

    around = Around()
    qtbot.addWidget(around)
    field = FilterField("Filter", quiet=1)
    QVBoxLayout(around).addWidget(field)
    field.setText("x")
    with qtbot.waitSignal(field.settled):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), around.escaped) == ("", 0)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert around.escaped == 1


def test_the_way_to_clear_is_there_only_when_there_is_something(qtbot: QtBot) -> None:
    field = FilterField("Filter", quiet=1)
    qtbot.addWidget(field)
    wipe = next(action for action in field.actions() if action.text() == "Clear")
    assert not wipe.isVisible()
    with qtbot.waitSignal(field.settled):
        field.setText("x")
    assert wipe.isVisible()
    with qtbot.waitSignal(field.settled):
        wipe.trigger()
    assert field.text() == ""


def test_the_sign_of_searching_has_a_name_and_leads_into_the_field(qtbot: QtBot) -> None:
    field = FilterField("Filter titles", quiet=1)
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    field.clearFocus()
    buttons = field.findChildren(QToolButton)
    (sign,) = (one for one in buttons if one.defaultAction().text() == "Filter titles")
    QTest.mouseClick(sign, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(field.hasFocus)


def test_an_empty_pane_says_what_to_do(qtbot: QtBot) -> None:
    button = QPushButton("Import…")
    pane = EmptyState("inbox", "No articles yet", "Import some.", [button])
    qtbot.addWidget(pane)
    pane.set_words("Nothing fits", "Change the filter.")
    texts = {one.text() for one in pane.findChildren(QLabel)}
    assert {"Nothing fits", "Change the filter."} <= texts
    assert button.parent() is pane


def test_a_banner_stays_until_it_is_put_away(qtbot: QtBot) -> None:
    banner = Banner("Open only for reading", "lock", [QPushButton("Try again")])
    qtbot.addWidget(banner)
    banner.show()
    banner.set_text("Open elsewhere")
    assert banner.accessibleName() == "Open elsewhere"
    away = next(one for one in banner.findChildren(IconButton))
    with qtbot.waitSignal(banner.closed):
        away.click()
    assert not banner.isVisible()


class TestFlow:
    @pytest.fixture(autouse=True)
    def holder(self, qtbot: QtBot) -> QWidget:
        self.holder_widget = QWidget()
        qtbot.addWidget(self.holder_widget)
        return self.holder_widget

    def fill(self, *, center: bool = False) -> tuple[FlowLayout, list[QWidget]]:
        flow = FlowLayout(10, center=center)
        self.holder_widget.setLayout(flow)
        parts = [QLineEdit() for _ in range(3)]
        for part in parts:
            part.setFixedSize(100, 20)
            flow.addWidget(part)
        return flow, list(parts)

    def test_it_breaks_where_there_is_no_room(self) -> None:
        flow, parts = self.fill()
        flow.setGeometry(QRect(0, 0, 215, 200))
        assert [part.pos() for part in parts] == [QPoint(0, 0), QPoint(110, 0), QPoint(0, 30)]
        assert flow.heightForWidth(215) == 50
        assert flow.heightForWidth(320) == 20
        assert flow.heightForWidth(50) == 80

    def test_rows_can_stand_in_the_middle(self) -> None:
        flow, parts = self.fill(center=True)
        flow.setGeometry(QRect(0, 0, 230, 200))
        assert [part.x() for part in parts] == [10, 120, 65]

    def test_it_needs_room_for_the_largest_and_asks_for_all(self) -> None:
        flow, _ = self.fill()
        assert flow.minimumSize().width() == 100
        assert flow.sizeHint().width() == 320
        assert flow.expandingDirections() == Qt.Orientation(0)

    def test_parts_can_be_taken_out(self) -> None:
        flow, parts = self.fill()
        item = flow.takeAt(0)
        assert item is not None
        assert item.widget() is parts[0]
        assert flow.count() == 2
        assert flow.itemAt(2) is None
        assert flow.takeAt(2) is None
