"""Terms close to a word, against comparing with each of them."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from workbench.search.arraycodec.slips import close_to
from workbench.search.arraycodec.terms import SEPARATOR, UTF_8, Terms
from workbench.search.edits import near

WORDS = st.text(st.sampled_from("ab\0жé無😀"), min_size=1, max_size=9)
VOCABULARIES = st.sets(WORDS, min_size=1, max_size=60)


def terms_of(vocabulary: set[str]) -> Terms:
    encoded = sorted(word.encode(*UTF_8) for word in vocabulary)
    blob = np.frombuffer(b"".join(word + SEPARATOR for word in encoded), np.uint8)
    return Terms(blob, np.cumsum([len(word) + 1 for word in encoded]).astype(np.uint32))


@given(VOCABULARIES, WORDS, st.integers(1, 2))
def test_terms_a_few_slips_away(vocabulary: set[str], word: str, edits: int) -> None:
    edits = min(edits, len(word) // 2)
    terms = terms_of(vocabulary)
    if edits:
        found = {terms.text(number) for number in close_to(word, edits, terms)}
        assert found == {one for one in vocabulary if near(word, one, edits)}


@given(VOCABULARIES, WORDS)
def test_terms_that_end_so_and_terms_that_hold_it(vocabulary: set[str], part: str) -> None:
    terms, encoded = terms_of(vocabulary), part.encode(*UTF_8)
    assert [terms.text(number) for number in terms.ending(encoded)] == [
        word for word in map(terms.text, range(len(terms))) if word.endswith(part)
    ]
    assert [terms.text(number) for number in terms.containing(encoded)] == [
        word for word in map(terms.text, range(len(terms))) if part in word
    ]


def test_places_are_found_across_what_is_compared_at_a_time() -> None:
    terms = terms_of({f"{number:06}" for number in range(60_000)})
    assert [terms.text(number) for number in terms.containing(b"5999")] == sorted(
        f"{number:06}" for number in range(60_000) if "5999" in f"{number:06}"
    )
