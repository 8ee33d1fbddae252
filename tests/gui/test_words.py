"""Words for what the lower floors name."""

import pytest

from workbench.core.changes import Label
from workbench.core.problems import Unknown
from workbench.gui import words


@pytest.mark.parametrize("label", Label)
def test_every_deed_has_words(label: Label) -> None:
    assert words.deed(label)


def test_no_two_deeds_are_called_the_same() -> None:
    assert len({words.deed(label) for label in Label}) == len(Label)


def test_a_problem_tells_its_facts() -> None:
    assert words.problem(Unknown("claim", "C9")) == "There is no claim C9 in this case."
