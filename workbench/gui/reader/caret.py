"""The caret: keys that step by sentence and paragraph, and a caret that cannot be overlooked."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QTextCursor

from workbench.gui.reader.boundaries import Boundaries, Edge, Unit
from workbench.gui.reader.hits import Found
from workbench.gui.reader.text_page import TextPage
from workbench.gui.theme import tokens

_WIDTH = 2.5
_UNITS = {
    Qt.KeyboardModifier.ControlModifier: Unit.PARAGRAPH,
    Qt.KeyboardModifier.AltModifier: Unit.SENTENCE,
}
_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Caret:
    """Moves the caret of a page by units of its text, and paints it boldly while it is `bold`."""

    def __init__(self, page: TextPage) -> None:
        self._page = page
        self.bold = False

    def boundaries(self) -> Boundaries:
        """The units of the text that is shown."""
        return Boundaries(self._page.sheet, self._page.laid_out.is_hidden)

    def press(self, event: QKeyEvent) -> bool:
        """Steps by paragraph with Ctrl, by sentence with Alt, selects with Shift; whether it did."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        keeps = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        unit = _UNITS.get(modifiers & ~Qt.KeyboardModifier.ShiftModifier)
        way = _WAYS.get(Qt.Key(event.key()))
        if unit is None or way is None:
            return False
        self._step(unit, way, keeps=keeps)
        return True

    def select(self, unit: Unit) -> None:
        """Selects the unit the caret is in; if units are selected already, one more."""
        chosen = self._page.selection()
        if chosen is None:
            self._choose(self.boundaries().at(self._page.caret(), unit))
            return
        start = self.boundaries().at(chosen[0], unit)
        end = self.boundaries().at(chosen[1] - 1, unit)
        if start is None or end is None:
            return
        if chosen == (start[0], end[1]):
            more = self.boundaries().step(chosen[1], 1, unit, Edge.END)
            self._choose((start[0], more or end[1]))
        else:
            self._choose((start[0], end[1]))

    def paint(self, painter: QPainter) -> None:
        """Paints the caret on the viewport."""
        if self.bold and self._page.hasFocus():
            rect = QRectF(self._page.cursorRect())
            rect.setWidth(_WIDTH)
            painter.fillRect(rect.adjusted(-_WIDTH / 2, -1, -_WIDTH / 2, 1), QColor(tokens.current().accent))

    def _step(self, unit: Unit, way: int, *, keeps: bool) -> None:
        """Forwards a selection ends where a unit ends; everything else goes to where one begins."""
        edge = Edge.END if keeps and way > 0 else Edge.START
        point = self.boundaries().step(self._page.caret(), way, unit, edge)
        if point is None:
            point = 0 if way < 0 else len(self._page.sheet.text)
        mode = QTextCursor.MoveMode.KeepAnchor if keeps else QTextCursor.MoveMode.MoveAnchor
        cursor = self._page.textCursor()
        cursor.setPosition(self._page.sheet.place(point), mode)
        self._page.setTextCursor(cursor)
        self._page.ensureCursorVisible()

    def _choose(self, found: Found | None) -> None:
        if found is not None:
            self._page.select(*found)
            self._page.ensureCursorVisible()
            self._page.selectionSettled.emit()
