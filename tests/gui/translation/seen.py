"""What can be read in a part of the window: what is painted, what tool tips and screen readers say."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPaintDevice, QPaintEngine, QPaintEngineState, QPainter, QTextItem
from PySide6.QtWidgets import QWidget


def painted(part: QWidget) -> list[str]:
    """All words that are painted in a part as it is now, by delegates too, in the order of painting."""
    paper = _Paper(part)
    painter = QPainter(paper)
    part.render(painter, QPoint())
    painter.end()
    return paper.engine.words


def told(part: QWidget) -> Iterator[str]:
    """The tool tips and the names for screen readers of everything in a part that can be seen."""
    yield part.windowTitle()
    for widget in (part, *part.findChildren(QWidget)):
        if widget.isVisible():
            yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())


class _Engine(QPaintEngine):
    """Hears words; lines and colours are nothing to it."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.words: list[str] = []

    def begin(self, _device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def updateState(self, _state: QPaintEngineState) -> None:
        pass

    def drawTextItem(self, _at: object, item: QTextItem) -> None:
        self.words.append(item.text())

    def drawPixmap(self, *_: object) -> None:
        pass

    drawImage = drawPath = drawPolygon = drawRects = drawLines = drawPixmap  # type: ignore[assignment]

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User


class _Paper(QPaintDevice):
    """As large and as fine as the part that is painted on it."""

    def __init__(self, part: QWidget) -> None:
        super().__init__()
        self.engine = _Engine()
        self._part = part

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        return self._part.metric(metric)
