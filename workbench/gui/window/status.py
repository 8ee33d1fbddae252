"""The status line: what the keys do now, what the case holds, and whether everything is saved."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from workbench.core.problems import NotSaved, Problem, SearchEnded
from workbench.core.views import Counts
from workbench.desk.searching import Indexing, News, Trouble
from workbench.gui import words
from workbench.gui.actions.registry import Actions
from workbench.gui.actions.table import Act
from workbench.gui.kit.keycap import KeyHint, keys_of
from workbench.gui.kit.labels import Kind, label
from workbench.gui.kit.tips import set_tip

_MARKING = (Act.HIGHLIGHT, Act.CLAIM, Act.CORROBORATES, Act.DISPUTES, Act.NOTE, Act.TAG_BY_NAME)
_ICON = 15


class StatusLine(QFrame):
    """One line at the foot of the window. Every count says what it counts."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setProperty("kind", "status")
        self._counts = label("", Kind.QUIET)
        self._saved = label("", Kind.QUIET)
        self._index = label("", Kind.QUIET)
        self._busy = label("", Kind.QUIET)
        self._actions = actions
        self._jobs = QToolButton()
        self._jobs.setDefaultAction(actions.action(Act.JOBS))
        self._jobs.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._jobs.setAutoRaise(True)
        self._jobs.setIconSize(QSize(_ICON, _ICON))
        self._jobs.setAccessibleName(self.tr("Jobs"))
        self._reading = False
        self._hints = QWidget()
        self._hints_row = QHBoxLayout(self._hints)
        self._hints_row.setContentsMargins(0, 0, 0, 0)
        self._hints_row.setSpacing(4)
        self._fill_hints()
        actions.keys_changed.connect(self._fill_hints)
        self._others = (self._busy, self._index, self._counts, self._saved, self._jobs)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(10, 2, 6, 2)
        row.setSpacing(14)
        row.addWidget(self._hints)
        row.addStretch()
        for part in self._others:
            row.addWidget(part)

    def show_reading(self, *, reading: bool) -> None:
        """Shows the keys that mark, where there is a text to mark."""
        self._reading = reading
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The keys go first where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Longer words take their room from the keys, too."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def show_counts(self, counts: Counts | None) -> None:
        """What the case holds; None: no case is open."""
        if counts is None:
            self._counts.setText("")
            self._saved.setText("")
            return
        self._counts.setText(
            " · ".join(
                (
                    self.tr("%Ln article(s)", "", counts.articles),
                    self.tr("%Ln highlight(s)", "", counts.highlights),
                    self.tr("%Ln claim(s)", "", counts.claims),
                )
            )
        )

    def show_saved(self, *, readonly: bool) -> None:
        """Say that everything done is on the disk; to be called only when it is."""
        self._saved.setText(self.tr("Open only for reading") if readonly else self.tr("All changes saved"))

    def note_failure(self, problem: Problem) -> None:
        """Say that the last change is not on the disk, if that is what went wrong."""
        if isinstance(problem, NotSaved):
            self._saved.setText(self.tr("Last change not saved"))

    def show_busy(self, busy: bool) -> None:
        """Say that something is being opened, made or checked."""
        self._busy.setText(self.tr("Working…") if busy else "")

    def take_news(self, news: News) -> None:
        """Say how far the search index is behind, or that something keeps it there."""
        if isinstance(news, Trouble):
            ended = isinstance(news.problem, SearchEnded)
            self._index.setText(self.tr("Search has stopped") if ended else self.tr("Search is behind"))
            set_tip(self._index, words.problem(news.problem))
        if isinstance(news, Indexing):
            said = self.tr("Indexing: {done} of {total}").format(done=news.done, total=news.total)
            self._index.setText(said if news.total else "")
            set_tip(self._index, "")

    def _fit(self) -> None:
        others = sum(part.sizeHint().width() + self._row.spacing() for part in self._others)
        room = self._row.contentsRect().width() - others - self._row.spacing()
        self._hints.setVisible(self._reading and self._hints.sizeHint().width() <= room)

    def _fill_hints(self, _keys: object = None) -> None:
        row = self._hints_row
        while (item := row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        row.addWidget(label(self.tr("Select text, then"), Kind.QUIET))
        for act in (*_MARKING, Act.PALETTE):
            keys = self._actions.keymap.keys(act)
            if keys:
                row.addWidget(KeyHint(" ".join(keys_of(keys[0])), self._actions.action(act).iconText()))
