"""The matrix page: claims against articles or outlets."""

from PySide6.QtCore import QModelIndex, QPoint, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from workbench.core.model import Stance, Status
from workbench.core.views import Overview
from workbench.desk import overview
from workbench.gui.bearing import OverviewPage
from workbench.gui.kit import claim_words
from workbench.gui.kit.buttons import Button, ButtonKind
from workbench.gui.kit.empty import EmptyState
from workbench.gui.kit.labels import ElidedLabel, Kind, label
from workbench.gui.kit.legend import Draw, LegendEntry
from workbench.gui.kit.named import named
from workbench.gui.kit.tips import plain_tip, set_tip
from workbench.gui.matrix import wording
from workbench.gui.matrix.grid import Across, Order, grid
from workbench.gui.matrix.table import MatrixTable
from workbench.gui.rooms import Doing, Spot
from workbench.gui.theme import icons, tokens


class MatrixPage(OverviewPage):
    """Shows at a glance who says what on which claim, where they disagree, and what nobody has looked at."""

    def __init__(self, doing: Doing, parent: QWidget | None = None) -> None:
        super().__init__(doing, self.tr("Evidence matrix"), parent)
        self._found = Overview((), (), ())
        self._scale: tuple[Status, ...] = ()
        self._across = Across.ARTICLES
        self._summary = ElidedLabel("", Kind.QUIET)
        self.table = MatrixTable()
        self.order = self._made_order()
        self.choices = {
            Across.ARTICLES: Button(self.tr("Articles"), "newspaper", ButtonKind.CHOICE),
            Across.OUTLETS: Button(self.tr("Outlets"), "building", ButtonKind.CHOICE),
        }
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def ask(self) -> None:
        """Asks the desk anew and shows what it answers."""
        desk = self._desk
        if desk is None:
            self._found, self._scale = Overview((), (), ()), ()
        else:
            asked = self._doing(lambda: (overview.of_evidence(desk), desk.case().statuses))
            if asked is None:
                return
            self._found, self._scale = asked
        self._show()

    def _show(self) -> None:
        shown = grid(self._found, self._across, Order(self.order.currentData()), self._scale)
        self.table.show_grid(shown, self._across)
        self._summary.setText(wording.summary(shown, self._across))
        self._stack.setCurrentIndex(1 if not shown.rows else 2 if not shown.columns else 0)

    def _open(self, index: QModelIndex) -> None:
        cell = self.table.cells.grid.cell(index.row(), index.column())
        found = [one for stance in Stance for one in cell.get(stance, ())]
        self._opener.open(found, self.table.place_below(index))

    def _open_claim(self, row: int) -> None:
        self.claimWanted.emit(self.table.cells.grid.rows[row].card.claim.id)

    def _open_source(self, column: int) -> None:
        """An article is opened; a column of several has no one place to go to."""
        articles = self.table.cells.grid.columns[column].articles
        if len(articles) == 1:
            self.spotWanted.emit(Spot(articles[0].id))

    def _turn(self, number: int) -> None:
        self._across = list(Across)[number]
        self._show()

    def _explain(self) -> None:
        place = self.meanings.mapToGlobal(QPoint(0, self.meanings.height()))
        QToolTip.showText(place, plain_tip(wording.meanings()), self.meanings)

    def _connect(self) -> None:
        self.table.opened.connect(self._open)
        self.table.verticalHeader().sectionClicked.connect(self._open_claim)
        self.table.horizontalHeader().sectionClicked.connect(self._open_source)
        self.order.currentIndexChanged.connect(self._show)
        self.meanings.clicked.connect(self._explain)

    def _lay_out(self) -> None:
        self._fill_stack()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(self._head())
        column.addLayout(self._tools())
        column.addWidget(self._stack, 1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(label(self.tr("Evidence matrix"), Kind.TITLE))
        row.addWidget(self._summary, 1)
        for stance in Stance:
            row.addWidget(LegendEntry(_sign(stance), claim_words.stance(stance)))
        return row

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        group = QButtonGroup(self)
        for number, button in enumerate(self.choices.values()):
            group.addButton(button, number)
            row.addWidget(button)
        self.choices[self._across].setChecked(True)
        group.idClicked.connect(self._turn)
        self.meanings = Button(self.tr("What the gaps mean"), "info", ButtonKind.LINK)
        set_tip(self.meanings, wording.meanings())
        row.addWidget(self.order)
        row.addStretch()
        row.addWidget(self.meanings)
        return row

    def _fill_stack(self) -> None:
        panel = QFrame()
        panel.setProperty("kind", "panel")
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        self._stack.addWidget(panel)
        self._stack.addWidget(
            EmptyState(
                "table-2",
                self.tr("No claims yet"),
                self.tr(
                    "Select words in an article and press C to state one. As passages are linked to claims, "
                    "you see here which articles say what."
                ),
            )
        )
        self._stack.addWidget(
            EmptyState(
                "table-2",
                self.tr("No evidence yet"),
                self.tr("Select words in an article and press + or - to link them to a claim."),
            )
        )

    def _made_order(self) -> QComboBox:
        box = named(QComboBox(), self.tr("Order of the claims"))
        box.addItem(self.tr("In your order"), Order.GIVEN)
        box.addItem(self.tr("By status"), Order.STATUS)
        box.addItem(self.tr("Most disagreement first"), Order.DISAGREEMENT)
        return box


def _sign(stance: Stance) -> Draw:
    def draw(painter: QPainter, place: QRectF) -> None:
        style = tokens.current().stances[stance]
        icons.draw(painter, style.icon, style.color, place)

    return draw
