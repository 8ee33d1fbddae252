import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPainter

from workbench import assets
from workbench.gui.actions.table import Act
from workbench.gui.theme import icons
from workbench.gui.theme.theme import Mode, Theme
from workbench.gui.theme.tokens import DARK, LIGHT

NAMES = sorted(file.stem for file in assets.resource("icons").glob("*.svg"))


def inked(image: QImage) -> set[str]:
    """The colours of the pixels that are wholly covered."""
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {color.name() for place in places if (color := image.pixelColor(*place)).alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_draws_something_in_the_colour_asked_for(name: str) -> None:
    assert inked(icons.pixmap(name, "#FF0000", 24, 2.0).toImage()) == {"#ff0000"}


def test_a_pixmap_is_as_sharp_as_the_screen() -> None:
    pixmap = icons.pixmap("search", "#000000", 16, 2.0)
    assert pixmap.size() == QSize(32, 32)
    assert pixmap.deviceIndependentSize().toSize() == QSize(16, 16)


def test_an_icon_has_faces_for_rest_checked_and_disabled(theme: Theme) -> None:
    icon = icons.icon("panel-left")
    size = QSize(24, 24)
    assert inked(icon.pixmap(size).toImage()) == {LIGHT.secondary.lower()}
    assert inked(icon.pixmap(size, QIcon.Mode.Normal, QIcon.State.On).toImage()) == {LIGHT.accent.lower()}
    assert inked(icon.pixmap(size, QIcon.Mode.Disabled).toImage()) == {LIGHT.faint.lower()}


def test_icons_asked_for_in_the_dark_are_for_the_dark(theme: Theme) -> None:
    theme.set_mode(Mode.DARK)
    assert inked(icons.icon("panel-left").pixmap(24, 24).toImage()) == {DARK.secondary.lower()}


def test_a_gap_keeps_words_away_from_the_icon(theme: Theme) -> None:
    image = icons.icon("panel-left", "#FF0000", 4).pixmap(20, 16).toImage()
    assert image.width() == 20
    assert all(image.pixelColor(x, y).alpha() == 0 for x in range(16, 20) for y in range(16))


def test_drawing_puts_the_icon_where_it_belongs() -> None:
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    icons.draw(painter, "panel-left", "#00FF00", QRectF(20, 20, 16, 16))
    painter.end()
    colors = {(x, y) for x in range(40) for y in range(40) if image.pixelColor(x, y).name() != "#ffffff"}
    assert colors
    assert all(20 <= x < 36 and 20 <= y < 36 for x, y in colors)


def test_every_action_has_an_icon_that_ships() -> None:
    assert {act.spec.icon for act in Act} <= set(NAMES)


def test_an_icon_is_sharp_at_200_percent(theme: Theme) -> None:
    pixmap = icons.icon("search", "#000000").pixmap(QSize(16, 16), 2.0)
    assert pixmap.size() == QSize(32, 32)
    assert pixmap.toImage() == icons.pixmap("search", "#000000", 16, 2.0).toImage()
