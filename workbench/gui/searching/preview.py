"""The chosen passage in its surroundings, beside the results: to judge it without leaving them."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from workbench.core.query import Kind
from workbench.core.views import Reading
from workbench.gui.kit.buttons import Button, IconButton
from workbench.gui.kit.clamped import Clamped
from workbench.gui.kit.empty import EmptyState
from workbench.gui.kit.labels import ElidedLabel, IconLabel, label, rule
from workbench.gui.kit.labels import Kind as LabelKind
from workbench.gui.searching.rows import Row
from workbench.gui.searching.stretch_view import StretchView
from workbench.gui.searching.surroundings import around, own_words, target
from workbench.gui.searching.wording import ICONS, origin, title
from workbench.gui.theme import fonts

_TITLE_LINES = 3
_NOTE_LINES = 6


class Preview(QFrame):
    """Title, source and text of what is chosen.

    Args:
        reading: answers an article by its id, or None if that failed.
    """

    openWanted = Signal()
    """The passage is to be opened where it can be worked on."""
    stepWanted = Signal(object)
    """Carries 1 for the next passage, -1 for the one before."""

    def __init__(self, reading: Callable[[int], Reading | None]) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self._ask = reading
        self._reading: Reading | None = None
        self._icon = IconLabel(ICONS[Kind.ARTICLE])
        self._origin = ElidedLabel("", LabelKind.QUIET)
        self._title = Clamped("", _TITLE_LINES, fonts.reading(14, bold=True))
        self._note = label("", wrap=True)
        self._note.setMaximumHeight(self._note.fontMetrics().lineSpacing() * _NOTE_LINES)
        self._text = StretchView()
        self._pages = QStackedWidget()
        self._pages.addWidget(
            EmptyState("text-search", self.tr("No passage is chosen"), self.tr("Choose one to see it here."))
        )
        self._pages.addWidget(self._made_page())
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._pages)

    def forget(self) -> None:
        """Has the article asked for anew: it may have changed."""
        self._reading = None

    def show_row(self, row: Row | None) -> None:
        """Shows another passage, or none."""
        if row is None or row.hidden:
            self._pages.setCurrentIndex(0)
            return
        found = row.found
        self._icon.set_icon(ICONS[Kind(found.kind)])
        self._origin.setText(origin(found) or self.tr("In this case"))
        self._title.set_text(title(found))
        place = target(row)
        reading = None if place is None else self._article(place[0])
        self._note.setText(own_words(row).text if found.kind == Kind.NOTE and reading is not None else "")
        self._note.setVisible(bool(self._note.text()))
        self._text.show_stretch(own_words(row) if reading is None else around(row, reading))
        self._pages.setCurrentIndex(1)

    def _article(self, article_id: int) -> Reading | None:
        if self._reading is None or self._reading.article.id != article_id:
            self._reading = self._ask(article_id)
        return self._reading

    def _made_page(self) -> QWidget:
        head = QVBoxLayout()
        head.setContentsMargins(20, 14, 12, 10)
        head.setSpacing(6)
        head.addLayout(self._made_facts())
        head.addWidget(self._title)
        head.addWidget(self._note)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self._text, 1)
        return page

    def _made_facts(self) -> QHBoxLayout:
        before = IconButton("arrow-up", self.tr("Passage before (Shift+F3)"))
        after = IconButton("arrow-down", self.tr("Next passage (F3)"))
        going = Button(self.tr("Open"), "external-link")
        going.setToolTip(self.tr("Open it where it can be worked on (Enter)"))
        before.clicked.connect(lambda: self.stepWanted.emit(-1))
        after.clicked.connect(lambda: self.stepWanted.emit(1))
        going.clicked.connect(self.openWanted)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._origin, 1)
        for button in (before, after, going):
            row.addWidget(button)
        return row
