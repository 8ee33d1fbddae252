"""Counting on the terminal."""

import sys
from io import StringIO

import pytest

from workbench.cli.counter import Counter


class _Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def test_a_person_sees_the_count(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = _Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    counter = Counter()
    counter.report(3, 10)
    assert screen.getvalue() == "\r3 of 10"
    counter.clear()
    assert screen.getvalue().endswith("\r\x1b[K")


def test_a_script_sees_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    file = StringIO()
    monkeypatch.setattr(sys, "stderr", file)
    counter = Counter()
    counter.report(3, 10)
    counter.clear()
    assert not file.getvalue()
    assert counter.step.done == 3


def test_of_one_large_file_a_person_sees_how_much_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = _Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    counter = Counter()
    counter.report(0, 1)
    counter.reach(0.375)
    assert screen.getvalue().endswith("\r38%")
    counter.report(0, 2)
    counter.reach(0.5)
    assert screen.getvalue().endswith("\r0 of 2")
