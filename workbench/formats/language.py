"""The language of a text, or None where there is too little of it to be sure."""

from functools import cache
from itertools import accumulate
from typing import Any

SAMPLE = 8000
"""Characters looked at; more change nothing."""

FEWEST_LETTERS = 40
"""Bytes of letters (two for a Greek or Russian one, three for a Chinese one) below which nothing is said."""

SUREST = 0.8
"""The least probability that is believed."""


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of a text's language."""
    sample = text[:SAMPLE]
    letters = accumulate(len(character.encode()) for character in sample if character.isalpha())
    if not any(size >= FEWEST_LETTERS for size in letters):
        return None
    code, probability = _identifier().classify(sample)
    return str(code) if probability >= SUREST and len(code) == 2 else None


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
