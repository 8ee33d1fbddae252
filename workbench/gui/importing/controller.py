"""Brings files into the open case while the person goes on working, and says how it went.

What reads files is much, and loaded when the first file comes.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from workbench.core.model import Import
from workbench.core.problems import ReadOnly
from workbench.desk import imports
from workbench.desk.desk import Desk
from workbench.gui.importing.habits import Habits
from workbench.gui.importing.imports_dialog import ImportsDialog
from workbench.gui.importing.panel import ImportPanel
from workbench.gui.importing.wording import summary
from workbench.gui.kit.notice import Notice
from workbench.gui.rooms import Doing

if TYPE_CHECKING:
    from workbench.gui.importing.chain import Chain

POLL = 100
"""Milliseconds between two looks at an import."""


class ImportController(QObject):
    """One import at a time; what is asked for meanwhile comes after it.

    `panel` is for the window to place; it shows itself when an import takes a moment.
    """

    articleWanted = Signal(object)
    """Carries the id of an article to open."""

    progressed = Signal(object)
    """Carries the `Progress` of the step of an import that is at work, now and then."""

    finished = Signal(object)
    """Carries what came of an import, in a sentence; "" where that was told already."""

    def __init__(self, doing: Doing, notice: Notice, habits: Habits, window: QWidget) -> None:
        super().__init__(window)
        self.panel = ImportPanel(window)
        self.panel.stopped.connect(self.cancel)
        self.panel.paused.connect(self._pause)
        self._doing = doing
        self._notice = notice
        self._habits = habits
        self._window = window
        self._desk: Desk | None = None
        self._chain: Chain | None = None
        self._waiting: list[Sequence[Path]] = []
        self._timer = QTimer(self, interval=POLL)
        self._timer.timeout.connect(self._look)

    def set_desk(self, desk: Desk | None) -> None:
        """Imports into this case from now on; an import into the one before is stopped first."""
        self.close()
        for shown in self._window.findChildren(ImportsDialog):
            shown.close()
        self._desk = desk

    def choose_files(self) -> None:
        """Asks for files and imports them."""
        from workbench.gui.importing.choosing import chosen_files

        self.import_paths(chosen_files(self._window))

    def choose_folder(self) -> None:
        """Asks for a folder and imports what is in it."""
        from workbench.gui.importing.choosing import chosen_folder

        self.import_paths(chosen_folder(self._window))

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Imports files and folders, after those that are being imported."""
        desk = self._desk
        if desk is None or not paths:
            return
        if desk.readonly:
            self._doing.failed.emit(ReadOnly(str(desk.folder)))
        else:
            self._waiting.append(paths)
            self._start_next()

    def show_imports(self, newest: Import | None = None) -> None:
        """Shows the reports of past imports, and that of the newest even if it was not worth keeping."""
        reports = None if self._desk is None else self._doing(partial(imports.reports, self._desk))
        if reports is None:
            return
        shown = reports if newest is None or newest in reports[:1] else (newest, *reports)
        dialog = ImportsDialog(self._doing, shown, self._window)
        dialog.articleWanted.connect(self.articleWanted)
        dialog.againWanted.connect(self.import_paths)
        dialog.show()

    def show_formats(self) -> None:
        """Shows which kinds of files can be read."""
        from workbench.desk.kinds import broken, readable
        from workbench.gui.importing.formats_dialog import FormatsDialog

        FormatsDialog(readable(), broken(), self._window).show()

    @property
    def busy(self) -> bool:
        """Whether an import is going on, or waits for an answer."""
        return self._chain is not None

    def cancel(self) -> None:
        """Stops after the article at hand, and forgets what waits; what was imported stays."""
        self._waiting.clear()
        if self._chain is not None:
            self._chain.cancel()

    def close(self) -> None:
        """Stops, and returns when the last article is in: for a case or a window that is closed."""
        self.cancel()
        if self._chain is not None:
            self._chain.wait()
        self._chain = None
        self._timer.stop()
        self.panel.hide()

    def _start_next(self) -> None:
        if self._desk is not None and self._chain is None and self._waiting:
            from workbench.gui.importing.chain import Chain

            chain = Chain(self._desk, self._doing, self._habits, self._window)
            chain.told.connect(self._tell)
            chain.stopped.connect(self._stopped)
            chain.over.connect(self._go_on)
            self._chain = chain
            self._timer.start()
            chain.begin(self._waiting.pop(0))

    def _look(self) -> None:
        chain = self._chain
        if chain is not None and (shown := chain.look()) is not None:
            self.panel.show_progress(*shown)
            self.progressed.emit(shown[1])
        else:
            self.panel.hide()

    def _go_on(self) -> None:
        self._chain = None
        self._timer.stop()
        self.panel.hide()
        self.finished.emit("")
        self._start_next()

    def _pause(self, paused: object) -> None:
        if self._chain is not None:
            self._chain.pause(paused=bool(paused))

    def _tell(self, report: Import) -> None:
        self.finished.emit(summary(report))
        self._notice.say(summary(report), self.tr("Show report"), lambda: self.show_imports(report))

    def _stopped(self) -> None:
        self._notice.say(self.tr("The import was stopped; nothing was kept."))
