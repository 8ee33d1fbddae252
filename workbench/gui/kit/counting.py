"""Numbers of things in words."""

from PySide6.QtCore import QLocale


def counted(number: int, one: str, many: str) -> str:
    """“1 article”, “12,000 articles”: the sentence for one, or the one for many with `{n}` filled in."""
    return one if number == 1 else many.format(n=QLocale().toString(number))
