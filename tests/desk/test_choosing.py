"""Which files a choice means."""

from pathlib import Path

import pytest

from workbench.desk.choosing import Files, files_below


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "incoming"
    made.mkdir()
    return made


def put(folder: Path, *names: str) -> list[Path]:
    paths = [folder / name for name in names]
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Some words.\n")
    return paths


def test_folders_are_searched_without_hidden_files_and_links(folder: Path, tmp_path: Path) -> None:
    put(folder, "z.txt", "b/deep/a.txt", ".hidden.txt", ".git/c.txt")
    put(tmp_path / "outside", "secret.txt")
    (folder / "link.txt").symlink_to(tmp_path / "outside" / "secret.txt")
    (folder / "linked").symlink_to(tmp_path / "outside")
    (folder / "b" / "circle").symlink_to(folder)
    put(folder, "picture.png")
    assert files_below([folder, folder / "z.txt"]) == Files(
        (folder / "z.txt", folder / "b" / "deep" / "a.txt"), left_out=1
    )


def test_a_hidden_file_asked_for_by_name_is_meant(folder: Path) -> None:
    assert files_below(put(folder, ".hidden.txt")).paths == (folder / ".hidden.txt",)


def test_the_folder_of_a_complete_web_page_stays_with_its_page(folder: Path) -> None:
    page, other = put(folder, "Grain ships.html", "Harbour.htm")
    put(folder, "Grain ships_files/frame.html", "Harbour-Dateien/ad.html")
    alone, named = put(folder, "Reports_files/one.html", "Grain ships_old/two.html")
    assert files_below([folder]) == Files((page, other, named, alone), left_out=0)


def test_a_file_of_two_endings_is_known_by_both(folder: Path) -> None:
    (archive,) = put(folder, "crawl.warc.gz")
    assert files_below([folder]).paths == (archive,)
