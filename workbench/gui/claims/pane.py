"""The claims pane: beside the text, the claims and the evidence for the chosen one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from workbench.core.changes import Deed
from workbench.core.views import ClaimCard
from workbench.gui.claims.evidence_panel import EvidencePanel
from workbench.gui.claims.room import ClaimsRoom
from workbench.gui.claims.rows import SCROLL_BAR
from workbench.gui.kit.labels import Kind, label
from workbench.gui.rooms import Doing

_NARROWEST = 240


class ClaimsPane(ClaimsRoom):
    """About 300 pixels wide. Nothing is chosen until somebody chooses: `+` and `-` mean the chosen claim."""

    def __init__(self, doing: Doing, parent: QWidget | None = None) -> None:
        super().__init__(doing, parent, roomy=False)
        self.setAccessibleName(self.tr("Claims and evidence"))
        self.setMinimumWidth(_NARROWEST)
        self.panel = EvidencePanel(doing)
        self.panel.list.spotWanted.connect(self.spotWanted)
        self.panel.verdictWanted.connect(self.give_verdict)
        self.panel.historyWanted.connect(self.show_history)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, SCROLL_BAR, 0)
        head.addWidget(label(self.tr("Claims"), Kind.TITLE), 1)
        head.addWidget(self._new)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.browser)
        self._below = _set_in(self.panel)
        parts.addWidget(self._below)
        parts.setSizes([100, 100])
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 2, 8)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(parts, 1)

    def show_card(self, card: ClaimCard | None) -> None:
        """Shows the evidence on the chosen claim; while there are no claims there is nothing to choose."""
        self._below.setVisible(bool(self.browser.cards()))
        self.panel.show_card(self._desk, card)

    def show_history(self) -> None:
        """Shows all verdicts on the chosen claim."""
        self._with_chosen(lambda deeds, card: deeds.show_history(card.claim))

    def concerned(self, deed: Deed) -> bool:
        """Whether a deed changed a passage or an article that the evidence shows."""
        return self.panel.list.concerned(deed)


def _set_in(panel: QWidget) -> QWidget:
    """The panel as wide as a card: the list leaves room for its scroll bar."""
    room = QWidget()
    column = QVBoxLayout(room)
    column.setContentsMargins(0, 8, SCROLL_BAR, 0)
    column.addWidget(panel)
    return room
