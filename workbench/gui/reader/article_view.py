"""An article opened for reading: title block, find bar, page, selection bar and list of highlights."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.core.model import Note
from workbench.core.views import Mark, Reading
from workbench.gui.kit.banner import Banner
from workbench.gui.kit.labels import rule
from workbench.gui.reader.find_bar import FindBar, Finder
from workbench.gui.reader.highlight_list import HighlightPanel, Hit, Row
from workbench.gui.reader.hits import Found
from workbench.gui.reader.page import Page
from workbench.gui.reader.selection_bar import SelectionBar
from workbench.gui.reader.title_block import TitleBlock
from workbench.gui.reader.wording import spoken, state_of_text

_NEEDLE = 80


class ArticleView(QWidget):
    """Shows a `Reading`. Positions are code points of the stored text; it changes nothing by itself.

    What is done on the text is heard from its `page`.
    """

    hitsPassed = Signal(object)
    """1: the last hit of a search of the case was passed, -1: the first one, on the way back."""

    def __init__(self, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._expected: int | None = None
        self._title = TitleBlock()
        self._state = Banner("", "history")
        self._find = FindBar(finder)
        self._page = Page()
        self._panel = HighlightPanel()
        self._bar = SelectionBar(self._page.viewport())
        self._lay_out()
        self._connect()

    # What it shows

    def set_reading(self, reading: Reading) -> None:
        """Shows an article from its beginning."""
        self._reading = reading
        self._title.show_reading(reading)
        self._state.set_text(state_of_text(reading))
        self._state.setVisible(bool(state_of_text(reading)))
        self._page.set_reading(reading)
        self._page.setAccessibleName(reading.article.title)
        self._find.set_text(reading.text)
        self._tell()

    def shows(self, reading: Reading) -> bool:
        """Whether this is what is shown already, but for marks and notes."""
        shown = self._reading
        return shown is not None and reading == replace(shown, marks=reading.marks, notes=reading.notes)

    def renew(self, reading: Reading) -> None:
        """Shows what became of the article: from where one was, if the text is the same."""
        if self.shows(reading):
            self.set_marks(reading.marks, reading.notes)
            return
        same = self._reading is not None and self._reading.text == reading.text
        place = self._page.place()
        self.set_reading(reading)
        if same:
            self._page.go_to(place)

    def set_marks(self, marks: Sequence[Mark], notes: Sequence[Note]) -> None:
        """Shows these highlights and notes from now on; text, place and selection stay."""
        self._page.set_marks(marks, notes)
        self._marks_changed()

    def exchange_marks(self, gone: Collection[int], fresh: Sequence[Mark]) -> None:
        """Takes the highlights of these passages away and shows others; all else stays."""
        self._page.exchange_marks(gone, fresh)
        self._marks_changed()

    def set_notes(self, notes: Sequence[Note]) -> None:
        """Shows these notes on the article from now on."""
        self._page.set_notes(notes)

    def expect_mark(self, passage_id: int) -> None:
        """Makes a mark the current one as soon as it is shown; the selection it was made of goes."""
        self._page.clear_selection()
        there = self._page.mark_of(passage_id) is not None
        self._expected = None if there else passage_id
        if there:
            self._page.set_current_mark(passage_id)

    @property
    def reading(self) -> Reading | None:
        """What is shown; its marks and notes are those of when it was opened."""
        return self._reading

    @property
    def article_id(self) -> int | None:
        """The article shown."""
        return None if self._reading is None else self._reading.article.id

    @property
    def page(self) -> Page:
        """The page itself: zoom, folds, stepping from mark to mark."""
        return self._page

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The page takes the keyboard; a focus proxy would keep it from the bar above the page."""
        self._page.setFocus(event.reason())

    # What somebody has in hand

    def selection(self) -> Found | None:
        """The selected (start, end) without blanks at its ends; None if nothing is selected."""
        return self._page.selection()

    def current_mark(self) -> Mark | None:
        """The mark that deeds on a highlight are about."""
        return self._page.current_mark()

    def place_of_selection(self) -> QPoint:
        """Where on the screen to ask about the selection or the current mark: just below it."""
        span = self._span_in_hand()
        rect = None if span is None else self._page.rect_of(*span)
        below = self._page.viewport().rect().center() if rect is None else rect.bottomLeft() + QPoint(0, 6)
        return self._page.viewport().mapToGlobal(below)

    def rect_in_hand(self) -> QRect:
        """Where the selection or the current mark stands on the page's viewport, with the bar below it."""
        span = self._span_in_hand()
        rect = self._page.rect_of(*span) if span is not None else None
        shown = rect if rect is not None and not rect.isEmpty() else self._page.viewport().rect()
        return shown.united(self._bar.geometry()) if self._bar.isVisible() else shown

    def jump_to(self, start: int, end: int) -> None:
        """Brings a stretch of the text into sight and lets it light up for a moment."""
        self._page.jump_to(start, end)

    # What the window adds

    def add_text_actions(self, actions: Sequence[QAction]) -> None:
        """Actions whose keys work only on the text, so that text fields keep their letters."""
        for action in actions:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._page.addAction(action)

    def set_selection_actions(self, actions: Sequence[QAction]) -> None:
        """What the bar under a selection offers."""
        self._bar.set_actions(actions)

    # Finding and listing

    def open_find(self) -> None:
        """Opens the find bar, with the selected words if they are few."""
        start, end = self._page.selection() or (self._page.caret(), self._page.caret())
        words = self._page.sheet.text[start:end]
        self._find.open_bar(words if len(words) <= _NEEDLE and "\n" not in words else "", start)

    def show_hits(self, found: Sequence[Found], point: int) -> None:
        """Marks what a search of the case found in this article, until Esc or another search."""
        self._find.take(found, point)

    def find_next(self, by: int = 1) -> None:
        """Goes to the next hit, or back (by -1)."""
        self._find.step(by)

    def show_highlights(self, *, shown: bool) -> None:
        """Shows or hides the list of highlights beside the text."""
        self._panel.setVisible(shown)

    # How it does it

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._title, rule(), self._state, self._find):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._page, 1)
        row.addWidget(self._panel)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        page = self._page
        page.spanSelected.connect(self._selected)
        page.selectionSettled.connect(self._offer)
        page.moved.connect(self._bar.hide)
        page.relaid.connect(self._align)
        page.markActivated.connect(self._panel.set_current)
        page.markActivated.connect(lambda _: self._describe())
        page.escaped.connect(self._find.close_bar)
        self._find.found.connect(page.set_hits)
        self._find.found.connect(lambda hits: self._panel.set_hits(hits.found, page.sheet.text))
        self._find.stepped.connect(lambda hit: page.scroll_to(hit[0]))
        self._find.stepped.connect(self._panel.show_hit)
        self._find.closed.connect(page.setFocus)
        self._find.passed.connect(self.hitsPassed)
        self._panel.chosen.connect(self._choose)

    def _selected(self, span: Found | None) -> None:
        if span is None:
            self._bar.hide()

    def _offer(self) -> None:
        rect = self._page.selection_rect()
        if rect is not None:
            self._bar.show_at(rect)

    def _span_in_hand(self) -> Found | None:
        mark = self.current_mark()
        return self.selection() or (None if mark is None else (mark.passage.start, mark.passage.end))

    def _align(self) -> None:
        self._bar.hide()
        columns = self._page.laid_out.columns
        self._title.align(columns.text_left, columns.text_width + columns.cards_width)

    def _choose(self, row: Row) -> None:
        if isinstance(row, Hit):
            self._page.jump_to(*row.span)
        else:
            self._page.jump_to(row.passage.start, row.passage.end)
            self._page.set_current_mark(row.passage.id)

    def _marks_changed(self) -> None:
        if self._expected is not None:
            self.expect_mark(self._expected)
        self._tell()

    def _tell(self) -> None:
        marks = self._page.marks()
        self._title.show_count(len(marks))
        self._panel.set_marks(marks)
        self._describe()

    def _describe(self) -> None:
        """What is painted says nothing to a screen reader; the description of the page does."""
        mark = self.current_mark()
        many = self.tr("%Ln highlight(s)", "", len(self._page.marks()))
        self._page.setAccessibleDescription(many if mark is None else spoken(mark))
