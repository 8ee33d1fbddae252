from pathlib import Path

import pytest

from workbench.assets import resource
from workbench.gui.help.topics import Page, slug, topics


@pytest.fixture
def guide(tmp_path: Path) -> Path:
    """Two pages in English, one of them in German too."""
    folder = tmp_path / "help"
    (folder / "de").mkdir(parents=True)
    (folder / "1-first.md").write_text("# First steps\n", encoding="utf-8")
    (folder / "2-more.md").write_text("No heading", encoding="utf-8")
    (folder / "de" / "1-first.md").write_text("# Erste Schritte #\n", encoding="utf-8")
    (folder / "de" / "9-stray.md").write_text("# In no other language\n", encoding="utf-8")
    for picture in (folder / "one.png", folder / "two.png", folder / "de" / "two.png", tmp_path / "out.png"):
        picture.write_bytes(b"")
    return folder


def test_a_page_that_is_not_translated_is_shown_in_english(guide: Path) -> None:
    assert [topic.title for topic in topics(guide)] == ["First steps", "2-more"]
    assert [topic.title for topic in topics(guide, "de")] == ["Erste Schritte", "2-more"]
    assert [topic.title for topic in topics(guide, "ko")] == ["First steps", "2-more"]
    assert [topic.file.name for topic in topics(guide, "de")] == ["1-first.md", "2-more.md"]


def test_a_picture_is_that_of_the_language_else_that_of_the_guide(guide: Path) -> None:
    page, _ = topics(guide, "de")
    assert page.picture("two.png") == guide / "de" / "two.png"
    assert page.picture("one.png") == page.picture("../one.png") == guide / "one.png"


@pytest.mark.parametrize("name", ["../out.png", "../../out.png", "none.png", "/etc/hostname", ".."])
def test_a_picture_outside_the_guide_is_none(guide: Path, name: str) -> None:
    assert [topic.picture(name) for topic in topics(guide, "de")] == [None, None]


def test_no_folder_has_no_pages(tmp_path: Path) -> None:
    assert topics(tmp_path / "nothing", "de") == ()


def test_the_pages_that_the_window_leads_to_are_there() -> None:
    assert {page.value for page in Page} <= {topic.file.name for topic in topics(resource("help"))}


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("The case folder", "the-case-folder"),
        ("What's “new”?", "whats-new"),
        ("A  b-c", "a-b-c"),
        ("사건", "사건"),
    ],
)
def test_headings_are_named_as_on_the_web(heading: str, name: str) -> None:
    assert slug(heading) == name
