"""Opening cases for commands: beside a window, and under whose name."""

from argparse import Namespace
from pathlib import Path

import pytest

from tests.cli.conftest import Run, Small
from workbench import places
from workbench.cli.desks import author


@pytest.mark.parametrize("command", ["info", "articles", "passages", "claims", "log", "verify"])
def test_questions_are_answered_beside_a_window(run: Run, held: Small, command: str) -> None:
    told = run(command, held.folder)
    assert (told.code, told.err) == (0, "")
    assert told.out


@pytest.mark.parametrize(
    "pieces",
    [
        ("import", "{case}", "letter.txt"),
        ("highlight", "{case}", "1", "0", "5"),
        ("claim", "{case}", "Anything."),
        ("evidence", "{case}", "C1", "1", "--stance", "context"),
        ("verdict", "{case}", "C1", "disputed", "--reason", "x"),
        ("undo", "{case}"),
        ("redo", "{case}"),
    ],
    ids=lambda pieces: pieces[0],
)
def test_changes_are_refused_beside_a_window(run: Run, held: Small, pieces: tuple[str, ...]) -> None:
    refused = run(*(piece.format(case=held.folder) for piece in pieces), "--json")
    assert (refused.code, refused.out) == (1, "")
    assert "is open elsewhere (window, process " in refused.err


def test_a_folder_that_cannot_be_written_to_is_left_alone(
    run: Run, small: Small, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)  # root may write wherever it likes
    refused = run("claim", small.folder, "Anything.")
    assert refused.code == 1
    assert "is open only for reading" in refused.err


def _named(given: str = "") -> str:
    return author(Namespace(author=given))


def test_whose_name_is_written(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "login")
    assert _named() == "login"
    places.settings_file().write_text('{"author": "Set in the window"}', encoding="utf-8")
    assert _named() == "Set in the window"
    monkeypatch.setenv("WORKBENCH_AUTHOR", "Of the environment")
    assert _named() == "Of the environment"
    assert _named("Given ") == "Given"


@pytest.mark.parametrize(
    "settings", ["{", "[]", "3", '{"author": 3}', '{"theme": "dark"}', '{"author": " "}']
)
def test_unusable_settings_fall_back_to_the_login(
    monkeypatch: pytest.MonkeyPatch, home: Path, settings: str
) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "login")
    places.settings_file().write_text(settings, encoding="utf-8")
    assert _named() == "login"


def test_an_account_without_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError("uid not found")

    monkeypatch.setattr("getpass.getuser", nobody)
    assert _named() == "unknown"
