import pytest

from workbench.formats.web.companions import belongs_to_page, pages_among


@pytest.mark.parametrize(
    "folder", ["Story_files", "Story_Dateien", "Story-Dateien", "Story_fichiers", "Story.files", "Story_파일"]
)
def test_the_folder_of_a_saved_page_is_known_by_its_name(folder: str) -> None:
    assert belongs_to_page(folder, pages_among(["Story.HTM", "notes.txt"]))


@pytest.mark.parametrize(
    ("names", "folder"),
    [
        ([], "Story_files"),
        (["Other.html"], "Story_files"),
        (["Story.pdf"], "Story_files"),
        (["Story.html"], "Story"),
        (["Story.html"], "Story_profiles"),
    ],
)
def test_a_folder_without_its_page_beside_it_is_an_ordinary_one(names: list[str], folder: str) -> None:
    assert not belongs_to_page(folder, pages_among(names))
