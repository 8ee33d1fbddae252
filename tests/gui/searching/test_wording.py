"""What is said about queries and about what was found."""

import pytest

from tests.gui.searching.samples import found_one
from workbench.core.query import Facet, Kind, parse
from workbench.core.views import Found
from workbench.desk.excerpts import MOST
from workbench.desk.finding import Answer, Question
from workbench.gui.searching.wording import facet_words, origin, tally, title, why

pytestmark = pytest.mark.usefixtures("english")


class Count:
    """A number of things, as an answer counts them."""

    def __init__(self, value: str, count: int) -> None:
        self.value = value
        self.count = count


def answer(total: int, seconds: float = 0.004, **kinds: int) -> Answer:
    counts = tuple(Count(kind, number) for kind, number in kinds.items())
    question = Question("x", scope=frozenset(map(Kind, kinds)))
    return Answer(question, total, facets={Facet.KIND: counts}, seconds=seconds)  # type: ignore[dict-item]


@pytest.mark.parametrize(
    ("told", "shown", "said"),
    [
        (answer(5, article=5), [found_one(9)] + [found_one(0)] * 4, ("9 passages", "in 5 articles · 4 ms")),
        (answer(1, article=1), [found_one(1)], ("1 passage", "in 1 article · 4 ms")),
        (
            answer(3, article=1, note=2),
            [found_one(1)] * 3,
            ("3 passages", "in 1 article, 2 notes · 4 ms"),
        ),
        (
            answer(1200, article=1200),
            [found_one(2)] * 30,
            ("60 passages", "in the first 30 of 1,200: 1,200 articles · 4 ms"),
        ),
        (answer(2, article=2), [found_one(0)] * 2, ("2 articles", "· 4 ms")),
        (answer(0, article=0), [], ("Nothing found", "· 4 ms")),
        (answer(1, 2.34, article=1), [found_one(1)], ("1 passage", "in 1 article · 2.3 s")),
        (answer(1, article=1), [found_one(MOST)], ("at least 200 passages", "in 1 article · 4 ms")),
    ],
)
def test_the_tally_says_exactly_what_is_counted(
    told: Answer, shown: list[Found], said: tuple[str, str]
) -> None:
    assert tally(told, shown) == said


@pytest.mark.parametrize(
    ("facet", "value", "said"),
    [
        (Facet.MONTH, "2022-09", "Sep 2022"),
        (Facet.MONTH, "2022", "2022"),
        (Facet.MONTH, "", "Date unknown"),
        (Facet.LANGUAGE, "en", "English"),
        (Facet.LANGUAGE, "ko", "Korean"),
        (Facet.LANGUAGE, "xx", "xx"),
        (Facet.LANGUAGE, "", "Unknown"),
        (Facet.OUTLET, "Dawn", "Dawn"),
        (Facet.OUTLET, "", "Unknown"),
        (Facet.TAG, "", "No tag"),
        (Facet.STATUS, "", "No claim"),
        (Facet.STATUS, "gone", "gone"),
    ],
)
def test_values_are_said_in_words(facet: Facet, value: str, said: str) -> None:
    assert facet_words(facet, value) == said


def test_what_is_wrong_is_a_sentence() -> None:
    (error,) = parse("titel:x").errors
    assert why(error).startswith("This cannot be searched: there is no field “titel” (there are: title")


def test_a_claim_has_a_number_and_no_source() -> None:
    claim = found_one(kind=Kind.CLAIM, spot=None)
    assert title(claim) == "Claim Title"
    assert origin(claim) == ""
    assert origin(found_one()) == "Dawn · Sep 2022"
