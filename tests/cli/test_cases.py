"""The commands `new`, `info` and `verify`."""

from datetime import datetime
from pathlib import Path

import pytest

from tests.cli.conftest import Run, Small


def test_new_answers_the_case(run: Run, tmp_path: Path) -> None:
    made = run("new", tmp_path / "mine", "--name", "Arms", "--json")
    assert made.code == 0
    assert made.json["name"] == "Arms"
    assert made.json["id"] > 0
    assert datetime.fromisoformat(made.json["created"]).tzinfo is not None
    assert run("info", tmp_path / "mine", "--json").json == made.json


def test_new_takes_the_folders_name(run: Run, tmp_path: Path) -> None:
    made = run("new", tmp_path / "mine")
    assert made.out == f"Made the case “mine” at {tmp_path / 'mine'}\n"


def test_new_refuses_a_folder_in_use(run: Run, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear")
    refused = run("new", tmp_path)
    assert refused.code == 1
    assert "already exists" in refused.err
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["letter.txt"]


def test_info(run: Run, small: Small) -> None:
    told = run("info", small.folder)
    assert told.code == 0
    assert "2 articles, 1 highlight, 1 claim, 0 notes, 0 tags" in told.out
    assert run("info", small.folder, "--json").json["statuses"][0] == {
        "status": "unverified",
        "label": "Unverified",
    }


@pytest.mark.parametrize("command", ["info", "articles", "claims", "passages", "log", "verify"])
def test_what_is_no_case_is_refused(run: Run, tmp_path: Path, command: str) -> None:
    refused = run(command, tmp_path / "nowhere", "--json")
    assert (refused.code, refused.out) == (1, "")
    assert "is not a case" in refused.err
    assert not (tmp_path / "nowhere").exists()


def test_a_sound_case_is_verified(run: Run, small: Small) -> None:
    checked = run("verify", small.folder)
    assert checked.code == 0
    assert checked.out == "Checked 2 originals, 2 articles, 1 passage, 6 deeds: nothing is wrong.\n"
    assert run("verify", small.folder, "--json").json["sound"] is True


def test_a_changed_original_is_named(run: Run, small: Small) -> None:
    changed = next((small.folder / "originals").glob("Rockets*"))
    changed.write_bytes(changed.read_bytes() + b" ")
    checked = run("verify", small.folder, "--json")
    assert checked.code == 1
    assert checked.json["sound"] is False
    assert [(one["kind"], one["id"]) for one in checked.json["faults"]] == [("original", changed.name)]
    assert checked.err == "1 fault found.\n"
    assert f"original {changed.name}: " in run("verify", small.folder).out


def test_files_of_no_article_are_told_and_nothing_is_wrong(run: Run, small: Small) -> None:
    left = small.folder / "originals" / "left-0123456789ab.txt"
    left.write_text("Ships left.")
    told = run("verify", small.folder)
    assert told.code == 0
    assert "1 file of no article, left by an import that was interrupted or undone:\n" in told.out
    assert f"  {left}\n" in told.out
    assert run("verify", small.folder, "--json").json["leftovers"] == [str(left)]
