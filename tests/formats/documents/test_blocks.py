import pytest

from tests.made import BYLINE, DATE, LEDE, SECOND, TITLE
from workbench.core.lines import lettered
from workbench.core.model import Basis, How, Role
from workbench.formats import form
from workbench.formats.documents.blocks import Block, article_of, entitled
from workbench.formats.facts import Facts
from workbench.formats.form import Refused

TEXT = [Block(LEDE), Block(SECOND)]


def test_blocks_stand_apart_but_for_those_that_are_close() -> None:
    parsed = article_of([Block(" a\tb \n"), Block(" \n"), Block("c", close=True), Block("d\n\ne")], Facts())
    assert parsed.text == "a\tb\nc\n\nd\n\ne"
    assert lettered(parsed.roles) == "bb-b-b"


def test_what_is_no_text_is_replaced_block_by_block() -> None:
    assert article_of([Block("a\u2028b\0"), Block("e\u0301")], Facts()).text == "a\nb\ufffd\n\né"


def test_byline_and_date_are_found_in_the_head_only() -> None:
    parsed = article_of([*map(Block, (BYLINE, DATE)), *TEXT, Block("By the way"), Block(BYLINE)], Facts())
    assert lettered(parsed.roles) == "y-d-b-b-b-b"
    assert (parsed.byline, parsed.published) == ("Jane Doe", "2023-01-30T06:40")


def test_lines_of_furniture_are_told_by_their_words_and_roles_of_the_structure_stay() -> None:
    parsed = article_of([*TEXT, Block("CLICK HERE TO READ MORE"), Block("Read more", Role.SECTION)], Facts())
    assert lettered(parsed.roles) == "b-b-x-s"


def test_a_known_title_is_the_line_that_says_it() -> None:
    facts = Facts()
    facts.learn("title", TITLE.upper(), f"title: {TITLE}", How.GUESS)
    parsed = article_of([Block(TITLE), *TEXT], facts)
    assert lettered(parsed.roles) == "t-b-b"
    assert (parsed.title, parsed.basis["title"]) == (TITLE, Basis(How.LINE, TITLE))


def test_a_known_title_is_put_above_a_text_that_lacks_it_unless_it_is_a_guess() -> None:
    for how, text in ((How.DOCUMENT, f"{TITLE}\n\n{LEDE}\n\n{SECOND}"), (How.GUESS, f"{LEDE}\n\n{SECOND}")):
        facts = Facts()
        facts.learn("title", TITLE, "title", how)
        parsed = article_of(TEXT, facts)
        assert (parsed.text, parsed.basis["title"].how) == (text, how)


def test_a_line_that_looks_like_a_title_is_offered() -> None:
    parsed = article_of([Block(TITLE), Block(BYLINE), *TEXT], Facts())
    assert (parsed.title, parsed.basis["title"]) == (TITLE, Basis(How.GUESS, TITLE))
    assert article_of(TEXT, Facts(), likely_title="Another").title == "Another"
    assert article_of([Block(LEDE[:20])], Facts()).title is None


def test_titles_on_several_lines_are_one() -> None:
    assert article_of([Block("One\n\ntitle of it", Role.TITLE), *TEXT], Facts()).title == "One title of it"


@pytest.mark.parametrize(
    ("roles", "expected"),
    [("ttb", "tsb"), ("stb", "stb"), ("sbs", "tbs"), ("bss", "bss"), ("xsb", "xtb"), ("ssb", "tsb")],
)
def test_a_document_has_one_title_the_first_or_the_heading_on_top(roles: str, expected: str) -> None:
    known = {"t": Role.TITLE, "s": Role.SECTION, "b": None, "x": Role.BOILERPLATE}
    found = entitled([Block(LEDE if one == "b" else "Some words", known[one]) for one in roles])
    assert [block.role for block in found] == [known[one] for one in expected]


@pytest.mark.parametrize("blocks", [[], [Block("")], [Block("* * *"), Block("—")]])
def test_a_document_without_words_is_refused(blocks: list[Block]) -> None:
    with pytest.raises(Refused, match="no words"):
        article_of(blocks, Facts())


def test_a_document_of_millions_of_words_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(form, "LONGEST", 100)
    with pytest.raises(Refused, match="longer than"):
        article_of(TEXT, Facts())
