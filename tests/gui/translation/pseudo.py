"""A language that nobody speaks: every text of the program, in letters of its own and longer.

What of the window is not in it can be translated by nobody; what does not fit in it will not fit in German.
"""

import re
from pathlib import Path

from PySide6.QtCore import QTranslator

from tests.translations.below import sentences_below
from tests.translations.files import Forms, compile_file, written
from tests.translations.texts import Text, window_texts

_LONGER = 0.4
_OF_QT = (
    Text("QKeySequenceEdit", "Press shortcut"),
    Text("QPlatformTheme", "Cancel"),
    Text("QPlatformTheme", "Close"),
)
"""Texts that Qt itself has in all languages."""

_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_OWN = "åƀçďéƒğĥïĵķļɱñôƥɋŕšţûṽŵẋÿžÅɃÇĎÉƑĞĤÏĴĶĻṀÑÔƤɊŔŠŢÛṼŴẊŸŽ"
_LETTERS = str.maketrans(_PLAIN, _OWN)
_SLOT = re.compile(r"(\{\w*\}|%L?n)")
_FORM_OF_DATE = re.compile(r"[dMy ]+")


def pseudo(source: str) -> str:
    """A text in the language: slots stay, “…” and blanks stay at the ends."""
    inner = source.strip().removesuffix("…")
    if not inner or _FORM_OF_DATE.fullmatch(source):
        return source
    parts = _SLOT.split(inner)
    said = "".join(part if at % 2 else part.translate(_LETTERS) for at, part in enumerate(parts))
    more = " ".join(["åôé"] * round(len(inner) * _LONGER / 4)) or "ô"
    return source.replace(inner, f"{said} {more}")


def pseudo_translator(folder: Path) -> QTranslator:
    """The language as Qt loads any other; made in an empty folder."""
    texts = {*window_texts(), *sentences_below(), *_OF_QT}
    forms: dict[Text, Forms] = {text: (pseudo(text.source),) * (2 if text.counted else 1) for text in texts}
    source = folder / "pseudo.ts"
    source.write_text(written("de", forms), "utf-8")
    compile_file(source, source.with_suffix(".qm"))
    made = QTranslator()
    assert made.load(str(source.with_suffix(".qm")))
    return made
