"""What a fact about an article rests on, in words."""

from PySide6.QtCore import QCoreApplication

from workbench.core.model import Basis, How

_tr = QCoreApplication.translate


def basis_words(value: str, basis: Basis | None) -> str:
    """Why a value is believed; “unknown” where there is none."""
    if not value:
        return _tr("Facts", "unknown")
    if basis is None:
        return _tr("Facts", "not stated in the text; its first words stand in")
    sentences = {
        How.LINE: _tr("Facts", "from the line “{words}”"),
        How.JSON_LD: _tr("Facts", "from the page's own data (JSON-LD): “{words}”"),
        How.META: _tr("Facts", "from the head of the page: “{words}”"),
        How.FILE_NAME: _tr("Facts", "from the file's name, “{words}”"),
        How.LANGUAGE_MODEL: _tr("Facts", "recognised from the text"),
        How.PERSON: _tr("Facts", "given by {words}"),
    }
    return sentences[basis.how].format(words=basis.words)
