"""Terms come out of the gathering as they went in, however they went in."""

from collections.abc import Sequence

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from workbench.search.arraycodec.gathering import FieldBuilder, Gathered

WORDS = st.lists(st.sampled_from(["a", "b", "a-b", "-", "c-a-a", "d"]), max_size=8)
PIECES = st.tuples(WORDS, st.none())
TERMS = st.tuples(
    st.lists(st.sampled_from(["a", "b", "d"]), max_size=5),
    st.lists(st.integers(0, 2**32 - 1), min_size=5, max_size=5, unique=True).map(sorted),
)


def terms_of(piece: str) -> list[str]:
    return [term for term in piece.split("-") if term]


@given(st.lists(st.tuples(st.integers(0, 1), st.one_of(PIECES, TERMS)), max_size=9))
def test_what_was_gathered(given: list[tuple[int, tuple[list[str], Sequence[int] | None]]]) -> None:
    gathered = Gathered()
    fields = [FieldBuilder(gathered, number, scored=True, places=True) for number in range(2)]
    expected = []
    lengths = np.zeros((2, len(given)), int)
    for doc, (number, (words, places)) in enumerate(given):
        if places is None:
            fields[number].add_pieces(doc, words, terms_of)
            found = [term for word in words for term in terms_of(word)]
        else:
            found = words
            fields[number].add(doc, words, places[: len(words)])
        positions = range(len(found)) if places is None else places
        expected += [(number, term, doc, place) for term, place in zip(found, positions, strict=False)]
        lengths[number, doc] = len(found)
    names = {value: (number, term) for number in range(2) for term, value in fields[number].numbers.items()}
    tokens = gathered.tokens()
    found_tokens = zip(tokens.terms.tolist(), tokens.docs().tolist(), tokens.places.tolist(), strict=True)
    assert [(*names[term], doc, place) for term, doc, place in found_tokens] == expected
    assert tokens.lengths([1, 0], len(given)).tolist() == lengths[::-1].tolist()
    assert len(names) == len(fields[0].numbers) + len(fields[1].numbers)
