"""Tool tips that show what is in an article: never taken for markup, whatever it says."""

import html

from PySide6.QtWidgets import QWidget


def plain_tip(text: str) -> str:
    """The text as a tool tip that shows it as it is, line by line."""
    return f"<p style='white-space:pre-wrap'>{html.escape(text)}</p>" if text else ""


def set_tip(widget: QWidget, text: str) -> None:
    """Gives a widget such a tool tip; a screen reader, which would read its markup, gets the text itself."""
    widget.setToolTip(plain_tip(text))
    widget.setAccessibleDescription(text)
