"""What stands above an article: its title, and who published it, when, in which language."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.core.model import Article
from workbench.core.views import Reading
from workbench.gui.kit.dates import exact_words
from workbench.gui.kit.flow import FlowLayout
from workbench.gui.kit.labels import ElidedLabel, IconLabel, Kind, label
from workbench.gui.kit.language_words import language_words
from workbench.gui.kit.tips import set_tip
from workbench.gui.theme import fonts

_TITLE_SIZE = 17.0
_TITLE_LINES = 4
_SIDE = 16


class TitleBlock(QWidget):
    """Title and facts, set at the same left edge as the text below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = label("", wrap=True)
        self._title.setFont(fonts.reading(_TITLE_SIZE, bold=True))
        self._title.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._title.setMaximumHeight(self._title.fontMetrics().lineSpacing() * _TITLE_LINES)
        self._facts: list[_Fact] = []
        self._highlights = _Fact("highlighter", "", self.tr("Highlights"))
        self._row = FlowLayout(18)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(6)
        self._column.addWidget(self._title)
        self._column.addLayout(self._row)

    def show_reading(self, reading: Reading) -> None:
        """Tells about another article."""
        self._title.setText(reading.article.title)
        set_tip(self._title, reading.article.title)
        while self._row.takeAt(0) is not None:
            pass
        for fact in self._facts:
            fact.deleteLater()
        self._facts = [_Fact(*told) for told in self._told(reading) if told[1]]
        for fact in (*self._facts, self._highlights):
            self._row.addWidget(fact)
            fact.show()  # Qt would do it later, and until then it has no size
        self.show_count(len(reading.marks))

    def show_count(self, highlights: int) -> None:
        """How many highlights there are now."""
        self._highlights.tell(self.tr("%Ln highlight(s)", "", highlights))
        self._fit()

    def align(self, left: int, width: int) -> None:
        """Puts title and facts above the text column."""
        self._column.setContentsMargins(left, 16, max(self.width() - left - width, _SIDE), 10)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower title takes more lines."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self._column.totalHeightForWidth(self.width()))

    def _told(self, reading: Reading) -> tuple[tuple[str, str, str], ...]:
        """Icon, words and what they are, for each fact; facts without words are not shown."""
        article = reading.article
        several = self.tr("version {number} of {all}").format(number=reading.version, all=reading.versions)
        return (
            ("newspaper", reading.outlet or self.tr("outlet unknown"), self.tr("Outlet")),
            ("calendar", exact_words(article.published), self._why_date(article)),
            ("pencil", " · ".join(filter(None, (article.byline, article.agency))), self.tr("By")),
            ("languages", language_words(article.language or ""), self.tr("Language")),
            ("history", several if reading.versions > 1 else "", self._why_version(reading)),
        )

    def _why_version(self, reading: Reading) -> str:
        if reading.newest:
            return self.tr("Version: this is the newest")
        return self.tr("Version: there is a newer one")

    def _why_date(self, article: Article) -> str:
        basis = article.basis.get("published")
        if basis is not None and basis.words:
            return self.tr("Published: the page says “{words}”").format(words=basis.words)
        if article.published is None and article.saved:
            return self.tr(
                "The page bears {date}, when it was saved; when it was published is unknown"
            ).format(date=exact_words(article.saved))
        return self.tr("Published")


class _Fact(QWidget):
    """An icon and a few words; `what` says in the tool tip what they are."""

    def __init__(self, icon: str, words: str, what: str) -> None:
        super().__init__()
        self._what = what
        self._words = ElidedLabel(kind=Kind.QUIET)
        set_tip(self, what)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(IconLabel(icon, 15))
        row.addWidget(self._words)
        self.tell(words)

    def tell(self, words: str) -> None:
        """Says something else."""
        self._words.setText(words)
        self.setAccessibleName(f"{self._what}: {words}")
