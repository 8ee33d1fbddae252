import pytest

from workbench.core.problems import NothingToUndo, Problem
from workbench.gui.rooms import Doing


def test_what_was_done_is_answered() -> None:
    assert Doing()(lambda: 3) == 3


def test_a_problem_is_told_and_nothing_is_answered() -> None:
    doing, told = Doing(), list[Problem]()
    doing.failed.connect(told.append)

    def work() -> int:
        raise NothingToUndo

    assert doing(work) is None
    assert [type(problem) for problem in told] == [NothingToUndo]


def test_a_bug_is_not_swallowed() -> None:
    def work() -> int:
        raise KeyError("missing")

    with pytest.raises(KeyError):
        Doing()(work)
