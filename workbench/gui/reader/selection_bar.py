"""The small bar under a fresh selection: the same deeds as the keys, for the mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QToolButton, QWidget

from workbench.gui.kit.themed import follow_theme
from workbench.gui.theme import tokens
from workbench.gui.theme.qt import shade

_AWAY = 8
_EDGE = 8


class SelectionBar(QFrame):
    """Floats over its parent near a selection, never on it, and leaves the keyboard's focus alone."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setProperty("kind", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(self.tr("What to do with the selection"))
        self._buttons: list[_DeedButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(5, 4, 5, 4)
        self._row.setSpacing(2)
        follow_theme(self, self._dress)
        self.hide()

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Offers these."""
        for button in self._buttons:
            button.deleteLater()
        self._buttons = [_DeedButton(action, self) for action in actions]
        for button in self._buttons:
            self._row.addWidget(button)

    def show_at(self, selection: QRect) -> None:
        """Shows itself below the selection, else above it; where neither is free, not at all."""
        room = self._room.rect()
        self._set_words(wanted=True)
        if self.sizeHint().width() > room.width() - 2 * _EDGE:
            self._set_words(wanted=False)
        place = self._place(selection, self.sizeHint(), room)
        if place is None or not self._buttons:
            self.hide()
            return
        self.setGeometry(QRect(place, self.sizeHint()))
        self.show()
        self.raise_()

    def _place(self, selection: QRect, size: QSize, room: QRect) -> QPoint | None:
        x = max(_EDGE, min(selection.left(), room.right() - size.width() - _EDGE))
        below, above = selection.bottom() + _AWAY, selection.top() - _AWAY - size.height()
        if below + size.height() <= room.bottom():
            return QPoint(x, below)
        return QPoint(x, above) if above >= room.top() else None

    def _set_words(self, *, wanted: bool) -> None:
        style = Qt.ToolButtonStyle
        for button in self._buttons:
            button.setToolButtonStyle(
                style.ToolButtonTextBesideIcon
                if wanted or button.icon().isNull()
                else style.ToolButtonIconOnly
            )
        self._row.invalidate()

    def _dress(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(18)
        shadow.setOffset(0, 3)
        shadow.setColor(shade(tokens.current()))
        self.setGraphicsEffect(shadow)


class _DeedButton(QToolButton):
    """An action with its key. It is the receiver itself, so that the action forgets it with its tab."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._action = action
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoRaise(True)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        keys = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        name = self._action.iconText().rstrip("…")
        self.setText(f"{name}  {keys}" if keys else name)
        self.setIcon(self._action.icon())
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())
        self.setAccessibleName(name)
