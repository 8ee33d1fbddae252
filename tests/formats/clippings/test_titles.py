from workbench.core.model import Role
from workbench.formats.clippings.titles import title_of

PROSE = "North Korea denied on Thursday that it had sold any weapons to Russia."
OPEN = None


def test_the_first_headline_above_the_text_is_the_title() -> None:
    assert title_of(["Menu", "Kim denies it all", "A second headline", PROSE], [OPEN] * 4, [3]) == 1


def test_a_headline_with_byline_or_date_below_it_comes_before_others() -> None:
    lines = ["What else is new", "Menu", "Kim denies it all", "A standfirst of words", "By Jane Doe", PROSE]
    assert title_of(lines, [OPEN, OPEN, OPEN, OPEN, Role.BYLINE, OPEN], [5]) == 2


def test_lines_with_a_role_and_lines_without_words_are_no_title() -> None:
    assert title_of(["Sign up for our news", "World", PROSE], [Role.BOILERPLATE, OPEN, OPEN], [2]) is None
    assert title_of([PROSE, "Kim denies it all", PROSE], [OPEN] * 3, [0, 2]) is None
