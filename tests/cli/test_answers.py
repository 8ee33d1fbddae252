"""How answers are printed."""

import sys

import pytest

from workbench.cli.answers import Answer, one_line, say, show

ANSWER = Answer({"title": "“Ünï” 🚀"}, "two\nlines")


def test_people_get_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert show(ANSWER, as_json=False) == 0
    assert capsys.readouterr().out == "two\nlines\n"


def test_scripts_get_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert show(ANSWER, as_json=True) == 0
    assert capsys.readouterr().out == '{\n  "title": "“Ünï” 🚀"\n}\n'


def test_a_complaint_goes_beside_the_answer(capsys: pytest.CaptureFixture[str]) -> None:
    assert show(Answer({}, "told", "But."), as_json=False) == 1
    written = capsys.readouterr()
    assert (written.out, written.err) == ("told\n", "But.\n")


def test_nothing_to_say_is_no_empty_line(capsys: pytest.CaptureFixture[str]) -> None:
    show(Answer({}), as_json=False)
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("steering", ["\x1b[2J", "\x9b2J", "\r", "\x07", "\x00"])
def test_no_text_steers_the_terminal(capsys: pytest.CaptureFixture[str], steering: str) -> None:
    say(f"a{steering}\tb", sys.stdout)
    assert capsys.readouterr().out == f"a\ufffd{steering[1:]}\tb\n"


def test_one_line() -> None:
    assert one_line(" a\n\n b\tc ") == "a b c"
