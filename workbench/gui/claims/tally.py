"""How much evidence there is on a claim, and from how many articles and outlets."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.core.model import Stance
from workbench.core.views import ClaimCard
from workbench.gui.claims import wording
from workbench.gui.claims.wording import translate
from workbench.gui.kit import claim_words
from workbench.gui.kit.marked import draw_line
from workbench.gui.theme import fonts, tokens

_GAP = 10.0
_HEIGHT = 20


class Tally(QWidget):
    """“+5 −4 =1 from 3 articles, 2 outlets”, the counts in the colours of their stances."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._counts: tuple[tuple[Stance, str], ...] = ()
        self._from = ""

    def show_card(self, card: ClaimCard) -> None:
        """Shows the counts of a claim."""
        self._counts = claim_words.counts(card)
        has_any = bool(card.articles)
        self._from = wording.spread(card) if has_any else translate("Claims", "no evidence yet")
        self.setAccessibleName(wording.spoken_card(card))
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the line."""
        painter, theme = QPainter(self), tokens.current()
        line = QRectF(self.rect())
        bold, plain = fonts.interface(bold=True), fonts.interface(-1)
        for stance, count in self._counts:
            draw_line(painter, line, count, QColor(theme.stances[stance].color), bold)
            line.setLeft(line.left() + QFontMetricsF(bold).horizontalAdvance(count) + _GAP)
        draw_line(painter, line, self._from, QColor(theme.secondary), plain)
