"""A quotation with where it stands, to be pasted elsewhere."""

from PySide6.QtCore import QCoreApplication

from workbench.core.model import Article
from workbench.gui.kit.quoting import in_quotes


def cited(quote: str, article: Article, outlet: str) -> str:
    """The words in quotation marks, then outlet, title, date, address and the article's id."""
    parts = (
        outlet or article.agency,
        article.title,
        article.published or QCoreApplication.translate("citing", "date unknown"),
        article.url or "",
        QCoreApplication.translate("citing", "article {id}").format(id=article.id),
    )
    return f"{in_quotes(quote)} — {', '.join(part for part in parts if part)}"
