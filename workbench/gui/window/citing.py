"""Quotes as they stand in titles of dialogs."""


def shortened(quote: str, most: int = 60) -> str:
    """The words on one line, cut where they are too long for a title."""
    line = " ".join(quote.split())
    return line if len(line) <= most else line[:most].rstrip() + "…"
