"""The language of a text, or None where there is too little of it to be sure."""

from functools import cache
from itertools import accumulate
from typing import Any

SAMPLES = (400, 2000)
"""Characters looked at: as many as make it sure; more than the most change nothing."""

FEWEST_LETTERS = 40
"""Bytes of letters (two for a Greek or Russian one, three for a Chinese one) below which nothing is said."""

SUREST = 0.8
"""The least probability that is believed."""

_BEYOND_DOUBT = 0.999


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of a text's language."""
    first, most = SAMPLES
    letters = accumulate(len(character.encode()) for character in text[:most] if character.isalpha())
    if not any(size >= FEWEST_LETTERS for size in letters):
        return None
    code, probability = _identifier().classify(text[:first])
    if probability < _BEYOND_DOUBT and len(text) > first:
        code, probability = _identifier().classify(text[:most])
    return str(code) if probability >= SUREST and len(code) == 2 else None


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
