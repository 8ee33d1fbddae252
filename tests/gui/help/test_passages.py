from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from workbench.gui.help.hits import excerpt
from workbench.gui.help.passages import GuideIndex, Hit
from workbench.gui.help.topics import topics

PAGES = (
    """# Reading

Mark a passage with `H`. Everything can be undone.

## Tags

A tag is a word. Rename it with `F2`.

| key | what it does |
|---|---|
| `T` | tag by name |
| `M` | merge two tags |

![the tree of tags](tags.png)
""",
    """# Searching

Ein Café in München. Undo 🙂 undone.

    workbench tag-hits CASE

## Undo

Words.
""",
)


@pytest.fixture
def index(qtbot: QtBot, tmp_path: Path) -> GuideIndex:
    """Over two pages."""
    for number, text in enumerate(PAGES):
        (tmp_path / f"{number}.md").write_text(text, encoding="utf-8")
    return GuideIndex(topics(tmp_path))


def texts(found: tuple[Hit, ...]) -> list[str]:
    return [hit.passage.text for hit in found]


def marked(hit: Hit) -> list[str]:
    return [hit.passage.text[start:end] for start, end in hit.spans]


def test_titles_come_before_headings_and_headings_before_texts(index: GuideIndex) -> None:
    assert texts(index.find("tag")) == [
        "Tags",
        "A tag is a word. Rename it with F2.",
        "T · tag by name",
        "M · merge two tags",
        "workbench tag-hits CASE",
    ]
    assert texts(index.find("search")) == ["Searching"]


def test_words_are_found_by_their_beginnings_in_any_order_and_all_of_them_must_be_there(
    index: GuideIndex,
) -> None:
    (found,) = index.find("wor ren")
    assert marked(found) == ["wor", "Ren"]
    assert index.find("assage") == ()
    assert index.find("rename passage") == ()


def test_what_stands_above_a_passage_helps_to_find_it_but_is_not_enough(index: GuideIndex) -> None:
    assert texts(index.find("reading merge")) == ["M · merge two tags"]
    assert texts(index.find("tags rename")) == ["A tag is a word. Rename it with F2."]
    assert texts(index.find("reading")) == ["Reading"]


def test_capitals_and_accents_make_no_difference(index: GuideIndex) -> None:
    (found,) = index.find("CAFE mun")
    assert marked(found) == ["Café", "Mün"]
    assert texts(index.find("dés")) == []


def test_a_row_of_a_table_is_one_passage_and_a_key_finds_it(index: GuideIndex) -> None:
    (found,) = index.find("m merge")
    assert marked(found) == ["M", "merge"]
    assert found.passage.above == "Tags"


def test_marks_stand_right_behind_characters_of_two_units(index: GuideIndex) -> None:
    (found,) = (hit for hit in index.find("undo") if "🙂" in hit.passage.text)
    assert marked(found) == ["Undo", "undo"]


def test_pictures_have_no_words_and_nothing_typed_finds_nothing(index: GuideIndex) -> None:
    assert index.find("tree") == ()
    assert index.find("  ") == ()


@pytest.mark.usefixtures("qapp")
def test_what_is_shown_begins_a_few_words_before_what_was_found(tmp_path: Path) -> None:
    far = " ".join(f"word{number}" for number in range(30))
    (tmp_path / "1.md").write_text(f"# Far\n\n{far} needle and needles.\n", encoding="utf-8")
    (found,) = GuideIndex(topics(tmp_path)).find("need")
    text, spans = excerpt(found)
    assert text.startswith("… word2")
    assert text.endswith("needle and needles.")
    assert [text[start:end] for start, end in spans] == ["need", "need"]
    (near,) = GuideIndex(topics(tmp_path)).find("word1")
    assert excerpt(near) == (near.passage.text, near.spans)


def test_a_passage_says_which_block_of_its_page_it_is(index: GuideIndex) -> None:
    (heading,) = (hit for hit in index.find("undo") if hit.passage.text == "Undo")
    (below,) = index.find("words")
    assert below.passage.block == heading.passage.block + 1
    assert below.passage.topic.title == "Searching"
