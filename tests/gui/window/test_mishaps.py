import sys
from pathlib import Path

from workbench import logs
from workbench.core.problems import NothingToUndo, Problem
from workbench.gui.window.mishaps import PROGRAM, Mishaps


def test_a_problem_nobody_took_care_of_is_told_as_such() -> None:
    problems: list[Problem] = []
    said: list[str] = []
    problem = NothingToUndo()
    Mishaps(problems.append, said.append)(NothingToUndo, problem, None)
    assert problems == [problem]
    assert said == []


def test_a_bug_is_logged_and_told(home: Path) -> None:
    said: list[str] = []
    tell = Mishaps(lambda _: None, said.append)
    with logs.kept(PROGRAM):
        try:
            raise KeyError("missing")
        except KeyError:
            tell(*sys.exc_info())
    (sentence,) = said
    log = home / "log" / f"{PROGRAM}.log"
    assert "KeyError: 'missing'" in sentence
    assert str(log) in sentence
    assert "test_a_bug_is_logged_and_told" in log.read_text(encoding="utf-8")
