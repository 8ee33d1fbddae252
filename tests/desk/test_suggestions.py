"""Completions, and what may have been meant."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from tests.casework import add_article
from workbench.desk import passages
from workbench.desk.desk import Desk
from workbench.desk.finding import Finder
from workbench.desk.suggestions import Completing, Completions, Correcting


@pytest.fixture
def finder(desk: Desk) -> Iterator[Finder]:
    """Over a case with words, outlets and tags to be guessed."""
    for number in range(3):
        made = add_article(
            desk, "Rockets", "Rockets and rocketry were denied.", outlet="Korea JoongAng Daily"
        )
        passages.highlight(desk, made, 0, 7, tag_names=["Denial", 'Odd "one"'][: number + 1])
    add_article(desk, "Outlets", "Outrage in Odesa.", outlet="Dawn")
    with closing(Finder(desk)) as made_finder:
        made_finder.catch_up()
        yield made_finder


def ways(finder: Finder, query: str) -> list[str]:
    return [one.text for one in Completing(query, len(query)).answer(finder).ways]


def test_a_word_goes_on_as_words_of_the_case_do(finder: Finder) -> None:
    found = Completing("denied roc", 10).answer(finder)
    assert (found.start, found.end) == (7, 10)
    assert [one.label for one in found.ways] == ["rockets", "rocketry"]


def test_a_whole_word_is_not_offered_again(finder: Finder) -> None:
    assert "rockets" not in ways(finder, "Rockets")


def test_names_of_fields_come_first(finder: Finder) -> None:
    assert ways(finder, "out")[:1] == ["outlet:"]
    assert set(ways(finder, "out")[1:]) == {"outlets", "outrage"}
    assert ways(finder, "a") == ["author:", "agency:"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("outlet:", ['"Korea JoongAng Daily"', "Dawn"]),
        ("outlet:joong", ['"Korea JoongAng Daily"']),
        ('outlet:"korea j', ['"Korea JoongAng Daily"']),
        ("tag:", ["Denial", '"Odd  one "']),
        ("lang:", []),
        ("date:20", []),
        ("zeppelin", []),
    ],
)
def test_values_of_fields_are_whole_and_quoted_where_they_must_be(
    finder: Finder, query: str, found: list[str]
) -> None:
    assert ways(finder, query) == found


def test_nothing_typed_has_nothing_to_follow(finder: Finder) -> None:
    assert Completing("rockets ", 8).answer(finder) == Completions()


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        ("rokets", "rockets"),
        ("denied AND (title:rokets OR =outrag)", "denied AND (title:rockets OR =outrage)"),
        ("rockets", ""),
        ("outlet:Dwan", ""),
        ("NOT rokets", ""),
        ('"rokets"', ""),
        ("qqqqqqqq", ""),
        ("(", ""),
        ("", ""),
    ],
)
def test_words_that_are_nowhere_are_replaced_by_similar_ones(finder: Finder, query: str, meant: str) -> None:
    assert Correcting(query).answer(finder) == meant
