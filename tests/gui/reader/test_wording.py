from dataclasses import replace

import pytest

from tests.gui.reader.samples import mark, tag
from workbench.core.model import Stance
from workbench.gui.reader.wording import bearing, summary


@pytest.mark.parametrize(
    ("stance", "words"),
    [
        (Stance.CORROBORATES, "C1 corroborates"),
        (Stance.DISPUTES, "C1 disputes"),
        (Stance.CONTEXT, "C1 context"),
    ],
)
def test_a_bearing_names_claim_and_stance(stance: Stance, words: str) -> None:
    (row,) = mark(0, 1, stance=stance).evidence
    assert bearing(row) == words


def test_a_summary_tells_everything() -> None:
    one = mark(0, 1, stance=Stance.DISPUTES, why="a quote", tags=[tag("Denial"), tag("Arms")], note="Check.")
    assert summary(one).splitlines() == ["C1 disputes: a quote", "Denial, Arms", "Note: Check."]


def test_a_plain_highlight_is_called_one() -> None:
    assert summary(mark(0, 1)) == "Highlight"
    assert summary(replace(mark(0, 1, stance=Stance.CONTEXT))) == "C1 context"
