"""The table of commands."""

import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run, Small
from workbench.cli.table import COMMANDS, WINDOW, Command


@pytest.mark.parametrize("command", [*COMMANDS, WINDOW], ids=lambda command: command.name or "no command")
def test_every_command_has_its_code(command: Command) -> None:
    assert callable(command.load())


def test_names_are_unique() -> None:
    names = [command.name for command in COMMANDS]
    assert len(set(names)) == len(names)


def test_help_names_every_command(run: Run) -> None:
    told = run("--help")
    assert told.code == 0
    for command in COMMANDS:
        assert re.search(rf"^ +{command.name}\b", told.out, re.MULTILINE)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_explains_itself(run: Run, command: Command) -> None:
    told = run(command.name, "--help")
    assert told.code == 0
    for argument in command.arguments:
        assert str(argument.options["help"]).split()[0] in told.out


@pytest.mark.parametrize(
    "pieces",
    [
        ("no-such-command",),
        ("info",),
        ("evidence", "case", "C1", "5"),
        ("evidence", "case", "C1", "5", "--stance", "maybe"),
        ("verdict", "case", "C1", "disputed"),
        ("text", "case", "one"),
        ("text", "case", str(2**63)),
        ("log", "case", "--limit", "0"),
        ("search", "case", "word", "--scope", "pictures"),
    ],
    ids=" ".join,
)
def test_bad_usage_is_explained(run: Run, pieces: tuple[str, ...]) -> None:
    refused = run(*pieces)
    assert refused.code == 2
    assert refused.err.startswith("usage: workbench")
    assert not refused.out


def test_options_stand_before_or_after_the_command(run: Run, small: Small) -> None:
    before = run("--json", "info", small.folder)
    after = run("info", small.folder, "--json")
    assert before.json == after.json


def test_version(run: Run) -> None:
    assert re.fullmatch(r"workbench \d+\.\d+\.\d+\n", run("--version").out)


def test_a_case_needs_no_quoting(run: Run, tmp_path: Path) -> None:
    assert run("new", tmp_path / "Ünïcode & spaces").code == 0
