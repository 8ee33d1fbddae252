"""The dialog “Article details”: every fact with what it rests on; a corrected one rests on the person."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QFormLayout, QScrollArea, QWidget

from workbench.core.model import Article
from workbench.core.problems import BadValue
from workbench.core.views import Reading
from workbench.desk import articles
from workbench.desk.desk import Desk
from workbench.gui import words
from workbench.gui.kit.form_dialog import FormDialog
from workbench.gui.kit.labels import Kind, label
from workbench.gui.library.facts.fields import FactField
from workbench.gui.library.facts.origin import origin_words
from workbench.gui.rooms import Doing


class FactsDialog(FormDialog):
    """Corrects what is known of one article. Only what was changed is stored."""

    def __init__(self, doing: Doing, desk: Desk, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Article details"), self.tr("Save"), self._save)
        self._doing = doing
        self._desk = desk
        self._article = reading.article
        self.fields = self._made_fields(reading)
        self.fields["title"].line.textChanged.connect(self._check_title)
        self._complete_outlets()
        self.body.addWidget(self._form(reading))
        self.resize(620, 680)

    def _save(self) -> Article | None:
        facts = {name: field.text() for name, field in self.fields.items() if field.changed()}
        return self._doing(lambda: self._store(facts)) if facts else self._article

    def _store(self, facts: dict[str, str]) -> Article | None:
        """A date that is none is refused in its place, not in the window."""
        try:
            return articles.change(self._desk, self._article.id, **facts)
        except BadValue as refusal:
            name = next(one for one in ("published", "saved") if facts.get(one) == refusal.value)
            self.fields[name].refuse(words.problem(refusal))
            return None

    def _check_title(self, title: str) -> None:
        self.set_missing("" if title.strip() else self.tr("An article needs something to be called by."))

    def _complete_outlets(self) -> None:
        completer = QCompleter([outlet.name for outlet, _ in articles.outlets(self._desk)], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.fields["outlet"].line.setCompleter(completer)

    def _made_fields(self, reading: Reading) -> dict[str, FactField]:
        article = reading.article
        values = {
            "title": (self.tr("Title"), article.title),
            "outlet": (self.tr("Outlet"), reading.outlet),
            "byline": (self.tr("Byline"), article.byline),
            "agency": (self.tr("Agency"), article.agency),
            "published": (self.tr("Published"), article.published),
            "saved": (self.tr("Saved"), article.saved),
            "language": (self.tr("Language"), article.language),
            "url": (self.tr("Address"), article.url),
        }
        date = self.tr("2022, 2022-09, 2022-09-22 or 2022-09-22T17:25")
        hints = {"published": date, "saved": date, "language": self.tr("two letters, such as en")}
        return {
            key: FactField(name, value or "", article.basis.get(key), hints.get(key, ""))
            for key, (name, value) in values.items()
        }

    def _form(self, reading: Reading) -> QScrollArea:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 8, 0)
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for field in self.fields.values():
            name = label(field.line.accessibleName(), Kind.QUIET)
            name.setBuddy(field.line)
            name.setAlignment(Qt.AlignmentFlag.AlignTop)
            name.setContentsMargins(0, 6, 0, 0)
            form.addRow(name, field)
        origin = label(origin_words(reading.original), Kind.SMALL)
        origin.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        form.addRow(label(self.tr("Original"), Kind.QUIET), origin)
        page = QWidget()
        page.setProperty("kind", "plain")
        page.setLayout(form)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        return scroll
