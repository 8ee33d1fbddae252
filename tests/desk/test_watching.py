"""A watched folder: what is new in it, and whole."""

import os
from pathlib import Path

import pytest

from tests.desk.parsing_here import read_here
from workbench.core.progress import Progress
from workbench.desk import importing
from workbench.desk.desk import Desk
from workbench.desk.watching import Watch


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    read_here(monkeypatch)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "downloads"
    made.mkdir()
    return made


def put(folder: Path, name: str, words: str = "Some words.\n") -> Path:
    path = folder / name
    path.write_text(words)
    return path


def found(watch: Watch, desk: Desk, seen: float = 0.0) -> list[str]:
    """What a second look finds, at which all is as it was."""
    watch.look(desk, seen)
    return [path.name for path in watch.look(desk, seen)]


def test_a_file_is_new_when_it_no_longer_grows(desk: Desk, folder: Path) -> None:
    watch = Watch(folder)
    growing = put(folder, "a.txt", "Some wo")
    put(folder, "picture.png")
    put(folder, "empty.txt", "")
    assert watch.look(desk, 0.0) == ()
    growing.write_text("Some words.\n")
    assert watch.look(desk, 0.0) == ()
    assert watch.look(desk, 0.0) == (growing,)


@pytest.mark.parametrize("ending", [".part", ".crdownload"])
def test_a_download_waits_until_it_is_whole(desk: Desk, folder: Path, ending: str) -> None:
    watch = Watch(folder)
    put(folder, "a.txt")
    part = put(folder, f"a.txt{ending}")
    assert found(watch, desk) == []
    part.unlink()
    assert found(watch, desk) == ["a.txt"]


def test_what_was_dealt_with_is_not_new_until_it_changes(desk: Desk, folder: Path) -> None:
    watch = Watch(folder)
    article, twin = put(folder, "a.txt"), put(folder, "b.txt")
    bad = folder / "c.txt"
    bad.write_bytes(bytes(range(256)) * 20)
    assert found(watch, desk) == ["a.txt", "b.txt", "c.txt"]
    importing.run(desk, [folder], Progress())
    assert found(watch, desk) == []
    later = bad.stat().st_mtime + 3600
    bad.write_text("Words after all.\n")
    os.utime(bad, (later, later))
    assert found(watch, desk) == ["c.txt"]
    desk.undo()
    assert found(watch, desk) == ["a.txt", "b.txt", "c.txt"]
    assert {article.name, twin.name} == {"a.txt", "b.txt"}


def test_what_was_seen_and_not_wanted_is_not_new(desk: Desk, folder: Path) -> None:
    watch = Watch(folder)
    path = put(folder, "a.txt")
    assert found(watch, desk, path.stat().st_ctime + 1) == []


def test_a_folder_that_is_gone_has_nothing_new(desk: Desk, tmp_path: Path) -> None:
    assert found(Watch(tmp_path / "unplugged"), desk) == []


def test_what_an_import_has_taken_is_not_new_meanwhile(desk: Desk, folder: Path) -> None:
    watch = Watch(folder)
    path = put(folder, "a.txt")
    assert found(watch, desk) == ["a.txt"]
    watch.take([path])
    assert found(watch, desk) == []
    path.write_text("Other words, and more of them.\n")
    assert found(watch, desk) == ["a.txt"]
