import gzip
import os
import zlib
from pathlib import Path

import brotli
import pytest

from tests.formats.archives.samples import PAGE, answer, chunked, packed, record
from workbench.core.model import Basis, How
from workbench.formats import Item, Lost, article_in, items_in
from workbench.formats.archives import warc

CAPTURED = "2022-09-22T10:00:30Z"
URL = "https://daily.example/world/korea-denies.html?id=7"


def found(tmp_path: Path, data: bytes, name: str = "a.warc") -> list[Item | Lost]:
    path = tmp_path / name
    path.write_bytes(data)
    return list(items_in(path))


def test_a_captured_page_has_its_address_and_moment(tmp_path: Path) -> None:
    info = record(b"software: a crawler\r\n", "warcinfo")
    (item,) = found(tmp_path, info + record(b"GET / HTTP/1.1\r\n\r\n", "request") + record(answer()))
    assert item == Item("record 3", "korea-denies.html", PAGE, url=URL, captured=CAPTURED)
    parsed = article_in(item)
    assert (parsed.title, parsed.url, parsed.saved) == ("Korea denies", URL, CAPTURED)
    assert parsed.basis["url"] == Basis(How.ARCHIVE, URL)


@pytest.mark.parametrize("name", ["a.warc.gz", "A.WARC.GZ", "a.warc"])
def test_packed_archives_are_read_record_by_record(tmp_path: Path, name: str) -> None:
    data = packed(record(b"", "warcinfo"), record(answer()), record(answer(PAGE * 2)))
    assert [item.part for item in found(tmp_path, data, name)] == ["record 2", "record 3"]


def test_an_archive_packed_as_a_whole_is_read_too(tmp_path: Path) -> None:
    assert len(found(tmp_path, packed(record(answer()) * 3), "a.warc.gz")) == 3


def with_brotli(content: bytes) -> bytes:
    packed: bytes = brotli.compress(content)
    return packed


