"""The tour: goes from step to step over the window, which stays usable all the while."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from workbench.gui.actions.table import Act
from workbench.gui.tour.callout import Callout
from workbench.gui.tour.outline import Outline
from workbench.gui.tour.placing import placed
from workbench.gui.tour.stage import Anchor, Stage
from workbench.gui.tour.steps import STEPS, text_of, title_of

_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Paint}


class Tour(QObject):
    """Tells the steps in order, each beside what it is about. It asks for nothing and blocks nothing."""

    over = Signal()
    """It was left, or has come to its end."""

    def __init__(self, window: QWidget, stage: Stage, key_of: Callable[[Act], str]) -> None:
        super().__init__(window)
        self._window = window
        self._stage = stage
        self._key_of = key_of
        self._at: int | None = None
        self._before: QWidget | None = None
        self._watched: list[QWidget] = []
        self._outline = Outline(window)
        self.callout = Callout(window)
        self.callout.wanted.connect(self.step)
        self.callout.leaveWanted.connect(self.leave)
        self.callout.tryWanted.connect(self._try)
        self.callout.sampleWanted.connect(stage.open_sample)

    @property
    def running(self) -> bool:
        """Whether it has begun and is not over."""
        return self._at is not None

    def begin(self) -> None:
        """Tell the first step, over the sample case if none is open; again while it runs: come back to it."""
        if self._at is None:
            self._before = QApplication.focusWidget()
            self._at = 0
            if not self._stage.has_case():
                self._stage.open_sample()
        if self._stage.has_case():
            self._tell()

    def renew(self) -> None:
        """Another case is open, or none: the step is told over that one."""
        if self._at is not None and self._stage.has_case():
            self._tell()
        elif self._at is not None and self.callout.isVisible():
            self.leave()

    def step(self, by: int) -> None:
        """Tell the next step, or the one before; behind the last one it is over."""
        if self._at is None:
            return
        if self._at + by == len(STEPS):
            self.leave()
        else:
            self._at = max(0, self._at + by)
            self._tell()

    def leave(self) -> None:
        """End it; the keyboard goes back to where it was."""
        if self._at is None:
            return
        hand = self._hand()
        self._at = None
        self._watch(None)
        self.callout.hide()
        self._outline.hide()
        self._stage.put_back()
        before, self._before = self._before, None
        back = before if before is not None and isValid(before) and before.isVisible() else hand
        if back is not None:
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.over.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stays with what it points at; Escape that nothing else had a use for leaves."""
        if event.type() in _MOVES:
            self._place()
        elif watched is self._window and event.type() is QEvent.Type.KeyPress and _is_escape(event):
            self.leave()
            return True
        return False

    def _tell(self) -> None:
        if self._at is None:
            return
        step = STEPS[self._at]
        self._stage.show(step.place)
        self.callout.tell(title_of(step), text_of(step, self._key_of), self._at + 1, len(STEPS))
        self._hint(self._stage.anchor(step.place))
        for part in (self._outline, self.callout):
            part.show()
            part.raise_()
        self._place()
        self.callout.take_keyboard()

    def _hint(self, anchor: Anchor | None) -> None:
        if anchor is None:
            self.callout.hint(self.tr("This case has nothing yet to show it with."), missing=True)
        elif anchor.hand is None:
            self.callout.hint("")
        else:
            words = self.tr("Try it if you like; {key} leads back here.")
            self.callout.hint(words.format(key=self._key_of(Act.TOUR)), tries=True)

    def _place(self) -> None:
        if self._at is None:
            return
        anchor = self._stage.anchor(STEPS[self._at].place)
        self._watch(anchor)
        thing = None if anchor is None else _in_window(anchor, self._window)
        room = self._window.rect()
        found = placed(thing, self.callout.size(), room, self._window.layoutDirection())
        self.callout.move(found.rect.topLeft())
        self._outline.setGeometry(room)
        self._outline.draw_around(thing or QRect(), found)

    def _watch(self, anchor: Anchor | None) -> None:
        """Learns when it, or what it is in, moves; of the window itself in any case."""
        widgets = [] if self._at is None else [self._window]
        if anchor is not None:
            widgets += _up_to(self._window, anchor.widget)
        if widgets == self._watched:
            return
        for one in filter(isValid, self._watched):
            one.removeEventFilter(self)
        for one in widgets:
            one.installEventFilter(self)
        self._watched = widgets

    def _hand(self) -> QWidget | None:
        anchor = None if self._at is None else self._stage.anchor(STEPS[self._at].place)
        return None if anchor is None else anchor.hand

    def _try(self) -> None:
        hand = self._hand()
        if hand is not None:
            hand.setFocus(Qt.FocusReason.OtherFocusReason)


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


def _in_window(anchor: Anchor, window: QWidget) -> QRect | None:
    """What of it can be seen, in the window's coordinates; None: nothing."""
    if not anchor.widget.isVisible():
        return None
    rect = anchor.part or anchor.widget.rect()
    for widget in _up_to(window, anchor.widget):
        rect = rect.intersected(widget.rect()).translated(widget.pos())
    rect = rect.intersected(window.rect())
    return None if rect.isEmpty() else rect


def _up_to(window: QWidget, widget: QWidget) -> Iterator[QWidget]:
    """A widget and all that it is in, below the window."""
    inner: QWidget | None = widget
    while inner is not None and inner is not window:
        yield inner
        inner = inner.parentWidget()
