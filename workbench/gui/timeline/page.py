"""The timeline page: what appeared when, and what it says for and against each claim."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from workbench.core.model import Stance
from workbench.core.views import ArticleHead, Overview
from workbench.desk import overview
from workbench.desk.desk import Desk
from workbench.gui.bearing import OverviewPage
from workbench.gui.kit import claim_words
from workbench.gui.kit.buttons import IconButton
from workbench.gui.kit.choices import Choice
from workbench.gui.kit.empty import EmptyState
from workbench.gui.kit.labels import ElidedLabel, Kind, label
from workbench.gui.kit.legend import Draw, LegendEntry
from workbench.gui.kit.picker import Picker
from workbench.gui.rooms import Doing, Spot
from workbench.gui.theme import tokens
from workbench.gui.timeline import wording
from workbench.gui.timeline.chart import ZOOM_STEP, TimelineChart
from workbench.gui.timeline.lanes import lanes
from workbench.gui.timeline.layout import Group
from workbench.gui.timeline.shapes import draw_said, draw_shape


class TimelinePage(OverviewPage):
    """Who said what first, and what came after: articles, evidence and claims by date."""

    def __init__(self, doing: Doing, parent: QWidget | None = None) -> None:
        super().__init__(doing, self.tr("Timeline"), parent)
        self.chart = TimelineChart()
        self.nearer = IconButton("zoom-in", self.tr("Zoom in (+)"))
        self.farther = IconButton("zoom-out", self.tr("Zoom out (-)"))
        self.all = IconButton("rotate-ccw", self.tr("Show the whole time (0)"))
        self._summary = ElidedLabel("", Kind.QUIET)
        self._told = ElidedLabel("", Kind.QUIET)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def set_desk(self, desk: Desk | None) -> None:
        """Shows this case from now on, the whole time of it."""
        self.chart.show_all()
        super().set_desk(desk)

    def ask(self) -> None:
        """Asks the desk anew and shows what it answers."""
        desk = self._desk
        found = Overview((), (), ()) if desk is None else self._doing(lambda: overview.of_case(desk))
        if found is None:
            return
        shown = lanes(found)
        self.chart.show_lanes(shown)
        self._summary.setText(wording.summary(shown))
        self._stack.setCurrentIndex(0 if found.articles or found.cards else 1)

    def _open(self, group: Group) -> None:
        """Goes to evidence, a claim or an article; of several articles the person picks one."""
        found = [sign.bearing for sign in group.signs if sign.bearing is not None]
        articles = [sign.article for sign in group.signs if sign.article is not None]
        if found:
            self._opener.open(found, self.chart.place_of_current())
        elif group.claim_id is not None:
            self.claimWanted.emit(group.claim_id)
        elif len(articles) == 1:
            self.spotWanted.emit(Spot(articles[0].id))
        else:
            self._offer(articles)

    def _offer(self, articles: Sequence[ArticleHead]) -> None:
        picker = Picker(self, self.tr("Open an article"))
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.picked.connect(lambda article_id: self.spotWanted.emit(Spot(article_id)))
        choices = [Choice(one.id, one.title, wording.source(one), "newspaper") for one in articles]
        picker.open_at(self.chart.place_of_current(), choices)

    def _tell(self, words: str) -> None:
        hint = self.tr("Arrows walk through the signs, Enter opens; Ctrl and the wheel zoom, dragging moves.")
        self._told.setText(words or hint)

    def _connect(self) -> None:
        self.chart.opened.connect(self._open)
        self.chart.claimWanted.connect(self.claimWanted)
        self.chart.currentTold.connect(self._tell)
        self.nearer.clicked.connect(lambda: self.chart.zoom(ZOOM_STEP))
        self.farther.clicked.connect(lambda: self.chart.zoom(1 / ZOOM_STEP))
        self.all.clicked.connect(self.chart.show_all)
        self._tell("")

    def _lay_out(self) -> None:
        panel = QFrame()
        panel.setProperty("kind", "panel")
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.chart)
        self._stack.addWidget(panel)
        self._stack.addWidget(
            EmptyState(
                "chart-gantt",
                self.tr("Nothing to show yet"),
                self.tr("Import articles and state claims; here you see what was published when."),
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(self._head())
        column.addLayout(self._legend())
        column.addWidget(self._stack, 1)
        column.addWidget(self._told)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(label(self.tr("Timeline"), Kind.TITLE))
        row.addSpacing(8)
        row.addWidget(self._summary, 1)
        for button in (self.farther, self.nearer, self.all):
            row.addWidget(button)
        return row

    def _legend(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        for draw, word in self._entries():
            row.addWidget(LegendEntry(draw, word))
        row.addStretch()
        return row

    def _entries(self) -> Iterator[tuple[Draw, str]]:
        for stance in Stance:
            yield _sign(stance), claim_words.stance(stance)
        yield _sign(None), self.tr("Article")
        yield _draw_flag, self.tr("Claim was said")


def _sign(kind: Stance | None) -> Draw:
    def draw(painter: QPainter, place: QRectF) -> None:
        theme = tokens.current()
        color = theme.stances[kind].color if kind is not None else theme.secondary
        draw_shape(painter, place.center(), kind, QColor(color))

    return draw


def _draw_flag(painter: QPainter, place: QRectF) -> None:
    painter.setClipRect(place)
    draw_said(painter, place.center() + QPointF(-4, 17), QColor(tokens.current().accent))
