"""Quotes as they stand in titles of dialogs."""

_LONGEST = 60


def shortened(quote: str) -> str:
    """The words on one line, cut where they are too long for a title."""
    line = " ".join(quote.split())
    return line if len(line) <= _LONGEST else line[:_LONGEST].rstrip() + "…"
