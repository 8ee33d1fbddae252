"""A heading that folds away what stands below it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from workbench.gui.kit.themed import follow_theme
from workbench.gui.theme import fonts, icons, tokens


class Folding(QWidget):
    """A section of a side pane: its heading, and its content, which a click on the heading hides or shows."""

    def __init__(self, title: str, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self._fold = _heading(title)
        self._fold.clicked.connect(self._toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._fold)
        column.addWidget(content)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        follow_theme(self, self._dress)

    def _toggle(self) -> None:
        self._content.setHidden(not self._content.isHidden())
        self._dress()

    def _dress(self) -> None:
        name = "chevron-right" if self._content.isHidden() else "chevron-down"
        self._fold.setIcon(icons.icon(name, tokens.current().secondary))


def _heading(title: str) -> QToolButton:
    made = QToolButton()
    made.setText(title.upper())
    made.setAccessibleName(title)
    made.setFont(fonts.interface(-2, bold=True))
    made.setIconSize(QSize(12, 12))
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setAutoRaise(True)
    return made
