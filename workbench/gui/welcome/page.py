"""The welcome page: the sample case, a new case, a case of one's own, and where one was last."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from workbench.gui.kit.buttons import Button, ButtonKind
from workbench.gui.kit.card import Card
from workbench.gui.kit.flow import FlowLayout
from workbench.gui.kit.labels import ElidedLabel, IconLabel, Ink, Kind, label, section
from workbench.gui.theme import fonts

_WIDTH = 860
_TITLE_STEP = 10


@dataclass(frozen=True, slots=True)
class RecentCase:
    """A case that was open before: what it is called, and the folder it is in."""

    name: str
    path: str


class WelcomePage(QScrollArea):
    """Says what the program is for and what to do first."""

    sample_wanted = Signal()
    new_wanted = Signal()
    open_wanted = Signal()
    tour_wanted = Signal()
    recent_wanted = Signal(str)
    """Carries the folder of the case."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "surface")
        self.setAccessibleName(self.tr("Welcome"))
        self.sample = self._button(self.tr("Open the sample case"), "", self.sample_wanted, primary=True)
        self.new = self._button(self.tr("New case…"), "folder-plus", self.new_wanted)
        self.open = self._button(self.tr("Open a case…"), "folder-open", self.open_wanted)
        self.tour = self._button(self.tr("Take the tour"), "circle-question-mark", self.tour_wanted)
        self._offer = label(
            self.tr("New here? The tour shows the window in ten steps; it can be left at any of them."),
            Kind.QUIET,
        )
        self._recent = QVBoxLayout()
        self._recent.setSpacing(6)
        self._recent_part = self._made_recent()
        self.setWidget(self._whole())
        self.set_recent(())

    def set_recent(self, cases: Sequence[RecentCase]) -> None:
        """Lists the cases that were open before, the newest first."""
        while (item := self._recent.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for case in cases:
            self._recent.addWidget(self._recent_card(case))
        self._recent_part.setVisible(bool(cases))

    def offer_tour(self, *, new_here: bool) -> None:
        """Says what the tour is to somebody who has not seen it; the button is there for everybody."""
        self._offer.setVisible(new_here)

    def _button(self, text: str, icon: str, wanted: SignalInstance, *, primary: bool = False) -> Button:
        made = Button(text, icon, ButtonKind.PRIMARY if primary else ButtonKind.USUAL)
        made.clicked.connect(wanted)
        return made

    def _whole(self) -> QWidget:
        page = QWidget()
        page.setProperty("kind", "surface")
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 40, 24, 40)
        column.setSpacing(14)
        column.addStretch(2)
        for part in (IconLabel("newspaper", 64, Ink.ACCENT), *self._words()):
            column.addWidget(part, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addLayout(self._buttons())
        column.addWidget(self._offer, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(20)
        column.addLayout(self._cards())
        column.addWidget(self._recent_part)
        column.addStretch(3)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch()
        row.addWidget(inner, 1000)
        row.addStretch()
        return page

    def _words(self) -> tuple[QWidget, QWidget]:
        title = label(self.tr("Start a fact-check"))
        title.setFont(fonts.interface(_TITLE_STEP, bold=True))
        sentence = label(
            self.tr(
                "Bring in the articles you want to check. Highlight what they say,\n"
                "link it to claims, and see where sources agree or disagree."
            ),
            Kind.QUIET,
        )
        sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        sentence.setFont(fonts.interface(1))
        return title, sentence

    def _buttons(self) -> FlowLayout:
        row = FlowLayout(8, center=True)
        for button in (self.sample, self.new, self.open, self.tour):
            row.addWidget(button)
        return row

    def _cards(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        words = (
            (
                "highlighter",
                self.tr("Read and highlight"),
                self.tr("Select text and press one key: H highlights it, C makes a claim, 1–9 add a tag."),
            ),
            (
                "link",
                self.tr("Link evidence"),
                self.tr("Press + or - to say whether the passage backs or disputes a claim, and write why."),
            ),
            (
                "text-search",
                self.tr("Search everything"),
                self.tr("Articles, highlights, notes and claims: every hit in its context, one click away."),
            ),
        )
        for icon, title, sentence in words:
            row.addWidget(_card(icon, title, sentence), 1)
        return row

    def _made_recent(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 12, 0, 0)
        column.addWidget(section(self.tr("Recent cases")))
        column.addLayout(self._recent)
        return part

    def _recent_card(self, case: RecentCase) -> Card:
        card = Card(self.tr("Open {name}").format(name=case.name))
        card.setCursor(Qt.CursorShape.PointingHandCursor)
        card.activated.connect(lambda: self.recent_wanted.emit(case.path))
        row = QHBoxLayout(card)
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(IconLabel("folder-open"))
        row.addWidget(label(case.name, Kind.STRONG))
        row.addWidget(ElidedLabel(case.path, Kind.SMALL, Qt.TextElideMode.ElideMiddle), 1)
        return card


def _card(icon: str, title: str, sentence: str) -> QFrame:
    card = QFrame()
    card.setProperty("kind", "panel")
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 14, 16, 16)
    column.setSpacing(6)
    column.addWidget(IconLabel(icon, 20, Ink.ACCENT))
    column.addWidget(label(title, Kind.STRONG))
    column.addWidget(label(sentence, Kind.QUIET, wrap=True))
    column.addStretch()
    return card
