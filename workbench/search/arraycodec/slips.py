"""Terms that are a few slips away from a word."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from workbench.search.arraycodec.sections import Array
from workbench.search.arraycodec.terms import UTF_8, Terms

_LONGEST_LETTER = 4
"""Bytes."""


def close_to(word: str, edits: int, terms: Terms) -> Sequence[int]:
    """The numbers of the terms from which at most so many letters are wrong, missing or too many.

    Of a word cut into one part more than there are slips, one part at least stands unharmed in every such
    term (the pigeonhole principle of approximate matching: Wu and Manber, 1992): the first part where the
    term begins, the last where it ends, or another one near its place. Only such terms are compared in full.
    """
    candidates = np.unique(np.concatenate([*_candidates(word, edits, terms)]))
    if not len(candidates):
        return ()
    texts = [terms.text(number) for number in candidates.tolist()]
    distances = process.cdist([word], texts, scorer=Levenshtein.distance, score_cutoff=edits, dtype=np.uint8)
    fitting: list[int] = candidates[distances[0] <= edits].tolist()
    return fitting


def _candidates(word: str, edits: int, terms: Terms) -> Iterator[Array]:
    (_, first), *middle, (_, last) = _parts(word, edits)
    beginning = terms.beginning(_encoded(first))
    yield _alike(word, edits, terms, np.arange(beginning.start, beginning.stop))
    yield _alike(word, edits, terms, terms.ending(_encoded(last)))
    for start, part in middle:
        numbers, places = terms.places_of(_encoded(part))
        near = np.abs(places - len(_encoded(word[:start]))) <= edits * _LONGEST_LETTER
        yield _alike(word, edits, terms, numbers[near])


def _alike(word: str, edits: int, terms: Terms, numbers: Array) -> Array:
    """Those of about the same length, as far as bytes can tell."""
    off = np.abs(terms.sizes[numbers] - len(_encoded(word)))
    most = edits * _LONGEST_LETTER
    alike: Array = numbers[off <= (np.where(terms.ascii[numbers], edits, most) if word.isascii() else most)]
    return alike


def _encoded(text: str) -> bytes:
    return text.encode(*UTF_8)


def _parts(word: str, edits: int) -> Iterator[tuple[int, str]]:
    number = edits + 1
    cuts = [len(word) * part // number for part in range(number + 1)]
    return ((start, word[start:end]) for start, end in pairwise(cuts))
