"""The highlights page: all highlights of the case, and all notes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from workbench.core.changes import Deed
from workbench.core.model import Article, Case, Claim, Evidence, Note, Outlet, Passage, Tag, Tagging, Verdict
from workbench.desk.desk import Desk
from workbench.gui.highlights.browser import HighlightBrowser
from workbench.gui.highlights.notes import NotesBrowser
from workbench.gui.kit.buttons import Button, ButtonKind
from workbench.gui.kit.labels import Kind, label
from workbench.gui.kit.when_shown import WhenShown
from workbench.gui.rooms import Doing


class HighlightsPage(QWidget):
    """Highlights, or notes, whichever of the two was chosen last."""

    spotWanted = Signal(object)
    """Carries the `Spot` to go to."""

    claimWanted = Signal(object)
    """Carries the id of a claim to go to, from a note on it."""

    def __init__(self, doing: Doing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Highlights"))
        self.highlights = HighlightBrowser(doing)
        self.notes = NotesBrowser(doing)
        self._stack = QStackedWidget()
        self._choices = (
            Button(self.tr("Highlights"), "highlighter", ButtonKind.CHOICE),
            Button(self.tr("Notes"), "message-square-text", ButtonKind.CHOICE),
        )
        self._renew_highlights = WhenShown(self.highlights, lambda: doing(self.highlights.renew))
        self._renew_notes = WhenShown(self.notes, lambda: doing(self.notes.renew))
        self._lay_out()
        self.highlights.spotWanted.connect(self.spotWanted)
        self.notes.spotWanted.connect(self.spotWanted)
        self.notes.claimWanted.connect(self.claimWanted)

    def set_desk(self, desk: Desk | None) -> None:
        """Shows this case from now on, nothing narrowed."""
        self.highlights.show_case(desk)
        self.notes.show_case(desk)
        self._renew_highlights()
        self._renew_notes()

    def follow(self, deed: Deed) -> None:
        """Shows what a deed changed."""
        changes = deed.changes
        if changes.touches(Passage, Tag, Tagging, Note, Evidence, Claim, Verdict, Article, Outlet, Case):
            self._renew_highlights()
        if changes.touches(Note, Passage, Claim, Article):
            self._renew_notes()

    def show_tag(self, tag_id: int) -> None:
        """Lists what bears a tag, or one below it."""
        self.show_highlights()
        self.highlights.narrow_to_tag(tag_id)
        self._renew_highlights()

    def show_highlights(self) -> None:
        """Brings the highlights to the front."""
        self._choices[0].click()

    def show_notes(self) -> None:
        """Brings the notes to the front."""
        self._choices[1].click()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Highlights and notes"), Kind.TITLE), 1)
        group = QButtonGroup(self)
        for number, (button, part) in enumerate(
            zip(self._choices, (self.highlights, self.notes), strict=True)
        ):
            group.addButton(button, number)
            head.addWidget(button)
            self._stack.addWidget(part)
        self._choices[0].setChecked(True)
        group.idClicked.connect(self._stack.setCurrentIndex)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 6, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
