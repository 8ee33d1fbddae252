"""What is done with a case as a whole, and what the program says of itself."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from workbench import __version__
from workbench.core.progress import Cancelled, Progress
from workbench.desk.desk import Desk
from workbench.gui.background import Background
from workbench.gui.jobs import Jobs
from workbench.gui.kit.labels import Kind, label
from workbench.gui.session import Session
from workbench.gui.words import reason

if TYPE_CHECKING:
    from workbench.desk.verifying import Verification

_MOST_FAULTS = 20


class CaseTools(QObject):
    """Verifies the open case, shows its folder and its originals, rebuilds its index; about."""

    said = Signal(object)
    """A sentence about what was done."""

    importWanted = Signal(object)
    """Carries the paths of files that somebody wants to import."""

    def __init__(self, window: QWidget, session: Session, background: Background, jobs: Jobs) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._background = background
        self._jobs = jobs
        self._verifying = Progress()

    def verify(self) -> None:
        """Check everything there is in the case, and say what is wrong."""
        desk = self._session.desk
        if desk is not None:
            self.said.emit(self.tr("Verifying: every original is hashed anew …"))
            progress = self._verifying = Progress()
            job = self._jobs.begin(self.tr("Verify the case"), progress, stoppable=True)
            self._background.run(
                partial(_verified, desk, progress), self._show_verification, partial(self._jobs.over, job)
            )

    def stop(self) -> None:
        """End what works on the case, which is about to be closed."""
        self._verifying.cancel()

    def show_folder(self) -> None:
        """Show the case's folder in the file manager."""
        if self._session.desk is not None:
            reveal(self._session.desk.folder)

    def show_original(self, path: Path) -> None:
        """Show the folder in which an original lies; the file itself is never opened by us."""
        reveal(path.parent)
        self.said.emit(self.tr("The original is “{name}”").format(name=path.name))

    def rebuild_index(self) -> None:
        """Index the case anew; the status line says how far it is."""
        self._session.rebuild_index()

    def show_about(self) -> None:
        """Say what the program is, and which version of it."""
        self._tell(
            self.tr("About the workbench"),
            self.tr("Fact-check Workbench {version}").format(version=__version__),
            self.tr(
                "For people who check what articles say. Free software under the Apache License 2.0. "
                "It never touches the network. Icons: Lucide (ISC). Fonts: Noto (OFL 1.1)."
            ),
        )

    def _show_verification(self, found: "Verification | None") -> None:
        if found is None:
            return
        checked = self.tr("{originals} originals, {highlights} highlights and {deeds} deeds were checked.")
        words = checked.format(
            originals=found.originals, highlights=found.counts.highlights, deeds=found.deeds
        )
        if found.leftovers:
            left = self.tr(
                "Among the originals: %Ln file(s) of no article, from an import interrupted or undone.",
                "",
                len(found.leftovers),
            )
            words = f"{words}\n\n{left}"
        if found.sound:
            self._tell(self.tr("Verify the case"), self.tr("Nothing is wrong"), words, found.leftovers)
            return
        faults = [f"{reason(one.kind)} {one.id}: {reason(one.why)}" for one in found.faults]
        more = len(faults) - _MOST_FAULTS
        if more > 0:
            faults = [*faults[:_MOST_FAULTS], self.tr("… and %Ln more", "", more)]
        self._tell(
            self.tr("Verify the case"),
            self.tr("%Ln thing(s) wrong", "", len(found.faults)),
            "\n".join([words, "", *faults]),
            found.leftovers,
        )

    def _tell(self, title: str, heading: str, words: str, leftovers: Sequence[Path] = ()) -> None:
        dialog = QDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.setMinimumWidth(460)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(dialog.reject)
        if leftovers:
            again = buttons.addButton(self.tr("Import them"), QDialogButtonBox.ButtonRole.AcceptRole)
            again.clicked.connect(lambda: self.importWanted.emit(leftovers))
            buttons.accepted.connect(dialog.accept)
        text = label(words, wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(dialog)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(label(heading, Kind.HEADING))
        column.addWidget(text)
        column.addWidget(buttons)
        dialog.open()


def _verified(desk: Desk, progress: Progress) -> "Verification | None":
    """The outcome, or None where somebody closed the case meanwhile."""
    from workbench.desk import verifying

    try:
        return verifying.verify(desk, progress)
    except Cancelled:
        return None


def reveal(folder: Path) -> None:
    """Open a folder in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
