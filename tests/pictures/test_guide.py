"""The pictures of the guide show the window as it is, in few colours."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.pictures.drawing import difference
from tests.pictures.guide import GUIDE, draw_figure, in_few_colors
from tests.pictures.test_pictures import MOST
from workbench.gui.theme.theme import Theme


@pytest.mark.usefixtures("english")
def test_the_tour_looks_as_it_did(theme: Theme, made_sample: Path, tmp_path: Path) -> None:
    """The others are states that are compared among the references."""
    now = draw_figure("tour", theme, made_sample, tmp_path)
    kept = QImage(str(GUIDE / "tour.png"))
    assert difference(now, kept) <= MOST, "look at it; python -m tests.pictures --guide tour renews it"


def test_a_picture_keeps_the_colours_that_it_has_most_of() -> None:
    many = QImage(64, 64, QImage.Format.Format_RGB888)
    many.fill(QColor("#0F6E76"))
    painter = QPainter(many)
    for x in range(40):
        for y in range(40):
            painter.fillRect(x, y, 1, 1, QColor(x * 6, y * 6, 100))
    painter.end()
    few = in_few_colors(many)
    assert few.colorCount() == 256
    assert few.pixelColor(60, 60) == QColor("#0F6E76")
    off = few.pixelColor(20, 20)
    assert abs(off.red() - 120) + abs(off.green() - 120) + abs(off.blue() - 100) < 120
