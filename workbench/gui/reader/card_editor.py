"""Edits the words of a card where the card stands."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QRectF, Signal

from workbench.gui.kit.inline import InlineEditor
from workbench.gui.reader.cards import HEAD, LEFT, PADDING, Placed, body_font
from workbench.gui.reader.text_page import TextPage


class CardEditor(QObject):
    """One text field over the right margin of a page, there only while somebody writes in it."""

    rewritten = Signal(object)
    """A `Writing` with the words as they are to be from now on."""

    def __init__(self, page: TextPage) -> None:
        super().__init__(page)
        self._page = page
        self._field: InlineEditor | None = None
        self._rect = QRectF()
        page.moved.connect(self._stay_at_card)
        page.relaid.connect(self.close)

    @property
    def is_open(self) -> bool:
        """Whether somebody writes."""
        return self._field is not None

    def open(self, placed: Placed) -> bool:
        """Begins to edit the words of a card; whether it has any to edit."""
        self.close()
        writing = placed.card.writing
        if writing is None:
            return False
        hint = QCoreApplication.translate("Reader", "Ctrl+Enter keeps, Esc takes back")
        field = InlineEditor(placed.card.title, hint)
        field.setParent(self._page.viewport())
        field.setFont(body_font())
        field.setToolTip(hint)
        field.done.connect(lambda text: self.rewritten.emit(replace(writing, text=text)))
        field.left.connect(self._let_go)
        self._field, self._rect = field, placed.rect
        self._stay_at_card()
        field.show()
        field.edit(writing.text)
        return True

    def close(self) -> None:
        """Ends editing; what was written is kept."""
        if self._field is not None:
            self._page.setFocus()

    def _stay_at_card(self) -> None:
        if self._field is not None:
            top = self._rect.top() + PADDING + HEAD - self._page.verticalScrollBar().value() - 4
            width = self._rect.width() - LEFT / 2 - 4
            self._field.setFixedWidth(round(width))
            self._field.move(round(self._rect.left() + LEFT / 2), round(top))

    def _let_go(self) -> None:
        if self._field is not None:
            self._field.deleteLater()
            self._field.hide()
            self._field = None
            self._page.setFocus()
