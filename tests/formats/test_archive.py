import stat
import struct
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from workbench.formats.archive import Archive, Limits
from workbench.formats.form import Refused

SMALL = Limits(members=5, member=4 * 2**20, total=6 * 2**20, ratio=100)


def packed(parts: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return file.getvalue()


def test_members_are_listed_in_order_and_read() -> None:
    data = packed({"a.txt": b"one", "folder/": b"", "folder/b.txt": b"two" * 9})
    with Archive(data) as archive:
        assert [(member.name, member.size) for member in archive.members] == [
            ("a.txt", 3),
            ("folder/b.txt", 27),
        ]
        assert [archive.read(member) for member in archive.members] == [b"one", b"two" * 9]
        assert archive.named("a.txt") == b"one"
        assert "a.txt" in archive
        assert "folder/" not in archive


def test_an_open_file_is_read_in_pieces_and_stays_open(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(packed({"a.txt": bytes(range(256)) * 4000}, zipfile.ZIP_STORED))
    with path.open("rb") as file:
        with Archive(file) as archive:
            sizes = [len(chunk) for chunk in archive.chunks(archive.members[0])]
        assert not file.closed
    assert len(sizes) > 2
    assert sum(sizes) == 1_024_000


def refusal(data: bytes, limits: Limits = SMALL) -> str:
    try:
        with Archive(data, limits) as archive:
            for member in archive.members:
                archive.read(member)
    except Refused as refused:
        return refused.why
    return "it was read"


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    assert "bomb" in refusal(packed({"a": bytes(3 * 2**20)}))
    assert "4 MB when unpacked" in refusal(packed({"a": bytes(5 * 2**20)}))
    assert "6 MB when unpacked" in refusal(packed({name: bytes(3 * 2**20) for name in "abc"}))


def test_an_archive_of_too_many_files_is_refused() -> None:
    assert "more than 5 files" in refusal(packed({str(n): b"" for n in range(6)}))


def test_a_directory_of_millions_of_entries_is_not_even_read() -> None:
    data = packed({"n" * 60000: b"", **{"n" * 60000 + str(n): b"" for n in range(5)}})
    assert "directory is longer" in refusal(data)


def test_what_unpacks_to_more_than_it_declares_is_damaged() -> None:
    data = bytearray(packed({"a": b"x" * 1000}))
    for offset in (data.find(b"PK\x03\x04") + 22, data.find(b"PK\x01\x02") + 24):
        data[offset : offset + 4] = struct.pack("<I", 10)
    assert "damaged" in refusal(bytes(data))


def test_overlapping_members_are_refused() -> None:
    data = bytearray(packed({"a": b"x" * 1000, "b": b"y" * 1000}))
    second = data.rfind(b"PK\x01\x02")
    data[second + 42 : second + 46] = struct.pack("<I", 0)
    assert "overlap" in refusal(bytes(data))


def test_an_encrypted_member_needs_a_password() -> None:
    data = bytearray(packed({"a": b"secret"}))
    data[data.find(b"PK\x01\x02") + 8] |= 1
    assert "password is needed" in refusal(bytes(data))


def test_a_link_is_no_file() -> None:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        link = zipfile.ZipInfo("link")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    assert "link or device" in refusal(file.getvalue())


def test_other_ways_of_packing_are_refused() -> None:
    assert "packed in a way" in refusal(packed({"a": b"x"}, zipfile.ZIP_BZIP2))


def test_a_member_without_a_name_is_passed_over() -> None:
    data = bytearray(packed({"a": b"x"}))
    entry = data.find(b"PK\x01\x02")
    data[entry + 28 : entry + 34] = struct.pack("<HHH", 0, 0, 1)  # its name becomes its comment
    with Archive(bytes(data)) as archive:
        assert archive.members == ()


def test_a_missing_member_is_named() -> None:
    with Archive(packed({"a": b"x"})) as archive, pytest.raises(Refused, match="“b” is missing"):
        archive.named("b")


@pytest.mark.parametrize("keep", [0, 4, 30, -1, -22, -60])
def test_a_truncated_archive_is_damaged(keep: int) -> None:
    assert "damaged" in refusal(packed({"a": b"words " * 100})[:keep])


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 255)), max_size=8))
@example([(208, 1)])
@example([(208, 1)])  # a member that is smaller than it says
@settings(deadline=None)
def test_a_mutated_archive_is_read_or_refused(changes: list[tuple[int, int]]) -> None:
    data = bytearray(packed({"a.txt": b"some words " * 20, "b": bytes(range(99))}))
    for place, value in changes:
        data[place % len(data)] = value
    try:
        with Archive(bytes(data)) as archive:
            for member in archive.members:
                assert len(archive.read(member)) <= member.size
    except Refused:
        pass
