from hypothesis import given
from hypothesis import strategies as st

from workbench.core.lines import lettered
from workbench.formats.clippings.roles import EDGE, roles_of

PROSE = "North Korea denied on Thursday that it had sold any weapons to Russia."
OTHER = "Officials in Washington had said that Moscow was buying rockets there."


def letters(*lines: str) -> str:
    return lettered(roles_of("\n".join(lines)))


def test_text_alone_is_body() -> None:
    assert letters("") == "-"
    assert letters("Hello") == "b"
    assert letters(PROSE, "", OTHER) == "b-b"


def test_the_title_is_the_headline_above_byline_or_date() -> None:
    assert (
        letters("What else happened on Thursday", "Menu", "Kim denies it all", "By Jane Doe", PROSE)
        == "xxtyb"
    )
    assert (
        letters("Kim denies it all", "A standfirst without a full stop below its title", "By Jane Doe", PROSE)
        == "tbyb"
    )
    assert letters("Kim denies it all", "Another headline", PROSE) == "txb"


def test_a_title_said_twice_is_a_title_once() -> None:
    title = "Kim denies selling arms to Moscow and Minsk"
    assert letters(title, title, PROSE) == "txb"


def test_a_trail_of_sections_is_a_section_only_above_the_text() -> None:
    assert letters("Home > World > Asia", "Kim denies it all", PROSE, "World", OTHER) == "stbbb"


def test_dates_and_bylines_may_follow_the_standfirst_but_not_stand_in_the_text() -> None:
    assert letters("Kim denies it all", PROSE, "By Jane Doe", "22 Sept 2022", OTHER, PROSE) == "tbydbb"
    assert letters("Kim denies it all", PROSE, OTHER, PROSE, "22 Sept 2022", OTHER) == "tbbbbb"


def test_after_the_last_paragraph_comes_nothing_but_credits() -> None:
    assert letters(PROSE, OTHER, "By Jane Doe", "A headline of another story", "22 Sept 2022") == "bbyxd"


def test_what_follows_a_heading_for_comments_is_no_text() -> None:
    assert letters(PROSE, OTHER, PROSE, "Comments", OTHER) == "bbbxx"


def test_a_heading_that_most_of_the_text_follows_ends_nothing() -> None:
    assert letters(PROSE, "Related articles", OTHER, PROSE, OTHER) == "bxbbb"


def test_a_shouted_link_in_the_text_is_no_text_but_a_short_heading_is() -> None:
    assert letters(PROSE, "PUTIN’S EFFORT IS A SIGN, KIRBY SAYS", OTHER) == "bxb"
    assert letters(PROSE, "WHAT KIM SAID", OTHER) == "bbb"


def test_a_few_lines_in_a_foreign_script_around_the_text_are_no_text() -> None:
    widget = "이 기사는 다음뉴스에서 제공하는 기사입니다."
    assert letters("Kim denies it all", widget, *[PROSE, OTHER] * 3, widget) == "txbbbbbbx"
    assert letters(PROSE, widget, OTHER) == "bbb"


def test_a_text_in_two_scripts_keeps_both() -> None:
    translation = "북한은 목요일 러시아에 무기를 판매한 적이 없다고 부인했다고 통신이 전했다."
    assert letters(translation, translation, PROSE, OTHER) == "bbbb"


def test_lines_far_from_either_end_are_body_unseen() -> None:
    found = letters(*[PROSE] * EDGE, "Advertisement", "", *[PROSE] * EDGE, "Advertisement")
    assert found[EDGE : EDGE + 2] == "b-"
    assert found[-1] == "x"
    assert len(found) == 2 * EDGE + 3


@given(
    st.lists(
        st.sampled_from(
            [PROSE, "", "Comments", "By Jane Doe", "22 Sept 2022", "A headline here", "World", "- x y"]
        )
    )
)
def test_every_line_gets_one_role_and_at_most_one_is_the_title(lines: list[str]) -> None:
    found = letters(*lines)
    assert len(found) == max(len(lines), 1)
    assert found.count("t") <= 1
    assert all((letter == "-") is not bool(line) for letter, line in zip(found, lines, strict=False))
