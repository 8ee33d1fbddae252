import copy
from dataclasses import fields

import pytest

from workbench.core import problems
from workbench.core.problems import BadSpan, BadValue, Problem, Unreadable

KINDS = Problem.__subclasses__()


@pytest.mark.parametrize("kind", [one for one in KINDS if one.__module__ == problems.__name__])
def test_every_problem_has_a_sentence_of_its_own(kind: type[Problem]) -> None:
    facts = {one.name: f"<{one.name}>" for one in fields(kind)}
    said = str(kind(**facts))
    assert "{" not in said
    assert said.endswith(".")
    assert "sentence" in vars(kind)


def test_facts_are_never_read_as_a_template() -> None:
    assert "{path}" in str(BadValue("date", "{path}", "2022"))


def test_facts_are_given_by_name() -> None:
    assert BadSpan(3, 2, 10).facts() == {"start": 3, "end": 2, "length": 10}
    assert "3 to 2 does not fit a text of 10 characters" in str(BadSpan(3, 2, 10))


def test_a_problem_crosses_from_one_process_to_another() -> None:
    there = copy.copy(Unreadable(path="a.txt", why="it is empty"))  # built again, as after a pipe
    assert there.facts() == {"path": "a.txt", "why": "it is empty"}
