"""Ways into a case: a new one, one on disk, the sample, one of the recent."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.core.problems import Problem
from workbench.desk import cases
from workbench.desk.cases import Mode
from workbench.desk.desk import Desk
from workbench.gui.background import Background
from workbench.gui.rooms import Doing
from workbench.gui.session import Session
from workbench.gui.settings.store import Store
from workbench.gui.welcome.page import RecentCase
from workbench.gui.window.new_case import NewCaseDialog
from workbench.places import cases_folder, login_name

PROGRAM = "window"
"""What other processes are told holds the case."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A case that was not opened, and why; the case before is still open."""

    folder: Path
    problem: Problem


class CaseDoor(QObject):
    """Opens cases into the session, beside the window, and remembers them."""

    refused = Signal(object)
    """Carries a `Refusal`."""

    def __init__(self, window: QWidget, session: Session, settings: Store, doing: Doing) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._doing = doing
        self._opening = False
        self.background = Background()

    def author(self) -> str:
        """The name written under what is done: that of the settings, else of the account."""
        return self._settings.settings.author or login_name() or self.tr("unknown")

    def new(self) -> None:
        """Ask for a name and a place, and make a case there."""
        dialog = NewCaseDialog(cases_folder(), self._window)
        dialog.wanted.connect(lambda wanted: self._make(*wanted))
        dialog.open()

    def _make(self, folder: Path, name: str) -> None:
        self._enter(folder, lambda: cases.create(folder, name, self.author(), PROGRAM))

    def choose(self) -> None:
        """Ask for a folder and open the case in it."""
        dialog = QFileDialog(self._window, self.tr("Open a case"), str(cases_folder()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: self.open(Path(path)))
        dialog.open()

    def open(self, folder: Path, mode: Mode = Mode.WRITE) -> None:
        """Open a case; the one that is open stays until this one is."""
        if mode is Mode.WRITE and self._is_open(folder):
            return
        self._enter(folder, lambda: cases.open_case(folder, self.author(), mode, PROGRAM))

    def open_path(self, path: str) -> None:
        """Open the case in that folder."""
        self.open(Path(path))

    def sample(self) -> None:
        """Make a fresh sample case and open it."""
        from workbench.desk import sample  # brings all that reads files

        folder = cases_folder() / datetime.now().astimezone().strftime("Sample %Y-%m-%d %H.%M.%S")
        self._enter(folder, lambda: sample.make(folder, self.author(), PROGRAM))

    def recent(self) -> tuple[RecentCase, ...]:
        """The cases that were open before and are still there, the newest first."""
        found = (Path(path) for path in self._settings.settings.recent)
        return tuple(RecentCase(path.name, str(path)) for path in found if path.is_dir())

    def _is_open(self, folder: Path) -> bool:
        desk = self._session.desk
        return desk is not None and not desk.readonly and desk.folder.resolve() == folder.resolve()

    def _enter(self, folder: Path, opened: Callable[[], Desk]) -> None:
        def attempt() -> Desk | Refusal:
            try:
                return opened()
            except Problem as problem:
                return Refusal(folder, problem)

        if not self._opening:  # a second click on a button that takes a moment
            self._opening = True
            self.background.run(attempt, self._entered)

    def _entered(self, came: Desk | Refusal) -> None:
        self._opening = False
        if isinstance(came, Refusal):
            self.refused.emit(came)
            return
        self._session.open(came)
        opened = self._settings.settings.opened(str(came.folder.resolve()))
        self._doing(lambda: self._settings.keep(opened))
