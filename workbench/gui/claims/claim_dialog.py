"""Asks for a claim: its sentence, and what is known of where it comes from."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from workbench.core.dates import is_partial_date
from workbench.core.model import Claim, Stance
from workbench.gui.claims.options import Dress, Option, Options
from workbench.gui.kit import claim_words
from workbench.gui.kit.clamped import Clamped
from workbench.gui.kit.form_dialog import FormDialog
from workbench.gui.kit.inline import written
from workbench.gui.kit.labels import section
from workbench.gui.kit.quoting import in_quotes
from workbench.gui.kit.themed import set_look
from workbench.gui.theme import fonts


@dataclass(frozen=True, slots=True)
class Stated:
    """A claim as it was typed; `stance` is how the quote bears on it, for a claim found in a text."""

    text: str
    claimant: str
    said: str
    appeared: str
    stance: Stance


class ClaimDialog(FormDialog):
    """For a new claim, one found in a text, or one that exists.

    Args:
        parent: the dialog is modal to its window.
        title: which of the three it is.
        keep: does the deed; None means it failed.
        known: what the claim says so far.
        quote: the words it was found in; they become its first evidence.
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        keep: Callable[[Stated], Claim | None],
        known: Claim | None = None,
        quote: str = "",
    ) -> None:
        super().__init__(parent, title, self.tr("Keep claim"), lambda: keep(self._stated()))
        self.text = self._made_text(known.text if known else " ".join(quote.split()))
        self.claimant = _line(known.claimant if known else "", self.tr("Who claims it"))
        self.said = _line((known.said or "") if known else "", self.tr("2022, 2022-09 or 2022-09-22"))
        self.appeared = _line(known.appeared if known else "", self.tr("Where it appeared first, if known"))
        self.stance = Options(
            self.tr("The quote"), [Option(one, claim_words.stance(one), _dress(one)) for one in Stance]
        )
        self.stance.choose(Stance.CORROBORATES)
        self._lay_out(quote)
        self.text.textChanged.connect(self._check)
        self.said.textChanged.connect(self._check)
        self.text.setFocus()
        self.text.selectAll()
        self._check()

    def _lay_out(self, quote: str) -> None:
        self._add(self.tr("Claim"), self.text)
        if quote:
            self._add(self.tr("Found in"), Clamped(in_quotes(quote), 3, fonts.reading(10.5)))
            self._add(self.tr("What was found"), self.stance)
        self._add(self.tr("Claimant"), self.claimant)
        self._add(self.tr("Said on"), self.said)
        self._add(self.tr("First appeared"), self.appeared)

    def _add(self, title: str, field: QWidget) -> None:
        self.body.addWidget(section(title))
        self.body.addWidget(field)
        if not field.accessibleName():
            field.setAccessibleName(title)

    def _made_text(self, text: str) -> QPlainTextEdit:
        field = QPlainTextEdit(text)
        field.setProperty("kind", "field")
        field.setPlaceholderText(self.tr("One sentence that can be true or false"))
        field.setTabChangesFocus(True)
        field.setFixedHeight(76)
        return field

    def _check(self) -> None:
        said = self.said.text().strip()
        bad_date = bool(said) and not is_partial_date(said)
        set_look(self.said, "wrong", bad_date)
        if not self.text.toPlainText().strip():
            self.set_missing(self.tr("Write the claim: one sentence that can be true or false."))
        elif bad_date:
            self.set_missing(self.tr("“Said on” needs a date such as 2022, 2022-09 or 2022-09-22."))
        else:
            self.set_missing("")

    def _stated(self) -> Stated:
        return Stated(
            text=written(self.text.document()),
            claimant=self.claimant.text(),
            said=self.said.text().strip(),
            appeared=self.appeared.text(),
            stance=self.stance.chosen() or Stance.CORROBORATES,
        )


def _line(text: str, hint: str) -> QLineEdit:
    field = QLineEdit(text)
    field.setPlaceholderText(hint)
    return field


def _dress(stance: Stance) -> Dress:
    return lambda theme: theme.stances[stance]
