"""Tool tips that show what is in an article: never taken for markup, whatever it says."""

import html


def plain_tip(text: str) -> str:
    """The text as a tool tip that shows it as it is, line by line."""
    return f"<p style='white-space:pre-wrap'>{html.escape(text)}</p>" if text else ""
