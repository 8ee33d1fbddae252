"""The rail at the left: the pages of a case, below them the theme and the settings."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from workbench.gui.actions.registry import Actions
from workbench.gui.actions.table import Act
from workbench.gui.kit.buttons import IconButton, action_button
from workbench.gui.kit.themed import follow_theme
from workbench.gui.theme import icons, tokens

PAGES = (
    Act.GO_LIBRARY, Act.GO_SEARCH, Act.GO_CLAIMS, Act.GO_MATRIX, Act.GO_TIMELINE, Act.GO_HIGHLIGHTS,
    Act.GO_TAGS,
)  # fmt: skip
"""The pages in the rail's order, by the action that goes there."""

_ICON = QSize(22, 22)
_WIDTH = 64
_HEIGHT = 56


class Rail(QFrame):
    """Buttons for the actions of the pages; the one in front is marked."""

    def __init__(self, actions: Actions, settings: QAction, toggle_theme: Callable[[], None]) -> None:
        super().__init__()
        self.setProperty("kind", "rail")
        self.setAccessibleName(self.tr("Pages"))
        self._buttons = {act: _PageButton(actions.action(act)) for act in PAGES}
        width = max(_WIDTH, *(button.room() for button in self._buttons.values()))
        for button in self._buttons.values():
            button.setFixedSize(width, _HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 10, 6, 10)
        column.setSpacing(4)
        for button in self._buttons.values():
            column.addWidget(button)
        column.addStretch()
        self._theme = IconButton("contrast", self.tr("Light or dark"), 20)
        self._theme.clicked.connect(toggle_theme)
        column.addWidget(self._theme, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(action_button(settings, size=20), alignment=Qt.AlignmentFlag.AlignHCenter)
        follow_theme(self, self._dress)

    def button(self, page: Act) -> QWidget:
        """The button of a page."""
        return self._buttons[page]

    def show_page(self, page: Act | None) -> None:
        """Marks the page in front; None marks none."""
        for act, button in self._buttons.items():
            button.setChecked(act is page)
        self._dress()

    def _dress(self) -> None:
        worn = tokens.current()
        for act, button in self._buttons.items():
            color = worn.accent_ink if button.isChecked() else None
            button.setIcon(icons.icon(act.spec.icon, color))


class _PageButton(QToolButton):
    """The action of a page. It is the receiver itself, so that the action forgets it with the window."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self._action = action
        self.setProperty("kind", "rail")
        self.setText(action.text().replace("&", ""))
        self.setToolTip(action.toolTip())
        self.setAccessibleName(self.text())
        self.setIconSize(_ICON)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setCheckable(True)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def room(self) -> int:
        """How wide it must be for its words."""
        self.ensurePolished()
        return self.fontMetrics().horizontalAdvance(self.text())

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
