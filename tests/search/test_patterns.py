import time

import pytest

from workbench.core.query import Node, Not, Word, parse
from workbench.search.patterns import Beginning, Close, Exact, Gapped, Group, Pattern, Slot, pattern_of


def pattern(query: str) -> Pattern | None:
    tree = parse(query).tree
    assert tree is not None
    return pattern_of(tree)


@pytest.mark.parametrize(
    ("query", "slots"),
    [
        ("Jong-un", (Exact("jong"), Exact("un"))),
        ("rock*", (Beginning("rock"),)),
        ("Jong-u*", (Exact("jong"), Beginning("u"))),
        ("무기를", (Exact("무기"), Exact("기를"))),
        ("무", (Beginning("무"),)),
        ("무기*", (Exact("무기"),)),
        (
            '"북 무기를 러시아"',
            (Exact("북"), Exact("무기"), Exact("기를"), Exact("를"), Exact("러시"), Exact("시아")),
        ),
        ('"무기 KCNA"', (Exact("무기"), Exact("기"), Exact("kcna"))),
        ("Wóm?n", (Gapped("Wóm?n"),)),
        ("Jong-*n", (Exact("jong"), Gapped("*n"))),
        ("missle~2", (Close("missle", 2),)),
        ("un~2", (Close("un", 1),)),
        ("a~", (Exact("a"),)),
        ("무기~", (Exact("무기"),)),
    ],
)
def test_slots(query: str, slots: tuple[Slot, ...]) -> None:
    assert pattern(query) == Pattern((Group(slots),))


def test_words_near_each_other_are_groups_that_count() -> None:
    assert pattern('"that Jong-un that"~3') == Pattern(
        (Group((Exact("that"),), times=2), Group((Exact("jong"), Exact("un")))), within=3
    )


@pytest.mark.parametrize("query", ["🚀", '"— …"', '"🚀"~2', "=!"])
def test_what_holds_no_letters_cannot_be_found(query: str) -> None:
    assert pattern(query) is None


def test_only_words_and_phrases_have_a_pattern() -> None:
    with pytest.raises(TypeError):
        pattern_of(Not(0, 1, Word(0, 1, "a")))
    with pytest.raises(TypeError):
        pattern_of(Node(0, 1))


@pytest.mark.parametrize(
    ("gaps", "fitting", "others"),
    [
        ("wom?n", ["woman", "women"], ["womn", "womaan", "awoman"]),
        ("*port", ["port", "export"], ["ports"]),
        ("ex*t*d", ["exported", "extd"], ["exports", "exd"]),
        ("Mü*r", ["muller", "mur"], ["müller", "mull"]),
        ("a*a", ["aa", "aba"], ["a"]),
        ("*a*", ["a", "bab"], ["b"]),
        ("a**b", ["ab", "acb"], ["a"]),
    ],
)
def test_gaps(gaps: str, fitting: list[str], others: list[str]) -> None:
    slot = Gapped(gaps)
    assert all(slot.fits(term) and term.startswith(slot.beginning) for term in fitting)
    assert not any(slot.fits(term) for term in others)


def test_many_gaps_take_no_time() -> None:
    begun = time.process_time()
    assert not Gapped("*a" * 60 + "*b").fits("a" * 200)
    assert time.process_time() - begun < 1


def test_slots_fit_what_they_say() -> None:
    assert Exact("arms").fits("arms")
    assert not Exact("arms").fits("arm")
    assert Beginning("ar").fits("arms")
    assert not Beginning("ar").fits("a")
    assert Close("missle", 1).fits("missile")
    assert not Close("missle", 1).fits("missiles")
