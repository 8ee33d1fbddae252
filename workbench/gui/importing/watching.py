"""A watched folder: what is new in it is offered in a quiet bar, and imported only if the person says so."""

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.desk.desk import Desk
from workbench.gui.background import Background
from workbench.gui.importing.habits import Habits
from workbench.gui.importing.watch_dialog import WatchDialog
from workbench.gui.kit.banner import Banner
from workbench.gui.kit.buttons import Button, ButtonKind

if TYPE_CHECKING:
    from workbench.desk.watching import Watch

EVERY = 5_000
"""Milliseconds between two looks into the folder."""


class FolderWatch(QObject):
    """Looks into the folder that is watched for the open case. `banner` is for the window to place."""

    importWanted = Signal(object)
    """Carries the paths of new files."""

    def __init__(self, habits: Habits, window: QWidget) -> None:
        super().__init__(window)
        self._habits = habits
        self._window = window
        self._desk: Desk | None = None
        self._watch: Watch | None = None
        self._new: tuple[Path, ...] = ()
        self._looking = False
        self._background = Background()
        self._background.busy.connect(self._note)
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        take = Button(self.tr("Import them…"), kind=ButtonKind.PRIMARY)
        take.clicked.connect(self._take)
        self.banner = Banner("", "inbox", [take])
        self.banner.closed.connect(self._not_now)
        self.banner.hide()

    def set_desk(self, desk: Desk | None) -> None:
        """Look after this case from now on, or after none."""
        self._timer.stop()
        self._background.wait()
        self._desk = None if desk is None or desk.readonly else desk
        self._begin()

    def ask(self) -> None:
        """Ask which folder to watch, or to watch none any more."""
        desk = self._desk
        if desk is not None:
            dialog = WatchDialog(None if self._watch is None else self._watch.folder, self._window)
            dialog.folderWanted.connect(self._choose)
            dialog.stopWanted.connect(lambda: self._watch_folder(None))
            dialog.open()

    def look(self) -> None:
        """Look for new files, beside the window."""
        desk, watch = self._desk, self._watch
        if desk is not None and watch is not None and not self._looking:
            seen, known = self._seen(desk), self._new
            self._background.run(lambda: watch.look(desk, seen), lambda new: self._found(watch, known, new))

    def _note(self, looking: object) -> None:
        self._looking = bool(looking)

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Watch a folder"))
        if name:
            self._watch_folder(Path(name))

    def _watch_folder(self, folder: Path | None) -> None:
        if self._desk is not None:
            self._habits.watch(self._desk.case().id, folder, 0.0)
            self._begin()

    def _begin(self) -> None:
        self._timer.stop()
        self._watch = None
        self._show(None, ())
        kept = None if self._desk is None else self._habits.watched(self._desk.case().id)
        if kept is not None:
            from workbench.desk.watching import Watch  # knows what can be read: brings all the formats

            self._watch = Watch(kept[0])
            self._timer.start()
            self.look()

    def _seen(self, desk: Desk) -> float:
        kept = self._habits.watched(desk.case().id)
        return 0.0 if kept is None else kept[1]

    def _found(self, watch: "Watch", known: tuple[Path, ...], new: tuple[Path, ...]) -> None:
        """What was looked for before the person took or refused what there was does not count."""
        if watch is self._watch and known is self._new:
            self._show(watch, new)

    def _show(self, watch: "Watch | None", new: tuple[Path, ...]) -> None:
        self._new = new
        if watch is not None:
            said = self.tr("%Ln new file(s) in the folder you watch: {folder}", "", len(new))
            self.banner.set_text(said.format(folder=watch.folder))
        self.banner.setVisible(bool(new))

    def _take(self) -> None:
        taken, watch = self._new, self._watch
        if watch is not None:
            watch.take(taken)
            self._show(watch, ())
            self.importWanted.emit(list(taken))

    def _not_now(self) -> None:
        if self._desk is not None and self._watch is not None:
            self._habits.watch(self._desk.case().id, self._watch.folder, time.time())
            self._show(self._watch, ())
