import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from workbench.gui.theme import fonts
from workbench.gui.theme.colors import VISIBLE, contrast
from workbench.gui.theme.stylesheet import stylesheet
from workbench.gui.theme.theme import Mode, Theme
from workbench.gui.theme.tokens import DARK, LIGHT


def test_a_new_mode_dresses_the_application_and_says_so(
    qtbot: QtBot, theme: Theme, qapp: QApplication
) -> None:
    with qtbot.waitSignal(theme.changed) as said:
        theme.set_mode(Mode.DARK)
    assert said.args == [DARK]
    assert theme.tokens is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    assert qapp.styleSheet() == stylesheet(DARK)


def test_the_system_is_followed_only_when_asked_to(theme: Theme, qapp: QApplication) -> None:
    announce = qapp.styleHints().colorSchemeChanged
    theme.set_mode(Mode.DARK)
    announce.emit(Qt.ColorScheme.Light)
    assert theme.tokens is DARK
    theme.set_mode(Mode.SYSTEM)
    assert theme.tokens is (DARK if qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT)


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
@pytest.mark.parametrize("kind", [QLineEdit, QComboBox, QPushButton, QCheckBox, QRadioButton, QDoubleSpinBox])
def test_the_edge_of_a_control_can_be_seen(
    qtbot: QtBot, theme: Theme, mode: Mode, kind: type[QWidget]
) -> None:
    theme.set_mode(mode)
    around = QWidget()
    qtbot.addWidget(around)
    control = kind(around)
    control.resize(90, 34)
    around.resize(120, 60)
    around.show()
    drawn = control.grab().toImage()
    left = {drawn.pixelColor(x, y).name() for x in range(20) for y in range(drawn.height())}
    assert max(contrast(color, theme.tokens.window) for color in left) >= VISIBLE


def test_a_widget_shows_the_new_colours_without_being_told(qtbot: QtBot, theme: Theme) -> None:
    box = QCheckBox("x")
    box.resize(60, 30)
    qtbot.addWidget(box)
    box.show()
    light = box.grab().toImage().pixelColor(58, 2)
    theme.set_mode(Mode.DARK)
    assert light == QColor(LIGHT.window)
    assert box.grab().toImage().pixelColor(58, 2) == QColor(DARK.window)


def test_every_colour_the_style_sheet_names_exists() -> None:
    for tokens in (LIGHT, DARK):
        sheet = stylesheet(tokens)
        assert "$" not in sheet
        assert tokens.accent in sheet


def test_the_fonts_that_ship_are_the_ones_used(theme: Theme) -> None:
    assert {"Noto Sans", "Noto Serif"} <= set(QFontDatabase.families())
    assert QFontInfo(fonts.interface()).family() == "Noto Sans"
    assert QFontInfo(fonts.reading(bold=True)).family() == "Noto Serif"
    assert fonts.interface(-1).pointSizeF() == 9.0


def test_labels_wear_the_interface_font(qtbot: QtBot, theme: Theme) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    assert label.font().pointSizeF() == fonts.INTERFACE_SIZE


def test_a_window_that_is_put_together_undressed_is_dressed_afterwards(
    qtbot: QtBot, theme: Theme, qapp: QApplication
) -> None:
    with theme.undressed():
        assert qapp.styleSheet() == ""
    assert qapp.styleSheet() == stylesheet(LIGHT)


def test_nothing_opens_with_a_movement(qtbot: QtBot, qapp: QApplication) -> None:
    moving = Qt.UIEffect.UI_AnimateMenu
    for effect in (Qt.UIEffect.UI_General, moving):
        qapp.setEffectEnabled(effect, enable=True)
    assert qapp.isEffectEnabled(moving)
    made = Theme(qapp, Mode.LIGHT)
    assert not qapp.isEffectEnabled(moving)
    made.deleteLater()
