from workbench.gui.actions.table import Act
from workbench.gui.rooms import Spot
from workbench.gui.window.trail import Stand, Trail

LIBRARY = Stand(Act.GO_LIBRARY, Spot(1, 4, 4))
CLAIMS = Stand(Act.GO_CLAIMS)
TAGS = Stand(Act.GO_TAGS)


def test_back_and_forward_lead_over_the_same_places() -> None:
    trail = Trail()
    trail.leave(LIBRARY)
    trail.leave(CLAIMS)
    assert trail.back(TAGS) == CLAIMS
    assert trail.back(CLAIMS) == LIBRARY
    assert not trail.can_go_back
    assert trail.forward(LIBRARY) == CLAIMS
    assert trail.forward(CLAIMS) == TAGS
    assert not trail.can_go_forward


def test_going_anywhere_new_forgets_what_was_ahead() -> None:
    trail = Trail()
    trail.leave(LIBRARY)
    trail.back(CLAIMS)
    assert trail.can_go_forward
    trail.leave(LIBRARY)
    assert not trail.can_go_forward


def test_nowhere_to_go() -> None:
    assert Trail().back(CLAIMS) is None
    assert Trail().forward(CLAIMS) is None


def test_staying_is_no_step_and_the_way_is_not_endless() -> None:
    trail = Trail()
    trail.leave(CLAIMS)
    trail.leave(CLAIMS)
    trail.back(TAGS)
    assert not trail.can_go_back
    for number in range(2 * Trail.LONGEST):
        trail.leave(Stand(Act.GO_LIBRARY, Spot(number)))
    steps = 0
    while trail.back(TAGS) is not None:
        steps += 1
    assert steps == Trail.LONGEST
