import io
import zipfile
from pathlib import Path

import pytest

from workbench.core.problems import Unreadable
from workbench.formats import Item, Lost, article_in, holds_many, items_in

STORY = b"North Korea denied that it had sold weapons to Russia on Thursday.\n"
PAGE = b"<!doctype html><title>Korea denies</title><p>North Korea denied that it had sold weapons.</p>"


def zipped(*members: tuple[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return file.getvalue()


def found(tmp_path: Path, data: bytes, name: str = "a.zip") -> list[Item | Lost]:
    path = tmp_path / name
    path.write_bytes(data)
    return list(items_in(path))


def test_each_file_of_a_zip_is_an_item(tmp_path: Path) -> None:
    data = zipped(("one.txt", STORY), ("in/two.html", PAGE))
    one, two = found(tmp_path, data)
    assert one == Item("one.txt", "one.txt", STORY)
    assert isinstance(two, Item)
    assert (two.part, article_in(two).title) == ("in/two.html", "Korea denies")
    assert holds_many(tmp_path / "a.zip")


def test_what_is_no_article_is_counted_or_not_worth_a_word(tmp_path: Path) -> None:
    members = [
        ("one.txt", STORY),
        ("logo.png", b"\x89PNG"),
        ("data.bin", b"x"),
        ("__MACOSX/._one.txt", b"x"),
        (".DS_Store", b"x"),
        ("page.html", PAGE),
        ("page_files/frame.html", PAGE),
        ("page_files/style.css", b"x"),
        ("empty.txt", b""),
    ]
    items = found(tmp_path, zipped(*members))
    assert [item.part for item in items if isinstance(item, Item)] == ["one.txt", "page.html"]
    assert items[2:] == [Lost("empty.txt", "it is empty"), Lost("", "no kind of file that is read here", 2)]


def test_names_without_a_known_encoding_are_read_as_their_makers_wrote_them(tmp_path: Path) -> None:
    data = zipped(("X" * 16 + ".txt", STORY), ("Y" * 6 + ".txt", STORY))
    data = data.replace(b"X" * 16, "北朝鮮の新聞記事".encode("cp932")).replace(
        b"Y" * 6, "北朝鮮".encode("cp932")
    )
    assert [item.part for item in found(tmp_path, data)] == ["北朝鮮の新聞記事.txt", "北朝鮮.txt"]


def test_too_few_names_to_tell_their_encoding_keep_their_ending(tmp_path: Path) -> None:
    data = zipped(("X" * 6 + ".txt", STORY)).replace(b"X" * 6, "北朝鮮".encode("cp932"))
    (item,) = found(tmp_path, data)
    assert item.part.endswith(".txt")


@pytest.mark.parametrize("name", ["../../etc/evil.txt", "/etc/evil.txt", "..\\evil.txt", "C:\\evil.txt"])
def test_a_name_that_climbs_out_is_only_a_name(tmp_path: Path, name: str) -> None:
    (item,) = found(tmp_path, zipped((name, STORY)))
    assert isinstance(item, Item)
    assert item.name == "evil.txt"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.zip"]


def test_a_damaged_member_costs_only_itself(tmp_path: Path) -> None:
    data = bytearray(zipped(("one.txt", STORY), ("two.txt", STORY[::-1])))
    data[40] ^= 0xFF
    lost, item = found(tmp_path, bytes(data))
    assert lost == Lost("one.txt", "its part “one.txt” is damaged")
    assert isinstance(item, Item)


def test_a_zip_in_a_zip_is_refused_and_the_rest_goes_on(tmp_path: Path) -> None:
    inner = zipped(("deep.txt", STORY))
    lost, item = found(tmp_path, zipped(("inner.zip", inner), ("one.txt", STORY)))
    assert lost == Lost("inner.zip", "it is an archive inside an archive")
    assert item == Item("one.txt", "one.txt", STORY)


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    lost, item = found(tmp_path, zipped(("bomb.txt", b"a" * 20_000_000), ("one.txt", STORY)))
    assert isinstance(lost, Lost)
    assert "bomb" in lost.why
    assert isinstance(item, Item)


def test_a_damaged_zip_is_lost_itself(tmp_path: Path) -> None:
    assert found(tmp_path, zipped(("one.txt", STORY))[:60]) == [Lost("", "it is a damaged ZIP archive")]


def test_an_ordinary_file_is_no_container(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="no archive"):
        found(tmp_path, STORY, "a.txt")
    assert not holds_many(tmp_path / "a.txt")
