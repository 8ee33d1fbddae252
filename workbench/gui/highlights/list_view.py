"""The list of highlights: a click goes there; a click at the left edge, Ctrl or Shift only choose."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QMouseEvent

from workbench.gui.highlights.delegate import TICK, HighlightDelegate
from workbench.gui.highlights.model import HighlightsModel
from workbench.gui.kit.row_table import RowTable

_Flag = QItemSelectionModel.SelectionFlag


class HighlightList(RowTable):
    """Highlights in rows of one height, each with a tick box that appears under the mouse."""

    def __init__(self, model: HighlightsModel) -> None:
        self._ticking = False
        delegate = HighlightDelegate()
        super().__init__(model, self.tr("Highlights"), delegate.height())
        delegate.setParent(self)
        self.setItemDelegate(delegate)

    def place_of_current(self) -> QPoint:
        """Where on the screen something about the current row opens: below its quote, in sight."""
        seen = self.viewport().rect()
        place = self.visualRect(self.currentIndex()).center()
        return self.viewport().mapToGlobal(QPoint(round(TICK), max(0, min(place.y(), seen.bottom()))))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers whether it began on the tick box."""
        left = event.button() is Qt.MouseButton.LeftButton
        self._ticking = left and event.position().x() < TICK
        super().mousePressEvent(event)

    def opens(self, event: QMouseEvent) -> bool:
        """A click on the tick box opens nothing."""
        return super().opens(event) and not self._ticking

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> _Flag:
        """The tick box adds a row to the chosen ones, or takes it away."""
        if not self._ticking or not isinstance(event, QMouseEvent):
            return super().selectionCommand(index, event)
        pressed = event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
        return _Flag.Toggle | _Flag.Rows if pressed else _Flag.NoUpdate
