"""Quotation marks as the language of the window has them."""

from PySide6.QtCore import QCoreApplication


def in_quotes(words: str) -> str:
    """The words of somebody else, so that they are told from ours."""
    return QCoreApplication.translate("Quotes", "“{words}”").format(words=words)
