"""A quotation with where it stands, to be pasted elsewhere."""

from PySide6.QtCore import QCoreApplication

from workbench.core.views import Reading


def cited(quote: str, reading: Reading) -> str:
    """The words in quotation marks, then outlet, title, date, address and the article's id."""
    article = reading.article
    unknown = QCoreApplication.translate("citing", "date unknown")
    parts = (
        reading.outlet or article.agency,
        article.title,
        article.published or unknown,
        article.url or "",
        QCoreApplication.translate("citing", "article {id}").format(id=article.id),
    )
    return f"“{quote}” — {', '.join(part for part in parts if part)}"


def shortened(quote: str, most: int = 60) -> str:
    """The words on one line, cut where they are too long for a title."""
    line = " ".join(quote.split())
    return line if len(line) <= most else line[:most].rstrip() + "…"
