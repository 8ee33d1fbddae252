import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from workbench.gui.kit.keycap import KeyHint, keys_of
from workbench.gui.kit.labels import ElidedLabel, IconLabel, Ink, Kind, label, rule, section
from workbench.gui.kit.tips import plain_tip
from workbench.gui.theme.theme import Mode, Theme
from workbench.gui.theme.tokens import DARK, LIGHT


def shown(qtbot: QtBot, widget: QWidget, width: int = 200) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(width, 30)
    widget.show()
    return widget


def colors(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_markup_in_a_text_stays_text(qtbot: QtBot) -> None:
    made = label("<b>not bold</b>", Kind.STRONG)
    qtbot.addWidget(made)
    assert made.textFormat() is Qt.TextFormat.PlainText
    assert made.sizeHint().width() > label("not bold", Kind.STRONG).sizeHint().width()


def test_a_section_is_in_capitals_but_read_out_as_written(qtbot: QtBot) -> None:
    made = section("Verdicts")
    qtbot.addWidget(made)
    assert made.text() == "VERDICTS"
    assert made.accessibleName() == "Verdicts"


def test_a_rule_is_one_pixel_high(qtbot: QtBot) -> None:
    made = shown(qtbot, rule())
    assert made.height() == 1


def test_an_elided_label_tells_the_rest_in_its_tool_tip(qtbot: QtBot) -> None:
    made = ElidedLabel("a sentence that is much longer than the label is wide")
    shown(qtbot, made, 80).grab()
    assert made.toolTip() == plain_tip(made.text())
    made.resize(800, 30)
    made.grab()
    assert made.toolTip() == ""
    assert made.minimumSizeHint().width() < 80


def test_an_icon_is_drawn_in_the_colour_of_the_theme_of_the_moment(qtbot: QtBot, theme: Theme) -> None:
    made = IconLabel("panel-left", 24, Ink.ACCENT)
    shown(qtbot, made)
    assert LIGHT.accent.lower() in colors(made)
    theme.set_mode(Mode.DARK)
    assert DARK.accent.lower() in colors(made)
    made.set_icon("panel-right", Ink.WRONG)
    assert QColor(DARK.wrong).name() in colors(made)


@pytest.mark.parametrize(
    ("keys", "caps"),
    [
        ("Ctrl+Shift+F", ["Ctrl", "Shift", "F"]),
        ("+", ["+"]),
        ("Ctrl++", ["Ctrl", "+"]),
        ("-", ["-"]),
        ("F3", ["F3"]),
        ("", []),
    ],
)
def test_a_shortcut_comes_apart_into_keys(keys: str, caps: list[str]) -> None:
    assert keys_of(QKeySequence(keys)) == caps


def test_a_key_hint_is_read_out_whole(qtbot: QtBot) -> None:
    hint = KeyHint("Ctrl K", "all commands")
    qtbot.addWidget(hint)
    assert hint.accessibleName() == "Ctrl K all commands"
