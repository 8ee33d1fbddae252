import os
from pathlib import Path

import pytest

from workbench.core.problems import Unreadable
from workbench.formats import files
from workbench.formats.files import contents


def refusal(path: Path) -> str:
    with pytest.raises(Unreadable) as caught:
        contents(path)
    assert caught.value.path == str(path)
    return caught.value.why


def test_a_file_comes_byte_for_byte(tmp_path: Path) -> None:
    path = tmp_path / "a\nname 😀.txt"
    path.write_bytes(b"\r\n\0\xff\x1a end")
    assert contents(path) == b"\r\n\0\xff\x1a end"


def test_an_empty_file_is_refused_as_empty(tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.touch()
    assert refusal(path) == "it is empty"


def test_links_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("x")
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "secret")
    assert "link" in refusal(link)


def test_a_pipe_is_refused_without_waiting_for_its_other_end(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert "pipe" in refusal(tmp_path / "pipe.txt")


def test_a_device_and_a_folder_are_no_files(tmp_path: Path) -> None:
    assert "device" in refusal(Path("/dev/zero"))
    assert refusal(tmp_path) == "it is a folder"


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.txt") == "there is no such file"
    assert "name" in refusal(tmp_path / ("long" * 100))
    assert "name" in refusal(tmp_path / "nul\0inside")


def test_a_file_without_permission_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", denied)
    assert refusal(tmp_path / "mine.txt") == "you have no permission to read it"


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(200 * 2**20)
    assert "larger than 64 MB" in refusal(path)


def test_the_largest_file_is_still_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LARGEST", 2**20)
    path = tmp_path / "large.txt"
    path.write_bytes(b"x" * 2**20)
    assert len(contents(path)) == 2**20
    path.write_bytes(b"x" * (2**20 + 1))
    assert "larger than 1 MB" in refusal(path)
