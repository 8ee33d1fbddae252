"""A few wrong files of each kind at every run; `python -m tests.fuzz` makes many."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.checking import check_reading
from tests.fuzz.mutating import chance, mutated
from tests.fuzz.seeds import SEEDS, kind_named


@pytest.mark.parametrize("form", SEEDS)
@given(number=st.integers(0, 2**32))
@settings(deadline=None, max_examples=40)
def test_a_file_made_wrong_is_read_or_refused(form: str, number: int) -> None:
    name, whole = SEEDS[form]
    random = chance(number)
    check_reading(kind_named(form), mutated(random, random.choice(whole)), name)


@pytest.mark.parametrize("form", SEEDS)
@given(data=st.binary(max_size=500), keep=st.integers(0, 12))
@settings(deadline=None, max_examples=40)
def test_any_bytes_are_read_or_refused(form: str, data: bytes, keep: int) -> None:
    name, whole = SEEDS[form]
    check_reading(kind_named(form), whole[0][:keep] + data, name)


@pytest.mark.parametrize("form", SEEDS)
def test_whole_files_are_read(form: str) -> None:
    name, whole = SEEDS[form]
    assert all(check_reading(kind_named(form), data, name) for data in whole)
