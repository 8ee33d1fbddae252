import json

import pytest
from cattrs import ForbiddenExtraKeysError
from hypothesis import given

from tests.core.samples import SAMPLES, any_record
from workbench.core import codec
from workbench.core.model import RECORDS, Case, Record, Tag


@given(any_record())
def test_what_becomes_plain_becomes_the_same_record_again(record: Record) -> None:
    assert codec.record(type(record), codec.plain(record)) == record


@given(any_record())
def test_plain_values_survive_json(record: Record) -> None:
    written = json.dumps(codec.plain(record), ensure_ascii=False)
    assert codec.record(type(record), json.loads(written)) == record


def test_every_kind_is_found_by_its_name() -> None:
    assert [codec.kind_named(codec.kind_name(kind)) for kind in RECORDS] == list(RECORDS)
    assert codec.kind_name(Tag) == "tag"


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(KeyError):
        codec.kind_named("trigger")


def test_fields_nobody_knows_are_refused() -> None:
    with pytest.raises(ForbiddenExtraKeysError):
        codec.record(Tag, codec.plain(SAMPLES[6]) | {"run": "rm"})


def test_a_value_that_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="yesterday"):
        codec.record(Case, codec.plain(SAMPLES[0]) | {"created": "yesterday"})
