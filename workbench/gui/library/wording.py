"""What a row of the library says about its article."""

from PySide6.QtCore import QCoreApplication

from workbench.core.views import ArticleRow
from workbench.gui.kit.bidi import isolated
from workbench.gui.kit.dates import date_words

translate = QCoreApplication.translate


def source(row: ArticleRow) -> str:
    """Who published it, and whose copy it is: “AFP via Dawn”."""
    if row.agency and row.outlet:
        agency, outlet = isolated(row.agency), isolated(row.outlet)
        return translate("Library", "{agency} via {outlet}").format(agency=agency, outlet=outlet)
    return isolated(row.outlet or row.agency) or translate("Library", "outlet unknown")


def when(row: ArticleRow) -> str:
    """Its date, as it follows the source in a line."""
    return f" · {date_words(row.published)}"


def size(row: ArticleRow) -> str:
    """How much has been marked in how much text."""
    highlights = translate("Library", "%Ln highlight(s)", None, row.highlights)
    words = translate("Library", "%Ln word(s)", None, row.words)
    return f"{words} · {highlights}"


def summary(row: ArticleRow) -> str:
    """Everything the list knows of an article, a line each: for its tool tip and for screen readers."""
    said = [row.title, source(row) + when(row), size(row)]
    if not row.titled:
        said.append(translate("Library", "There is no title in the text; its first words stand in for one."))
    return "\n".join(said)
