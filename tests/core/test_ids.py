from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from hypothesis import given
from hypothesis import strategies as st

from workbench.core.ids import EPOCH_MS, LARGEST, RANDOM_BITS, Minter


@given(st.lists(st.integers(0, EPOCH_MS * 2), min_size=1))
def test_identifiers_grow_whatever_the_clock_does(times: list[int]) -> None:
    clock: Iterator[int] = iter(times)
    mint = Minter(clock=lambda: next(clock))
    minted = [mint() for _ in times]
    assert minted == sorted(set(minted))
    assert 0 <= minted[0] <= minted[-1] <= LARGEST


def test_identifiers_tell_their_millisecond() -> None:
    moment = EPOCH_MS + 123_456_789
    assert Minter(clock=lambda: moment)() >> RANDOM_BITS == 123_456_789


def test_identifiers_go_on_after_the_last_one_when_the_clock_was_set_back() -> None:
    last = 10**15
    assert Minter(last, clock=lambda: EPOCH_MS)() == last + 1


def test_two_copies_of_a_case_mint_different_identifiers() -> None:
    one, other = (Minter(clock=lambda: EPOCH_MS + 1) for _ in range(2))
    assert len({mint() for mint in (one, other) for _ in range(3)}) == 6


def test_threads_never_get_the_same_identifier() -> None:
    mint = Minter()
    with ThreadPoolExecutor(4) as pool:
        minted = list(pool.map(lambda _: mint(), range(2_000)))
    assert len(set(minted)) == 2_000
