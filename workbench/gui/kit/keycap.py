"""Keys as they stand on a keyboard, for the status line and the lists of commands."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeySequence, QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.gui.kit.labels import Kind, label
from workbench.gui.theme import fonts
from workbench.gui.theme.tokens import Tokens

_SIDE = 6.0
_GAP = 4.0
_HEIGHT = 20.0


def keys_of(sequence: QKeySequence) -> list[str]:
    """The keys of a shortcut, one by one, as this platform calls them."""
    text = sequence.toString(QKeySequence.SequenceFormat.NativeText)
    if text.endswith("+"):
        return [*filter(None, text[:-1].split("+")), "+"]
    return [key for key in text.split("+") if key]


def draw_keys(painter: QPainter, row: QRectF, keys: list[str], tokens: Tokens) -> float:
    """Paints keycaps at the right end of a row; returns the width they took."""
    font = fonts.interface(-1)
    metrics = QFontMetricsF(font)
    widths = [max(_HEIGHT, metrics.horizontalAdvance(key) + 2 * _SIDE) for key in keys]
    wide = sum(widths) + _GAP * max(0, len(keys) - 1)
    x = row.right() - wide
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    for key, width in zip(keys, widths, strict=True):
        cap = QRectF(x, row.center().y() - _HEIGHT / 2, width, _HEIGHT)
        painter.setPen(QColor(tokens.border))
        painter.setBrush(QColor(tokens.keycap))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setPen(QColor(tokens.secondary))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        x += width + _GAP
    painter.restore()
    return wide


class KeyHint(QWidget):
    """“C claim”: a key and what it does now."""

    def __init__(self, keys: str, does: str) -> None:
        super().__init__()
        cap = label(keys, Kind.KEYCAP)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(5)
        row.addWidget(cap)
        row.addWidget(label(does))
        self.setAccessibleName(f"{keys} {does}")
