from pathlib import Path

import numpy as np
import pytest
from whoosh.fields import UnknownFieldError

from tests.search.arraycodec.making import Plain, schema
from workbench.search.arraycodec.building import SegmentBuilder
from workbench.search.arraycodec.segments import SegmentFile
from workbench.search.arraycodec.taking import Taker


def taken(path: Path, *documents: dict[str, object]) -> SegmentFile:
    builder = SegmentBuilder()
    taker = Taker(schema(), builder)
    for document in documents:
        taker.take(document)
    builder.write(path)
    return SegmentFile(path, len(documents))


def test_values_go_where_the_schema_has_them(tmp_path: Path) -> None:
    file = taken(
        tmp_path / "one", Plain("k1", title="a b a", pieces="a-b c", size=-3).fields(), {"key": "k2"}
    )
    assert file.field_names() == ["key", "pieces", "title"]
    title, pieces, key = file.field("title"), file.field("pieces"), file.field("key")
    assert title is not None
    assert pieces is not None
    assert key is not None
    assert [*title.terms] == [b"a", b"b"]
    assert [*pieces.terms] == [b"a", b"b", b"c"]
    assert (title.has_places, key.has_places, key.lengths) == (True, False, None)
    assert title.lengths is not None
    assert title.lengths.tolist() == [3, 0]
    assert file.column("size").tolist() == [-3, np.iinfo(np.int64).min]
    assert (file.stored(0), file.stored(1)) == ({"key": "k1", "extra": ["k1", 1]}, {"key": "k2"})


def test_another_value_may_be_stored(tmp_path: Path) -> None:
    assert taken(tmp_path / "one", {"key": "k", "_stored_key": "K"}).stored(0) == {"key": "K"}


@pytest.mark.parametrize("value", ["a", "", None])
def test_a_field_that_there_is_not_is_refused_and_no_document_begun(value: str | None) -> None:
    builder = SegmentBuilder()
    with pytest.raises(UnknownFieldError):
        Taker(schema(), builder).take({"key": "k", "other": value})
    assert builder.doc_count == 0
