"""Paints the timeline: axis, lanes, signs, labels."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from workbench.gui.kit.dates import date_words
from workbench.gui.kit.marked import MarkedText, bold, draw_line
from workbench.gui.theme import fonts, tokens
from workbench.gui.timeline import wording
from workbench.gui.timeline.layout import LANE
from workbench.gui.timeline.shapes import draw_group
from workbench.gui.timeline.stage import AXIS, Stage

_TICK_ROOM = 84.0
_SIDE = 14.0


def paint(painter: QPainter, stage: Stage, current: tuple[int, int] | None) -> None:
    """Paints what can be seen of it; the current group, by lane and number, has a frame."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, stage.width, stage.height), QColor(tokens.current().surface))
    _draw_unknown(painter, stage)
    _draw_ticks(painter, stage)
    for number in stage.in_sight():
        _draw_line(painter, stage, number)
    _draw_signs(painter, stage, current)
    for number in stage.in_sight():
        _draw_label(painter, stage, number)
    _draw_top(painter, stage)


def _draw_unknown(painter: QPainter, stage: Stage) -> None:
    if stage.unknown:
        theme = tokens.current()
        place = QRectF(stage.width - stage.unknown, 0, stage.unknown, stage.height)
        painter.fillRect(place, QColor(theme.window))
        painter.setPen(QPen(QColor(theme.faint), 1, Qt.PenStyle.DashLine))
        painter.drawLine(place.topLeft(), place.bottomLeft())


def _draw_ticks(painter: QPainter, stage: Stage) -> None:
    painter.setPen(QPen(QColor(tokens.current().border), 1, Qt.PenStyle.DotLine))
    for day, _ in stage.scale.ticks() if stage.scale is not None else ():
        x = stage.x_of_day(day)
        painter.drawLine(round(x), round(AXIS), round(x), round(stage.height))


def _draw_line(painter: QPainter, stage: Stage, number: int) -> None:
    axis, theme = stage.axis(), tokens.current()
    y = stage.lane_top(number) + LANE / 2 + 4
    painter.setPen(QPen(QColor(theme.border), 2))
    painter.drawLine(round(axis.left() + 8), round(y), round(axis.right() - 8), round(y))
    if number == 0:
        painter.setPen(QPen(QColor(theme.border), 1))
        bottom = stage.lane_top(1)
        painter.drawLine(0, round(bottom), round(stage.width), round(bottom))


def _draw_signs(painter: QPainter, stage: Stage, current: tuple[int, int] | None) -> None:
    axis = stage.axis()
    painter.save()
    painter.setClipRect(QRectF(axis.left(), AXIS, stage.width - axis.left(), axis.height()))
    for number in stage.in_sight():
        for at, group in enumerate(stage.groups(number)):
            if stage.shows(group):
                draw_group(painter, stage.place(number, group), group, current=current == (number, at))
    painter.restore()


def _draw_label(painter: QPainter, stage: Stage, number: int) -> None:
    theme, lane = tokens.current(), stage.lanes[number]
    place = QRectF(0, stage.lane_top(number), stage.labels, LANE)
    inner = place.adjusted(_SIDE, 0, -_SIDE, 0)
    font = fonts.interface(bold=lane.card is None)
    if lane.card is None:
        draw_line(painter, inner, wording.heading(lane), QColor(theme.text), font)
        return
    look = theme.looks[lane.card.status.look]
    painter.fillRect(QRectF(_SIDE, place.center().y() - 14, 3, 28), QColor(look.color))
    laid = MarkedText(wording.heading(lane), (), bold(), font, inner.width() - 10, 2)
    laid.draw(painter, QPointF(inner.left() + 10, inner.center().y() - laid.height / 2), QColor(theme.text))


def _draw_top(painter: QPainter, stage: Stage) -> None:
    theme, font = tokens.current(), fonts.interface(-1)
    painter.fillRect(QRectF(0, 0, stage.width - stage.unknown, AXIS), QColor(theme.surface))
    painter.fillRect(QRectF(stage.width - stage.unknown + 1, 0, stage.unknown, AXIS), QColor(theme.window))
    for at, (day, unit) in enumerate(stage.scale.ticks() if stage.scale is not None else ()):
        room = QRectF(stage.x_of_day(day), 0, _TICK_ROOM, AXIS)
        draw_line(painter, room, wording.tick(day, unit, first=at == 0), QColor(theme.secondary), font)
    if stage.unknown:
        words = QRectF(stage.width - stage.unknown + _SIDE, 0, stage.unknown - _SIDE, AXIS)
        draw_line(painter, words, date_words(None), QColor(theme.secondary), fonts.interface(-1, bold=True))
    painter.setPen(QColor(theme.border))
    painter.drawLine(0, round(AXIS), round(stage.width), round(AXIS))
