"""Words that share their stem: “rocket” stands for “rockets”, in the languages there is a stemmer for.

The stemmers are those of the Snowball project (Porter, 1980 and 2001). They see words as they are indexed,
without accents, which costs them little in these languages and much in others, which are left out.
"""

from functools import lru_cache

_ALGORITHMS = {
    "ca": "catalan", "da": "danish", "de": "german", "en": "english", "es": "spanish", "fi": "finnish",
    "fr": "french", "id": "indonesian", "it": "italian", "nb": "norwegian", "nl": "dutch", "nn": "norwegian",
    "no": "norwegian", "pt": "portuguese", "ru": "russian", "sv": "swedish",
}  # fmt: skip
STEMMED = frozenset(_ALGORITHMS)
"""The languages, by their ISO 639-1 codes."""

_SHORTEST = 3
"""Letters of the shortest stem that words have in common for more than chance."""


@lru_cache(maxsize=100_000)
def stem(term: str, language: str) -> str:
    """The stem of an indexed word in one of these languages; of what is no word, itself."""
    if not term.isalpha():
        return term
    found: str = _stemmer(_ALGORITHMS[language]).stemWord(term)
    return found


@lru_cache(maxsize=len(_ALGORITHMS))
def _stemmer(algorithm: str):  # type: ignore[no-untyped-def]
    import Stemmer

    return Stemmer.Stemmer(algorithm, 0)


def has_forms(stem_: str) -> bool:
    """Whether a stem is long enough for words that have it in common to be forms of one."""
    return len(stem_) >= _SHORTEST


def shared_beginning(stem_: str) -> str:
    """What a word must begin with to be looked at as another form of that stem: “happi”, “happy”."""
    return stem_[: max(_SHORTEST, len(stem_) - 1)]


def same_stem(term: str, other: str, language: str) -> bool:
    """Whether two words are forms of one in that language; every word is one of itself."""
    if term == other:
        return True
    common = stem(term, language)
    return (
        has_forms(common) and other.startswith(shared_beginning(common)) and stem(other, language) == common
    )
