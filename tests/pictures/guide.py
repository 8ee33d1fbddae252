"""The pictures of the guide: states of the window, or parts of them, in few colours."""

from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, qRgb
from PySide6.QtWidgets import QTableView, QWidget

from tests.pictures.drawing import draw
from tests.pictures.helping import toured
from tests.pictures.importing import reviewed
from tests.pictures.states import SMALLER, STATES, State
from tests.windows import on_that_day
from workbench.assets import resource
from workbench.gui.theme import tokens
from workbench.gui.theme.theme import Theme
from workbench.gui.window.main_window import MainWindow

GUIDE = resource("help")
MOST_BYTES = 120_000
"""The size of a picture, at most."""

_COLORS = 256


@dataclass(frozen=True, slots=True)
class Figure:
    """A state of the window, and the part of its picture that is shown; None: all of it."""

    state: State
    part: QRect | None = None


def _reviewed(window: MainWindow) -> QWidget:
    """Wide enough for all columns, and no row chosen: the folder of a file is another each time."""
    dialog = reviewed(window)
    dialog.resize(1080, 480)
    (table,) = dialog.findChildren(QTableView)
    table.setCurrentIndex(QModelIndex())
    table.clearSelection()
    return dialog


def _window(name: str) -> Figure:
    """A state in a window of a size at which its words can still be read in the guide."""
    return Figure(replace(STATES[name], size=SMALLER))


FIGURES = {
    "window": Figure(replace(STATES["reading"], size=(1280, 800))),
    "tour": Figure(State(toured, SMALLER)),
    "selection": Figure(STATES["selection"], QRect(370, 90, 690, 430)),
    "highlights": _window("highlights"),
    "claims": _window("claims"),
    "matrix": _window("matrix"),
    "timeline": _window("timeline"),
    "search": _window("search"),
    "versions": Figure(STATES["differences"], QRect(0, 0, 1120, 350)),
    "review": Figure(State(_reviewed)),
}
"""Every picture of the guide, by its name."""


def draw_figure(name: str, theme: Theme, sample: Path, work: Path) -> QImage:
    """A picture of the guide as it is kept; the arguments are those of `draw`."""
    figure = FIGURES[name]
    with on_that_day():
        whole = draw(figure.state, theme, sample, work)
    return in_few_colors(_framed(whole if figure.part is None else whole.copy(figure.part)))


def in_few_colors(picture: QImage) -> QImage:
    """A picture in the colours that it has most of, so that it takes a third of the room."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    wide = plain.width() * 3
    pixels: Counter[bytes] = Counter()
    for row in range(plain.height()):
        line = bytes(cast("memoryview", plain.constScanLine(row)))[:wide]
        pixels.update(line[at : at + 3] for at in range(0, wide, 3))
    palette = [qRgb(*color) for color, _ in pixels.most_common(_COLORS)]
    return plain.convertToFormat(
        QImage.Format.Format_Indexed8, palette, Qt.ImageConversionFlag.ThresholdDither
    )


def _framed(picture: QImage) -> QImage:
    """With a line around it: the page it is on may have the colour of the window."""
    painter = QPainter(picture)
    painter.setPen(QColor(tokens.LIGHT.border))
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return picture


def keep_figure(picture: QImage, name: str) -> None:
    """Puts a picture into the guide, packed as small as Qt can."""
    picture.save(str(GUIDE / f"{name}.png"), quality=0)
