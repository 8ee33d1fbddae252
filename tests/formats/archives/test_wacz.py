import io
import zipfile
from pathlib import Path

from tests.formats.archives.samples import PAGE, answer, packed, record
from workbench.formats import Item, Lost, items_in


def collection(tmp_path: Path, name: str, *members: tuple[str, bytes]) -> list[Item | Lost]:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for member, data in members:
            archive.writestr(member, data)
    path = tmp_path / name
    path.write_bytes(file.getvalue())
    return list(items_in(path))


def test_the_pages_of_a_collection_are_found_in_its_web_archives(tmp_path: Path) -> None:
    data = packed(record(b"", "warcinfo"), record(answer()))
    for name in ("a.wacz", "renamed.zip"):
        (item,) = collection(tmp_path, name, ("archive/data.warc.gz", data), ("datapackage.json", b"{}"))
        assert isinstance(item, Item)
        assert (item.part, item.data) == ("archive/data.warc.gz › record 2", PAGE)


def test_a_damaged_web_archive_costs_only_itself(tmp_path: Path) -> None:
    good = packed(record(answer()))
    lost, item = collection(
        tmp_path, "a.wacz", ("archive/1.warc.gz", good[:-40]), ("archive/2.warc.gz", good)
    )
    assert lost == Lost("archive/1.warc.gz › record 1", "its end is missing")
    assert isinstance(item, Item)


def test_a_collection_of_nothing_is_said_to_be_one(tmp_path: Path) -> None:
    assert collection(tmp_path, "a.wacz", ("x.txt", b"x")) == [Lost("", "there is no web archive in it")]


def test_a_web_archive_within_a_zip_is_opened(tmp_path: Path) -> None:
    (item,) = collection(tmp_path, "a.zip", ("mine/a.warc", record(answer())))
    assert isinstance(item, Item)
    assert item.part == "mine/a.warc › record 1"
