"""Terms that are a few slips away from a word."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from workbench.search.arraycodec.sections import Array
from workbench.search.arraycodec.terms import Terms

_LONGEST_LETTER = 4
"""Bytes."""


def close_to(word: str, edits: int, terms: Terms) -> Sequence[int]:
    """The numbers of the terms from which at most so many letters are wrong, missing or too many.

    Of a word cut into one part more than there are slips, one part at least stands unharmed in every such
    term, no further from its place than there are slips (the pigeonhole principle of approximate matching:
    Wu and Manber, 1992). Only the terms that have one are compared in full.
    """
    candidates = np.unique(np.concatenate([*_candidates(word, edits, terms)]))
    if not len(candidates):
        return ()
    texts = [terms.text(number) for number in candidates.tolist()]
    distances = process.cdist([word], texts, scorer=Levenshtein.distance, score_cutoff=edits, dtype=np.uint8)
    fitting: list[int] = candidates[distances[0] <= edits].tolist()
    return fitting


def _candidates(word: str, edits: int, terms: Terms) -> Iterator[Array]:
    for start, part in _parts(word, edits):
        encoded = part.encode("utf-8", "surrogatepass")
        place = len(word[:start].encode("utf-8", "surrogatepass"))
        slack = edits * _LONGEST_LETTER
        numbers, places = terms.places_of(encoded)
        sizes = terms.sizes[numbers]
        size = len(word.encode("utf-8", "surrogatepass"))
        near = (np.abs(places - place) <= slack) & (np.abs(sizes - size) <= slack)
        if word.isascii():
            plain = terms.ascii[numbers]
            near &= ~plain | ((np.abs(places - place) <= edits) & (np.abs(sizes - size) <= edits))
        yield numbers[near]


def _parts(word: str, edits: int) -> Iterator[tuple[int, str]]:
    number = edits + 1
    cuts = [len(word) * part // number for part in range(number + 1)]
    return ((start, word[start:end]) for start, end in pairwise(cuts))
