from dataclasses import FrozenInstanceError, fields

import pytest

from tests.core.samples import SAMPLES
from workbench.core.model import RECORDS, STATUSES, Look, Record


def test_there_is_a_sample_of_every_kind() -> None:
    assert tuple(type(one) for one in SAMPLES) == RECORDS


def test_every_kind_is_listed() -> None:
    assert {one.__name__ for one in RECORDS} == {one.__name__ for one in Record.__subclasses__()}


@pytest.mark.parametrize("record", SAMPLES, ids=lambda one: type(one).__name__)
def test_a_record_never_changes(record: Record) -> None:
    for field in fields(record):
        with pytest.raises(FrozenInstanceError):
            setattr(record, field.name, None)


def test_a_new_scale_has_a_status_for_every_look_and_no_key_twice() -> None:
    assert [one.look for one in STATUSES] == list(Look)
    assert len({one.key for one in STATUSES}) == len(STATUSES)


def test_what_nobody_judged_is_unverified() -> None:
    assert STATUSES[0].look is Look.UNVERIFIED
