"""Words for deeds."""

import pytest

from workbench.cli.words import DEEDS, counted
from workbench.core.changes import Label


def test_every_deed_has_words() -> None:
    assert set(DEEDS) == set(Label)
    assert len(set(DEEDS.values())) == len(Label)


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0 articles"), (1, "1 article"), (2, "2 articles"), (1000, "1000 articles")]
)
def test_nouns_follow_their_number(number: int, words: str) -> None:
    assert counted(number, "article") == words
