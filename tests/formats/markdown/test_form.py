import pytest

from tests.made import BYLINE, HEADING, LEDE, SECOND, THIRD, TITLE
from workbench.core.lines import lettered
from workbench.core.model import Basis, How
from workbench.formats.form import LONGEST, Refused
from workbench.formats.markdown.form import FORM
from workbench.formats.parsed import Parsed

ARTICLE = f"# {TITLE}\n\n*{BYLINE}*\n\n{LEDE}\n\n{SECOND}\n\n## {HEADING}\n\n{THIRD}\n"


def read(text: str) -> Parsed:
    return FORM.read(text.encode(), "a.md")


def test_an_article_is_read_with_its_roles_and_facts() -> None:
    parsed = read(ARTICLE)
    assert parsed.text.split("\n\n") == [TITLE, BYLINE, LEDE, SECOND, HEADING, THIRD]
    assert lettered(parsed.roles) == "t-y-b-b-s-b"
    assert (parsed.title, parsed.byline, parsed.agency) == (TITLE, "Jane Doe", "Reuters")


def test_marks_are_set_and_not_read() -> None:
    text = "Some *slanted*, **bold**, ~~struck~~ `code`\nand a [link](http://x.org)."
    text += "\n\n> Quoted\n\n1. One\n2. Two"
    assert read(text).text.split("\n\n") == [
        *("Some slanted, bold, struck code and a link.", "Quoted", "One", "Two")
    ]


def test_tables_and_inner_markup_are_read_and_nothing_is_run() -> None:
    text = (
        "| Year | Tons |\n|---|---|\n| 2022 | 980 |\n\n<script>alert(1)</script>\n\n<p>Inner <b>words</b></p>"
    )
    assert read(text).text == "Year\tTons\n2022\t980\n\nInner words"


def test_facts_in_the_front_matter_rest_on_its_lines() -> None:
    front = (
        'title: "A title: of it"\nauthor:\n  - "[[Jane Doe]]"\n  - John Roe\nsource: https://example.org/a\n'
    )
    parsed = read(
        f"---\n{front}published: 2023-01-30T06:40\ncreated: 2023-02-01\nlang: en-GB\ntags: [a]\n---\n{LEDE}"
    )
    assert (parsed.title, parsed.byline) == ("A title: of it", "Jane Doe; John Roe")
    assert parsed.authors == ("Jane Doe", "John Roe")
    assert (parsed.url, parsed.outlet) == ("https://example.org/a", None)
    assert (parsed.published, parsed.saved, parsed.language) == ("2023-01-30T06:40", "2023-02-01", "en")
    assert parsed.basis["published"] == Basis(How.DOCUMENT, "published: 2023-01-30T06:40")
    assert parsed.text == f"A title: of it\n\n{LEDE}"


def test_a_date_that_does_not_say_of_what_is_an_offer() -> None:
    parsed = read(f"+++\ndate = 2023-01-30\nauthors = ['Jane Doe', 'John Roe']\n+++\n{LEDE}")
    assert (parsed.published, parsed.basis["published"].how) == ("2023-01-30", How.GUESS)
    assert parsed.authors == ("Jane Doe", "John Roe")


@pytest.mark.parametrize(
    "text", ["---\n\nJust words between rules.\n\n---\n", "---\nWords: no end of it\n\nMore."]
)
def test_rules_are_no_front_matter(text: str) -> None:
    parsed = read(text)
    assert "ords" in parsed.text
    assert parsed.title is None


@pytest.mark.parametrize("text", ["", "***", "---\ntitle: Nothing else\n---\n", "<script>x</script>"])
def test_a_text_without_words_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="no words"):
        read(text)


def test_very_deep_and_very_long_texts_are_read_or_refused() -> None:
    assert "deep" in read(">" * 90 + " deep").text
    assert "deep" in read("[" * 50_000 + "deep").text
    for deep in (">" * 5000 + " deep", "<div>" * 5000 + "deep"):
        with pytest.raises(Refused, match="nested too deep"):
            read(deep)
    with pytest.raises(Refused, match="16 million"):
        read("word " * (LONGEST // 5 + 1))


@pytest.mark.parametrize(
    ("data", "name", "known"),
    [
        (b"Some *words*", "A.MD", True),
        (b"Some *words*", "a.txt", False),
        (b"<!DOCTYPE html><p>", "a.md", False),
        (b"\x89PNG\r\n\x1a\n\0\0", "a.md", False),
    ],
)
def test_legible_files_are_recognised_by_their_name(data: bytes, name: str, known: bool) -> None:
    assert FORM.recognises(data, name) is known
