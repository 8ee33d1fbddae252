from pathlib import PurePath

import pytest

from workbench.formats.web.companions import companions


@pytest.mark.parametrize(
    "folder", ["Story_files", "Story_Dateien", "Story-Dateien", "Story_fichiers", "Story.files", "Story_파일"]
)
def test_the_folder_of_a_saved_page_is_known_by_its_name(folder: str) -> None:
    frame = PurePath("saved", folder, "deep", "frame.html")
    assert companions([PurePath("saved/Story.html"), frame]) == {PurePath("saved", folder)}


@pytest.mark.parametrize(
    "paths",
    [
        ("Story_files/a.html",),
        ("Other.html", "Story_files/a.html"),
        ("Story.pdf", "Story_files/a.html"),
        ("Story.html", "deep/Story_files/a.html"),
        ("Story.html", "Story/a.html"),
    ],
)
def test_a_folder_without_its_page_beside_it_is_an_ordinary_one(paths: tuple[str, ...]) -> None:
    assert companions(PurePath(path) for path in paths) == frozenset()
