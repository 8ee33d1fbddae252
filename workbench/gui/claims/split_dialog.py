"""Asks how to state part of a claim as a claim of its own, and which evidence goes with it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from workbench.core.model import Claim
from workbench.core.views import EvidenceRow
from workbench.gui.claims import wording
from workbench.gui.kit import claim_words
from workbench.gui.kit.form_dialog import FormDialog
from workbench.gui.kit.inline import written
from workbench.gui.kit.labels import Kind, label, section
from workbench.gui.theme import icons, tokens

_TEXT_HEIGHT = 84
_LIST_HEIGHT = 150


class SplitDialog(FormDialog):
    """The new claim begins with the words of the old one; no evidence is moved unless it is checked.

    Args:
        parent: the dialog is modal to its window.
        claim: what is split.
        rows: its evidence.
        keep: does the deed with the sentence and the ids of the evidence; None means it failed.
    """

    def __init__(
        self,
        parent: QWidget,
        claim: Claim,
        rows: Sequence[EvidenceRow],
        keep: Callable[[str, tuple[int, ...]], Claim | None],
    ) -> None:
        title = self.tr("Split {claim}").format(claim=claim_words.name(claim))
        super().__init__(
            parent,
            title,
            self.tr("Split claim"),
            lambda: keep(written(self.text.document()), self.moved()),
        )
        self._claim = claim
        self.text = QPlainTextEdit(claim.text)
        self.text.setProperty("kind", "field")
        self.text.setAccessibleName(self.tr("The new claim"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(_TEXT_HEIGHT)
        self.text.textChanged.connect(self._check)
        self.pieces = QListWidget()
        self.pieces.setAccessibleName(self.tr("Evidence that goes with it"))
        self.pieces.setMinimumHeight(_LIST_HEIGHT)
        self.pieces.setWordWrap(True)
        self.pieces.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pieces.setSpacing(2)
        for row in rows:
            self.pieces.addItem(_item(row))
        self.body.addWidget(section(self.tr("The new claim")))
        self.body.addWidget(self.text)
        self.body.addWidget(section(self.tr("Evidence that goes with it")))
        self.body.addWidget(self.pieces)
        said = self.tr("Verdicts and notes stay with {claim}.").format(claim=claim_words.name(claim))
        self.body.addWidget(label(said, Kind.SMALL, wrap=True))
        self.text.selectAll()
        self.text.setFocus()
        self._check()

    def moved(self) -> tuple[int, ...]:
        """The ids of the evidence that is checked."""
        items = (self.pieces.item(row) for row in range(self.pieces.count()))
        return tuple(
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )

    def _check(self) -> None:
        text = " ".join(written(self.text.document()).split())
        same = self.tr("Say what the new claim claims, in other words than the old one.")
        self.set_missing(same if text in {"", self._claim.text} else "")


def _item(row: EvidenceRow) -> QListWidgetItem:
    style = tokens.current().stances[row.evidence.stance]
    item = QListWidgetItem(icons.icon(style.icon, style.color), " ".join(row.passage.quote.split()))
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Unchecked)
    item.setData(Qt.ItemDataRole.UserRole, row.evidence.id)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, wording.spoken_evidence(row))
    return item
