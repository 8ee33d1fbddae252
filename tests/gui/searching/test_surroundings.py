"""What is shown around a passage."""

from dataclasses import replace
from pathlib import Path

from tests.casework import add_article, make_desk
from tests.gui.searching.samples import found_one
from workbench.core.model import Role
from workbench.core.query import Kind
from workbench.core.views import Excerpt, Reading
from workbench.desk import articles
from workbench.gui.searching.rows import Row
from workbench.gui.searching.surroundings import AROUND, Stretch, around, own_words, target


def read(tmp_path: Path, text: str, roles: list[Role] | None = None) -> Reading:
    desk = make_desk(tmp_path)
    reading = articles.reading(desk, add_article(desk, "Title", text, roles=roles))
    desk.close()
    return reading


def row(*places: tuple[int, int], kind: Kind = Kind.ARTICLE, number: int = 0) -> Row:
    excerpts = tuple(Excerpt(start, end, "…", ()) for start, end in places)
    found = replace(found_one(kind=kind), passages=excerpts, places=places)
    return Row(found, number, first=True, last=True)


def words(stretch: Stretch) -> list[str]:
    return [stretch.text[start:end] for start, end in stretch.marks]


def test_a_short_text_is_shown_whole(tmp_path: Path) -> None:
    shown = around(row((4, 7), (8, 11), number=1), read(tmp_path, "one two six"))
    assert shown.text == "one two six"
    assert words(shown) == ["two", "six"]
    assert shown.here == (8, 11)


def test_of_a_long_text_whole_lines_around_the_passage_are_shown(tmp_path: Path) -> None:
    text = "\n".join(f"\U0001f680 line {number}" for number in range(20_000))
    start = text.index("line 9000")
    shown = around(row((2, 6), (start, start + 9)), read(tmp_path, text))
    there = around(row((2, 6), (start, start + 9), number=1), read(tmp_path / "b", text))
    assert shown.text.startswith("\U0001f680 line 0\n")
    assert words(shown) == ["line"]
    assert words(there) == ["line 9000"]
    assert there.text[slice(*there.here)] == "line 9000"
    assert 2 * AROUND < len(there.text) < 2 * AROUND + 100
    assert there.text.startswith("\U0001f680 line ")
    assert there.text.rsplit("\n", 1)[1].startswith("\U0001f680 line ")


def test_page_furniture_is_quiet(tmp_path: Path) -> None:
    shown = around(row((0, 3)), read(tmp_path, "one\nSIGN UP", [Role.BODY, Role.BOILERPLATE]))
    assert [shown.text[start:end] for start, end in shown.quiet] == ["SIGN UP"]


def test_a_highlight_is_looked_at_whole_and_the_found_words_are_marked_in_it(tmp_path: Path) -> None:
    found = replace(
        found_one(kind=Kind.HIGHLIGHT, spot=(1, 4, 11)), passages=(Excerpt(0, 7, "two six", ((4, 7),)),)
    )
    shown = around(Row(found, 0, first=True, last=True), read(tmp_path, "one two six"))
    assert shown.text[slice(*shown.here)] == "two six"
    assert words(shown) == ["six"]


def test_a_claim_shows_its_own_words() -> None:
    found = replace(
        found_one(kind=Kind.CLAIM, spot=None),
        passages=(Excerpt(0, 4, "Sold", ()), Excerpt(0, 9, "They deny", ((5, 9),))),
    )
    shown = own_words(Row(found, 1, first=False, last=True))
    assert shown.text == "Sold\nThey deny"
    assert words(shown) == ["deny"]
    assert shown.text[slice(*shown.here)] == "They deny"


def test_an_article_found_by_its_facts_leads_to_its_top() -> None:
    assert target(Row(found_one(0, spot=(7, 0, 0)), 0, first=True, last=True)) == (7, 0, 0)
