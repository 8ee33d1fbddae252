import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from workbench.desk.tags import COLORS
from workbench.gui.kit.tag_style import draw_dot, tag_style
from workbench.gui.theme.colors import READABLE, contrast
from workbench.gui.theme.theme import Mode, Theme


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
@pytest.mark.parametrize("color", [*COLORS, "#000000", "#ffffff", "#ffff00"])
def test_every_colour_can_be_read(theme: Theme, mode: Mode, color: str) -> None:
    theme.set_mode(mode)
    style = tag_style(color)
    assert contrast(style.ink, style.fill) >= READABLE


def test_a_dot_has_exactly_the_colour_of_the_tag(qapp: object) -> None:
    picture = QImage(20, 20, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    draw_dot(painter, QPointF(10, 10), "#b8336a")
    painter.end()
    assert picture.pixelColor(10, 10) == QColor("#b8336a")
    assert picture.pixelColor(1, 1) == QColor("white")
