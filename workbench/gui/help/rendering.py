"""How the Markdown of a page becomes a document: the same for reading it and for searching it."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextDocument

_Dialect = QTextDocument.MarkdownFeature
_PICTURE = "\ufffc"


def set_markdown(document: QTextDocument, text: str) -> None:
    """Fills a document with a page; markup other than Markdown stays text."""
    document.setMarkdown(text, _Dialect.MarkdownDialectGitHub | _Dialect.MarkdownNoHTML)


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """The paragraphs, headings, and cells of tables, from the first to the last."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def is_picture(block: QTextBlock) -> bool:
    """Whether a block is a picture and nothing else."""
    return block.text() == _PICTURE


def words_of(block: QTextBlock) -> str:
    """The text of a block without the places of its pictures."""
    return block.text().replace(_PICTURE, "").strip()
