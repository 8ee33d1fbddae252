"""What is loaded to stay is not looked through for garbage; afterwards garbage is looked for as before."""

import gc

import pytest

from workbench.cli.loading import uncollected


def test_nothing_is_collected_meanwhile_and_what_stays_is_left_alone() -> None:
    before = gc.get_freeze_count()
    with uncollected():
        assert not gc.isenabled()
    assert gc.isenabled()
    assert gc.get_freeze_count() > before


def test_what_fails_to_load_leaves_collection_on() -> None:
    with pytest.raises(ImportError), uncollected():
        raise ImportError
    assert gc.isenabled()
