"""The command palette: every action by name, over a dimmed window."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from workbench.gui.actions.registry import Actions
from workbench.gui.actions.table import Act
from workbench.gui.kit.choices import Choice
from workbench.gui.kit.chooser import Chooser
from workbench.gui.theme import tokens
from workbench.gui.theme.qt import shade

_WIDTH = 640
_FROM_TOP = 0.11


class PaletteBox(QWidget):
    """Covers the window while it is open; a click beside it, or Escape, closes it and nothing happens."""

    def __init__(self, window: QWidget, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._before: QWidget | None = None
        self.setAccessibleName(self.tr("All commands"))
        self.chooser = Chooser(self.tr("What do you want to do?"))
        self.chooser.setParent(self)
        self.chooser.chosen.connect(self._run)
        self.chooser.gone.connect(self.close_box)
        self.chooser.typed.connect(self._place)
        window.installEventFilter(self)
        self.hide()

    def open_box(self) -> None:
        """Shows what can be done now, the keyboard in its field."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self.chooser.set_choices(self._actions.choices())
        self.show()
        self.raise_()
        self.chooser.start()
        self._place()

    def close_box(self) -> None:
        """Goes, and gives the keyboard back to where it was."""
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
            self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stays as large as the window."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dims what is behind."""
        QPainter(self).fillRect(self.rect(), shade(tokens.current()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the box closes it."""
        self.close_box()

    def _run(self, choice: Choice) -> None:
        self.close_box()
        if isinstance(choice.value, Act):
            self._actions.action(choice.value).trigger()

    def _place(self) -> None:
        self.setGeometry(self._window.rect())
        wide = min(_WIDTH, self.width() - 40)
        top = round(self.height() * _FROM_TOP)
        self.chooser.fit(self.height() - top - 20)
        self.chooser.resize(wide, self.chooser.sizeHint().height())
        self.chooser.move(QPoint((self.width() - wide) // 2, top))
