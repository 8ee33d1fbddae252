"""Work that a page does only while it can be seen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class WhenShown(QObject):
    """Calls `run` when it is called itself, or when the widget is shown next: a hidden page costs nothing."""

    def __init__(self, widget: QWidget, run: Callable[[], object]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._run = run
        self._due = False
        widget.installEventFilter(self)

    def __call__(self) -> None:
        """Does the work now, or keeps in mind that it has to be done."""
        self._due = not self._widget.isVisible()
        if not self._due:
            self._run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The widget is shown: what is due is done before it paints."""
        if event.type() is QEvent.Type.Show and self._due:
            self._due = False
            self._run()
        return False
