import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from workbench.search.arraycodec.packing import (
    beyond_places,
    pack_bytes,
    pack_places,
    unpack_bytes,
    unpack_places,
)

NUMBERS = st.one_of(
    st.integers(0, 300), st.integers(4000, 4200), st.integers(0, 2**32 - 1), st.sampled_from([254, 255, 256])
)


@given(numbers=st.lists(NUMBERS, max_size=60), data=st.data())
def test_any_stretch_of_frequencies_is_read_back(numbers: list[int], data: st.DataObject) -> None:
    packed = pack_bytes(np.array(numbers, np.int64))
    start = data.draw(st.integers(0, len(numbers)))
    stop = data.draw(st.integers(start, len(numbers)))
    assert packed.small.dtype == np.uint8
    found = unpack_bytes(packed.small[start:stop], start, packed.beyond_at, packed.beyond)
    assert found.tolist() == numbers[start:stop]


@given(places=st.lists(NUMBERS, max_size=60), data=st.data())
def test_any_choice_of_places_is_read_back(places: list[int], data: st.DataObject) -> None:
    packed = pack_places(np.array(places, np.int64))
    assert len(packed.low) + len(packed.high) <= len(places) * 1.5 + 1
    indices = st.integers(0, max(len(places) - 1, 0))
    at = np.array(sorted(data.draw(st.sets(indices))) if places else [], np.int64)
    found = unpack_places(at, packed.low, packed.high)
    assert beyond_places(found, at, packed.beyond_at, packed.beyond).tolist() == [places[one] for one in at]
