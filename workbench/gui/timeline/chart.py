"""The timeline itself: zoomed with Ctrl and the wheel, moved by dragging, walked by the arrow keys."""

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from workbench.gui.timeline import painting, wording
from workbench.gui.timeline.lanes import Lane
from workbench.gui.timeline.layout import LANE, Group
from workbench.gui.timeline.shapes import hit
from workbench.gui.timeline.stage import AXIS, Stage

ZOOM_STEP = 1.4
"""How much nearer one step goes."""

_DRAG = 4
_ZOOMS = {Qt.Key.Key_Plus: ZOOM_STEP, Qt.Key.Key_Equal: ZOOM_STEP, Qt.Key.Key_Minus: 1 / ZOOM_STEP}
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class TimelineChart(QAbstractScrollArea):
    """Lanes of signs over a common axis; one sign is the current one."""

    opened = Signal(object)
    """Carries the `Group` that was clicked, or on which Enter was pressed."""

    claimWanted = Signal(object)
    """Carries the id of the claim whose label was clicked."""

    currentTold = Signal(str)
    """Carries what the current sign says, "" for none."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Timeline"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.stage = Stage()
        self._current: tuple[int, int] | None = None
        self._pressed: QPointF | None = None
        self._dragged = False
        self.horizontalScrollBar().valueChanged.connect(self._pan_to)
        self.verticalScrollBar().valueChanged.connect(self._scroll_to)

    def show_lanes(self, lanes: tuple[Lane, ...]) -> None:
        """Shows other lanes in the same part of the time, as far as there is one."""
        self.stage.show(lanes)
        self._go(None)
        self._fit_bars()

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Nearer or farther; without a place, around the middle."""
        scale = self.stage.scale
        if scale is not None:
            self.stage.use(scale.zoomed(factor, scale.width / 2 if at is None else at))
            self._go(None)
            self._fit_bars()

    def show_all(self) -> None:
        """The whole time."""
        self.zoom(0.0)

    def place_of_current(self) -> QPoint:
        """Where on the screen something about the current sign opens."""
        if self._current is None:
            return self.viewport().mapToGlobal(QPoint(0, 0))
        place = hit(*self._at(self._current)).bottomLeft()
        return self.viewport().mapToGlobal(place.toPoint())

    def _at(self, current: tuple[int, int]) -> tuple[QPointF, Group]:
        group = self.stage.groups(current[0])[current[1]]
        return self.stage.place(current[0], group), group

    def _go(self, current: tuple[int, int] | None) -> None:
        self._current = current
        said = ""
        if current is not None:
            said = wording.told(self.stage.lanes[current[0]], self._at(current)[1])
        self.setAccessibleDescription(said)
        self.currentTold.emit(said)
        self.viewport().update()

    # Painting and size

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the timeline."""
        painting.paint(QPainter(self.viewport()), self.stage, self._current if self.hasFocus() else None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard came: something is the current sign, so that one sees where it is."""
        super().focusInEvent(event)
        if self._current is None and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._step(1)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard went: no sign has its frame."""
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The axis takes the room there is."""
        self.stage.fit(self.viewport().width(), self.viewport().height())
        self._fit_bars()

    def _fit_bars(self) -> None:
        scale, across, down = self.stage.scale, self.horizontalScrollBar(), self.verticalScrollBar()
        hidden, offset = (round(scale.hidden), round(scale.offset)) if scale is not None else (0, 0)
        across.setPageStep(round(scale.width) if scale is not None else 1)
        across.setRange(0, hidden)
        across.setValue(offset)
        room = self.viewport().height() - AXIS
        down.setPageStep(round(room))
        down.setSingleStep(round(LANE))
        down.setRange(0, max(0, round(self.stage.whole_height() - room)))
        self.viewport().update()

    def _pan_to(self, value: int) -> None:
        scale = self.stage.scale
        if scale is not None and round(scale.offset) != value:
            self.stage.use(scale.moved(value))
            self._go(None)

    def _scroll_to(self, value: int) -> None:
        self.stage.scrolled = value
        self.viewport().update()

    # Mouse

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl it zooms around the pointer, with Shift it goes through the time."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM_STEP ** (turned.y() / 120), self.stage.x_on_axis(event.position()))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - (turned.x() or turned.y()))
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a click or a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags the time along, or tells what is under the pointer."""
        here = event.position()
        if self._pressed is None:
            under = self.stage.group_at(here)
            shape = Qt.CursorShape.ArrowCursor if under is None else Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(shape)
            if under is not None and under != self._current:
                self._go(under)
        elif self._dragged or abs(here.x() - self._pressed.x()) > _DRAG:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() + round(self._pressed.x() - here.x()))
            self._pressed, self._dragged = here, True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens a sign, or the claim whose label it met."""
        dragged, self._pressed = self._dragged, None
        if dragged or event.button() is not Qt.MouseButton.LeftButton:
            return
        under, lane = self.stage.group_at(event.position()), self.stage.lane_at(event.position())
        if under is not None:
            self._go(under)
            self._open()
        elif lane is not None and event.position().x() < self.stage.labels:
            card = self.stage.lanes[lane].card
            if card is not None:
                self.claimWanted.emit(card.claim.id)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the signs, plus and minus zoom, Enter opens."""
        key = event.key()
        if key in _OPENING:
            self._open()
        elif key in _ZOOMS:
            self.zoom(_ZOOMS[Qt.Key(key)])
        elif key == Qt.Key.Key_0:
            self.show_all()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._change_lane(1 if key == Qt.Key.Key_Down else -1)
        else:
            event.ignore()

    def _open(self) -> None:
        if self._current is not None:
            self.opened.emit(self._at(self._current)[1])

    def _step(self, by: int) -> None:
        lane, at = self._current or (self._lane_after(-1, 1), -1)
        if lane is not None:
            self._show((lane, min(max(at + by, 0), len(self.stage.groups(lane)) - 1)))

    def _change_lane(self, by: int) -> None:
        """To the sign of the next lane that has any, the nearest to the current one."""
        lane = self._lane_after(self._current[0] if self._current else -1, by)
        if lane is None:
            return
        x = self._at(self._current)[0].x() if self._current else 0.0
        signs = self.stage.groups(lane)
        nearest = min(range(len(signs)), key=lambda at: abs(self.stage.place(lane, signs[at]).x() - x))
        self._show((lane, nearest))

    def _lane_after(self, lane: int, by: int) -> int | None:
        lane += by
        while 0 <= lane < len(self.stage.lanes) and not self.stage.groups(lane):
            lane += by
        return lane if 0 <= lane < len(self.stage.lanes) else None

    def _show(self, current: tuple[int, int]) -> None:
        """Makes a sign the current one, where it can be seen."""
        group = self._at(current)[1]
        scale = self.stage.scale
        if group.known and scale is not None and not 0 <= group.x <= scale.width:
            signs = group.signs
            self.horizontalScrollBar().setValue(round(scale.offset + group.x - scale.width / 2))
            found = [at for at, one in enumerate(self.stage.groups(current[0])) if signs[0] in one.signs]
            current = (current[0], found[0])
        top, down = round(current[0] * LANE), self.verticalScrollBar()
        down.setValue(min(max(down.value(), top + round(LANE) - down.pageStep()), top))
        self._go(current)
