import string

from workbench.gui.actions.table import Act
from workbench.gui.tour.steps import STEPS, Place, text_of, title_of


def test_the_tour_is_short_and_passes_every_place() -> None:
    assert 8 <= len(STEPS) <= 10
    assert {step.place for step in STEPS} == set(Place)
    assert len({step.title for step in STEPS}) == len(STEPS)


def test_every_slot_is_an_action_and_holds_its_key() -> None:
    for step in STEPS:
        named = {name for _, name, _, _ in string.Formatter().parse(step.text) if name}
        assert named <= set(Act.__members__)
        said = text_of(step, lambda act: f"<{act.name}>")
        assert all(f"<{name}>" in said for name in named)
        assert "{" not in said
        assert title_of(step) == step.title


def test_it_tells_of_the_keys_that_mark_and_judge() -> None:
    told = " ".join(step.text for step in STEPS)
    for act in (
        Act.HIGHLIGHT,
        Act.TAG_BY_NAME,
        Act.NOTE,
        Act.CLAIM,
        Act.CORROBORATES,
        Act.DISPUTES,
        Act.VERDICT,
    ):
        assert f"{{{act.name}}}" in told