def raw_deflate(content: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(content) + packer.flush()


@pytest.mark.parametrize(
    "block",
    [
        answer(chunked(PAGE), Transfer_Encoding="chunked"),
        answer(PAGE, Transfer_Encoding="chunked"),
        answer(gzip.compress(PAGE), Content_Encoding="gzip"),
        answer(PAGE, Content_Encoding="gzip"),
        answer(chunked(gzip.compress(PAGE), 30), Content_Encoding="gzip", Transfer_Encoding="chunked"),
        answer(zlib.compress(PAGE), Content_Encoding="deflate"),
        answer(raw_deflate(PAGE), Content_Encoding="deflate"),
        answer(with_brotli(PAGE), Content_Encoding="br"),
        answer(PAGE, Content_Encoding="br"),
        answer(with_brotli(gzip.compress(PAGE)), Content_Encoding="gzip, br"),
    ],
)
def test_content_is_taken_out_of_what_it_travelled_in(tmp_path: Path, block: bytes) -> None:
    (item,) = found(tmp_path, record(block))
    assert isinstance(item, Item)
    assert item.data == PAGE


@pytest.mark.parametrize(
    ("block", "why"),
    [
        (answer(b"\x1f\x8b\x08 no gzip", Content_Encoding="gzip"), "damaged"),
        (answer(PAGE, Content_Encoding="zstd"), "not read here"),
        (answer(gzip.compress(bytes(65 * 2**20)), Content_Encoding="gzip"), "larger than 64 MB"),
        (answer(with_brotli(bytes(65 * 2**20)), Content_Encoding="br"), "larger than 64 MB"),
        (b"HTTP/1.1 200 OK\r\n" + b"a: b\r\n" * 600 + b"\r\n" + PAGE, "lines of headers"),
        (b"HTTP/nonsense\r\n\r\n", "no answer of a web server"),
    ],
)
def test_an_answer_that_cannot_be_unpacked_is_named_and_the_rest_goes_on(
    tmp_path: Path, block: bytes, why: str
) -> None:
    lost, item = found(tmp_path, record(block) + record(answer()))
    assert isinstance(lost, Lost)
    assert lost.part == "record 1"
    assert why in lost.why
    assert isinstance(item, Item)


def test_what_is_no_page_is_counted(tmp_path: Path) -> None:
    data = b"".join(
        [
            record(answer(b"\x89PNG", "image/png")),
            record(answer(b"{}", "application/json")),
            record(answer(b"", status=301)),
            record(answer(PAGE, status=404)),
            record(answer(b""), "revisit"),
            record(b"dns", "response", Content_Type="text/dns"),
            record(b"x", "metadata"),
            record(PAGE, "resource", Content_Type="text/html"),
        ]
    )
    item, *lost = found(tmp_path, data)
    assert isinstance(item, Item)
    assert item.part == "record 8"
    assert sorted(one.count for one in lost if isinstance(one, Lost)) == [1, 2, 3]
    assert all(one.part == "" for one in lost)


def test_a_length_too_long_costs_only_that_record(tmp_path: Path) -> None:
    bad = record(answer(), length=len(answer()) + 300)
    lost, *items = found(tmp_path, bad + record(answer()) * 3)
    assert lost == Lost("record 1", "it says that it is longer than it is")
    assert [item.part for item in items] == ["record 2", "record 3", "record 4"]


def test_a_length_too_short_loses_the_end_of_that_record_and_says_so(tmp_path: Path) -> None:
    cut, lost, *items = found(tmp_path, record(answer(), length=250) + record(answer()) * 2)
    assert isinstance(cut, Item)
    assert lost == Lost("record 2", "it does not begin like a record")
    assert len(items) == 2


@pytest.mark.parametrize("length", ["", "-5", "many", "9" * 20, "0x10"])
def test_a_length_that_is_none_costs_only_that_record(tmp_path: Path, length: str) -> None:
    bad = record(b"", length=77).replace(b"77", length.encode())
    lost, *rest = found(tmp_path, bad + record(answer()))
    assert lost == Lost("record 1", "it does not say how long it is")
    assert [one for one in rest if isinstance(one, Item)][-1].data == PAGE


def test_a_cut_off_archive_gives_what_is_whole(tmp_path: Path) -> None:
    item, lost = found(tmp_path, (record(answer()) * 2)[:-200])
    assert isinstance(item, Item)
    assert lost == Lost("record 2", "its end is missing")
    assert len(found(tmp_path, packed(record(answer()), record(answer()))[:-50], "a.warc.gz")) == 2


def test_a_damaged_member_of_a_packed_archive_costs_only_itself(tmp_path: Path) -> None:
    one = packed(record(answer()))
    damaged = one[:60] + bytes(byte ^ 0xFF for byte in one[60:90]) + one[90:]
    items = found(tmp_path, one + damaged + one, "a.warc.gz")
    assert [type(item) for item in items] == [Item, Lost, Item]


def test_a_packed_bomb_is_stopped_and_the_rest_goes_on(tmp_path: Path) -> None:
    bomb = gzip.compress(record(b"", length=60 * 2**20)[:-4] + bytes(60 * 2**20))
    lost, item = found(tmp_path, bomb + packed(record(answer())), "a.warc.gz")
    assert isinstance(lost, Lost)
    assert "bomb" in lost.why
    assert isinstance(item, Item)


def test_an_archive_of_nothing_but_damage_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(warc, "MOST_DAMAGED", 5)
    *lost, last = found(tmp_path, record(b"", length=10**17) * 8)
    assert len(lost) == 5
    assert last == Lost("", "more than 5 records of it are damaged")


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://daily.example/", "page.html"),
        ("https://daily.example/%ED%95%9C%EA%B5%AD", "한국.html"),
        ("https://daily.example/a/../../b.html#c", "b.html"),
        ("https://[daily/x", "page.html"),
        ("", "page.html"),
        ("https://daily.example/" + "a" * 300, "a" * 80 + ".html"),
    ],
)
def test_a_page_is_called_by_the_end_of_its_address(tmp_path: Path, url: str, name: str) -> None:
    (item,) = found(tmp_path, record(answer(), WARC_Target_URI=url))
    assert isinstance(item, Item)
    assert item.name == name


def test_noise_that_calls_itself_an_archive_is_told_of(tmp_path: Path) -> None:
    noise = os.urandom(50_000)
    assert all(isinstance(one, Lost) for one in found(tmp_path, b"WARC/1.0\r\n" + noise))
    assert all(isinstance(one, Lost) for one in found(tmp_path, b"\x1f\x8b\x08" + noise, "a.warc.gz"))
