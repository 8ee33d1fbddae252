"""Importing again goes on where an import was ended, however it was: nothing twice, nothing half."""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desk import traps
from tests.desk.looking import everything
from tests.desk.parsing_here import read_here
from tests.desk.traps import chest
from workbench.core.model import Article, Copy, Fate, Import, Original, Version
from workbench.core.progress import Progress
from workbench.desk import arriving, cases, importing
from workbench.desk.desk import Desk
from workbench.desk.verifying import verify
from workbench.store import originals
from workbench.store.questions import records

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    read_here(monkeypatch)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "in"
    made.mkdir()
    for number in range(60):
        (made / f"{number:02}.txt").write_text(f"Report {number}\n\nWhat report {number} has to say.\n")
    return made


def assert_whole(desk: Desk, articles: int) -> None:
    """So many articles, each with one version and one original that lies there whole, and nothing else."""
    versions = desk.ask(records.every, Version)
    assert (
        len(desk.ask(records.ids, Article))
        == len(versions)
        == len({one.body for one in versions})
        == articles
    )
    stored = {one.stored for one in desk.ask(records.every, Original)}
    assert {one.name for one in (desk.folder / originals.FOLDER).iterdir()} == stored
    assert desk.ask(records.ids, Copy) == ()
    assert verify(desk).sound


@pytest.mark.skipif(os.name != "posix", reason="forks")
def test_imports_that_are_killed_at_random_moments_are_gone_on_with(desk: Desk, folder: Path) -> None:
    desk.close()
    command = [sys.executable, "-m", "tests.desk.killing", str(desk.folder), str(folder), "8"]
    subprocess.run(command, cwd=ROOT, check=True)
    again = cases.open_case(desk.folder, "Ana", cases.Mode.WRITE, "test")
    before = len(everything(again)[Article])
    report = importing.run(again, [folder], Progress())
    assert report.count(Fate.KEPT) == 60 - before
    assert report.count(Fate.DUPLICATE) == before
    assert_whole(again, 60)
    again.close()


def test_a_container_is_gone_on_with_at_the_part_where_it_was_left(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    traps.install(tmp_path / "plug-ins", monkeypatch)
    traps.known_here(monkeypatch)
    path = chest(tmp_path, "full", 50)
    progress = Progress()
    arrived = arriving._told
    left = iter(range(20))

    def stopping(file: object, answer: object) -> object:
        if next(left, None) is None:
            progress.cancel()
        return arrived(file, answer)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(arriving, "_told", stopping)
        assert importing.run(desk, [path], progress).cancelled
    before = len(everything(desk)[Article])
    assert 0 < before < 50
    report = importing.run(desk, [path], Progress())
    assert (report.count(Fate.DUPLICATE), report.count(Fate.KEPT)) == (before, 50 - before)
    kept = desk.ask(records.every, Original)
    assert len(desk.ask(records.ids, Article)) == len(kept) == 50
    assert {one.part for one in kept} == {f"row {number}" for number in range(50)}
    assert len({one.stored for one in kept}) == 1
    assert verify(desk).sound


def test_a_thousand_mixed_files_are_one_step(desk: Desk, tmp_path: Path) -> None:
    choose = random.Random(7)  # noqa: S311 - files, not secrets
    made = tmp_path / "mixed"
    made.mkdir()
    for number in range(1000):
        text = f"Report {number}\n\nWhat report {number} has to say, and some words more.\n"
        match choose.randrange(40):
            case 0:
                (made / f"{number}.htm").write_text(f"<html><body><p>{text}</p></body></html>")
            case kind if kind < 10:
                (made / f"{number}.txt").write_text(text)
            case kind if kind < 20:
                (made / f"{number}.txt").write_bytes(b"")
            case _:
                (made / f"{number}.txt").write_text("The same words in every file.\n")
    before = everything(desk)
    report = importing.run(desk, [made], Progress())
    assert sum(report.count(fate) for fate in Fate) == 1000
    assert min(report.count(fate) for fate in (Fate.KEPT, Fate.DUPLICATE, Fate.UNREADABLE)) > 200
    after = everything(desk)
    assert after[Import] == (report,)
    desk.undo()
    assert everything(desk) == before
    desk.redo()
    assert everything(desk) == after
