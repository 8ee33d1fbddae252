"""What a fact about an article rests on, in words."""

from PySide6.QtCore import QCoreApplication

from workbench.core.model import Basis, How
from workbench.core.views import FactChange
from workbench.gui.kit.dates import moment_words

translate = QCoreApplication.translate


def basis_words(value: str, basis: Basis | None, change: FactChange | None = None) -> str:
    """Why a value is believed, or why it is unknown; `change` is what a person did to it last."""
    if not value:
        return _why_unknown(change)
    if basis is None:
        return translate("Facts", "not stated in the text; its first words stand in")
    if basis.how is How.PERSON and change is not None and change.basis == basis:
        given = translate("Facts", "given by {who} on {when}")
        return given.format(who=basis.words, when=moment_words(change.at))
    sentences = {
        How.LINE: translate("Facts", "from the line “{words}”"),
        How.JSON_LD: translate("Facts", "from the page's own data (JSON-LD): “{words}”"),
        How.MICRODATA: translate("Facts", "from marks in the page's text (microdata): “{words}”"),
        How.META: translate("Facts", "from the head of the page: “{words}”"),
        How.MARKUP: translate("Facts", "from the page's markup: “{words}”"),
        How.DOCUMENT: translate("Facts", "from the document's properties: “{words}”"),
        How.MAIL: translate("Facts", "from the head of the mail: “{words}”"),
        How.ARCHIVE: translate("Facts", "from the web archive's record: “{words}”"),
        How.COLUMN: translate("Facts", "from the table's column: “{words}”"),
        How.ADDRESS: translate("Facts", "the outlet has this site among its names: {words}"),
        How.FILE_NAME: translate("Facts", "from the file's name, “{words}”"),
        How.LANGUAGE_MODEL: translate("Facts", "recognised from the text"),
        How.PERSON: translate("Facts", "given by {words}"),
        How.GUESS: translate("Facts", "a guess: “{words}”"),
    }
    return sentences[basis.how].format(words=basis.words)


def _why_unknown(change: FactChange | None) -> str:
    if change is None or change.after:
        return translate("Facts", "unknown: nothing in the file says it")
    removed = translate("Facts", "unknown: {who} took “{before}” away on {when}")
    return removed.format(who=change.author, before=change.before, when=moment_words(change.at))
