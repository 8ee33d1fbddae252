"""A notice at the foot of the window: what just happened, and the way back, without asking for anything."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QHideEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QWidget

from workbench.gui.kit.buttons import Button, ButtonKind, IconButton
from workbench.gui.kit.labels import IconLabel, Ink, label
from workbench.gui.kit.themed import follow_theme
from workbench.gui.theme import tokens
from workbench.gui.theme.qt import shade

STAYS = 8_000
"""Milliseconds a notice stays; it stays longer under the mouse."""

_FOOT = 44
_WIDEST = 560


class Notice(QFrame):
    """Shows one notice at a time above its parent. It never takes the keyboard's focus by itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setProperty("kind", "popup")
        self._passes = True
        self._run: Callable[[], object] | None = None
        self._icon = IconLabel("info")
        self._label = label("", wrap=True)
        self._action = Button("", kind=ButtonKind.LINK)
        self._action.clicked.connect(self._act)
        away = IconButton("x", self.tr("Close this notice"), 16)
        away.clicked.connect(self.hide)
        for button in (self._action, away):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out(away)
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self._timer.timeout.connect(self.hide)
        follow_theme(self, self._dress)
        parent.installEventFilter(self)
        self.hide()

    def say(
        self, text: str, action: str = "", run: Callable[[], object] | None = None, *, wrong: bool = False
    ) -> None:
        """Shows a sentence, and a button called `action` that runs something if one is given.

        With `wrong`, something was refused or failed; it stays until it is closed or followed by another.
        """
        self._run = run
        self._label.setText(text)
        self._icon.set_icon("triangle-alert" if wrong else "info", Ink.WRONG if wrong else Ink.QUIET)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._place()
        self.show()
        self.raise_()
        self._announce(text)
        self._passes = not wrong
        self._count_down()

    def text(self) -> str:
        """What it says, or said last."""
        return self._label.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stays at the foot of a window that changes its size."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        """Whoever points at it is reading it."""
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """It goes a while after the mouse has left."""
        self._count_down()

    def hideEvent(self, event: QHideEvent) -> None:
        """What cannot be seen need not be taken away."""
        self._timer.stop()

    def _lay_out(self, away: QWidget) -> None:
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        row.addWidget(self._action)
        row.addWidget(away)

    def _dress(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 4)
        shadow.setColor(shade(tokens.current()))
        self.setGraphicsEffect(shadow)

    def _place(self) -> None:
        room = self._window.size()
        wide = min(_WIDEST, room.width() - 40, self.sizeHint().width() + 8)
        self.resize(wide, max(self._row.heightForWidth(wide), self._row.minimumSize().height()))
        self.move((room.width() - wide) // 2, room.height() - self.height() - _FOOT)

    def _act(self) -> None:
        run = self._run
        self.hide()
        if run is not None:
            run()

    def _count_down(self) -> None:
        if self._passes:
            self._timer.start()
        else:
            self._timer.stop()

    def _announce(self, text: str) -> None:
        self.setAccessibleName(text)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
