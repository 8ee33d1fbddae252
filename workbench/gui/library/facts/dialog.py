"""The dialog “Article details”: every fact with what it rests on; a corrected one rests on the person."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QFormLayout, QScrollArea, QWidget

from workbench.core.model import Article
from workbench.core.problems import BadValue
from workbench.core.views import Reading
from workbench.desk import articles, facts, versions
from workbench.desk.desk import Desk
from workbench.gui import words
from workbench.gui.kit.form_dialog import FormDialog
from workbench.gui.kit.labels import Kind, label
from workbench.gui.kit.scrolled import scrolled
from workbench.gui.library.facts.basis import basis_words
from workbench.gui.library.facts.fields import FactField
from workbench.gui.library.facts.history import history_label
from workbench.gui.library.facts.names import fact_hints, fact_names
from workbench.gui.library.facts.origin import origin_words
from workbench.gui.rooms import Doing


class FactsDialog(FormDialog):
    """Corrects what is known of one article. Only what was changed is stored."""

    def __init__(self, doing: Doing, desk: Desk, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Article details"), self.tr("Save"), self._save)
        self._doing = doing
        self._desk = desk
        self._article = reading.article
        self._history = doing(lambda: facts.history(desk, reading.article.id)) or ()
        self.fields = self._made_fields(reading)
        self.fields["title"].line.textChanged.connect(self._check_title)
        self._complete_outlets()
        self.body.addWidget(self._form(reading))
        self.resize(620, 680)

    def _save(self) -> Article | None:
        given = {name: field.text() for name, field in self.fields.items() if field.changed()}
        return self._doing(lambda: self._store(given)) if given else self._article

    def _store(self, given: dict[str, str]) -> Article | None:
        """A date that is none is refused in its place, not in the window."""
        try:
            return facts.change(self._desk, self._article.id, **given)
        except BadValue as refusal:
            name = next(one for one in facts.DATES if given.get(one) == refusal.value)
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
        said, hints = facts.as_said(article, reading.outlet), fact_hints()
        last = {change.name: change for change in reversed(self._history)}
        made = {
            key: FactField(
                name,
                said[key],
                basis_words(said[key], article.basis.get(key), last.get(key)),
                hints.get(key, ""),
            )
            for key, name in fact_names().items()
        }
        for key, guess in article.guesses.items():
            made[key].offer(guess).dismissed.connect(partial(self._dismiss, key))
        return made

    def _dismiss(self, key: str) -> None:
        self._doing(lambda: facts.dismiss(self._desk, self._article.id, key))

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
        copies = self._doing(lambda: versions.copies(self._desk, self._article.id)) or ()
        if copies:
            names = label("\n".join(row.original.path for row in copies), Kind.SMALL, wrap=True)
            form.addRow(label(self.tr("Copies"), Kind.QUIET), names)
        form.addRow(label(self.tr("History"), Kind.QUIET), history_label(self._history))
        page = QWidget()
        page.setProperty("kind", "plain")
        page.setLayout(form)
        return scrolled(page)
