from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from workbench.gui.theme import fonts
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
