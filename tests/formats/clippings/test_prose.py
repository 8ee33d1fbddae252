from workbench.formats.clippings.prose import foreign_of, prose_of

PROSE = "North Korea denied on Thursday that it had sold any weapons to Russia."
KOREAN = "이 기사는 다음뉴스에서 제공하는 기사입니다."


def test_headlines_are_no_prose_but_short_sentences_are_if_there_is_nothing_longer() -> None:
    assert prose_of(["A headline", PROSE, "Short one."], {0, 1, 2}) == [1]
    assert prose_of(["A headline", "Short one."], {0, 1}) == [1]


def test_only_open_lines_are_looked_at() -> None:
    assert prose_of([PROSE, PROSE], {1}) == [1]


def test_a_line_that_goes_on_in_lower_case_is_prose() -> None:
    broken = ["North Korea denied on Thursday that it had", "sold any."]
    assert prose_of([*broken, "A headline of other news"], {0, 1, 2}) == [0, 1]


def test_little_foreign_prose_is_set_aside_only_around_the_articles_own() -> None:
    assert foreign_of([KOREAN, PROSE, KOREAN, *[PROSE] * 5], list(range(8))) == {0}
    assert foreign_of([KOREAN, PROSE], [0, 1]) == set()
    assert foreign_of([], []) == set()
