"""Buttons with an icon that follows the theme, a tool tip, and a name for screen readers."""

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QToolButton

from workbench.gui.kit.themed import follow_theme
from workbench.gui.theme import icons, tokens

_ICON = 16
_GAP = 4


class ButtonKind(StrEnum):
    """How much a button asks for attention; the style sheet knows each."""

    USUAL = ""
    PRIMARY = "primary"
    LINK = "link"
    CHOICE = "choice"


class Button(QPushButton):
    """A button with words, and an icon if one is named."""

    def __init__(self, text: str, icon: str = "", kind: ButtonKind = ButtonKind.USUAL) -> None:
        super().__init__(text)
        self._icon = icon
        self._kind = kind
        self.setProperty("kind", kind.value)
        self.setCheckable(kind is ButtonKind.CHOICE)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if icon:
            self.setIconSize(QSize(_ICON + _GAP, _ICON))
            follow_theme(self, self._dress)

    def _dress(self) -> None:
        color = tokens.current().on_accent if self._kind is ButtonKind.PRIMARY else None
        self.setIcon(icons.icon(self._icon, color, _GAP))


class IconButton(QToolButton):
    """A button that is only an icon; `name` is its tool tip and what a screen reader says."""

    def __init__(self, icon: str, name: str, size: int = 18) -> None:
        super().__init__()
        self._icon = icon
        self.setIconSize(QSize(size, size))
        self.setAutoRaise(True)
        self.set_name(name)
        follow_theme(self, self._dress)

    def set_name(self, name: str) -> None:
        """Says what it does."""
        self.setToolTip(name)
        self.setAccessibleName(name)

    def set_icon(self, icon: str) -> None:
        """Shows another icon."""
        self._icon = icon
        self._dress()

    def _dress(self) -> None:
        self.setIcon(icons.icon(self._icon))


def action_button(action: QAction, *, size: int = 18) -> QToolButton:
    """A tool button that is an action: its icon, enabled and checked as the action is."""
    made = QToolButton()
    made.setDefaultAction(action)
    made.setIconSize(QSize(size, size))
    made.setAutoRaise(True)
    made.setAccessibleName(action.iconText())
    return made
