"""The commands `import` and `imports`."""

import hashlib
import os
import shutil
import signal
import sys
from io import StringIO
from pathlib import Path

import pytest

from tests.cli.conftest import Run, Small
from tests.desk.parsing_here import read_here
from workbench.assets import seeds
from workbench.cli import importing as importing_room
from workbench.cli.counter import Counter
from workbench.core.progress import Cancelled
from workbench.desk.reviewing import Odd


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    read_here(monkeypatch)


@pytest.fixture
def clippings(tmp_path: Path) -> Path:
    seed = min(seeds().glob("*.txt"))
    folder = tmp_path / "clippings"
    folder.mkdir()
    shutil.copy(seed, folder / "a.txt")
    shutil.copy(seed, folder / "b.txt")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "photo.jpg").write_bytes(b"\xff\xd8")
    return folder


@pytest.fixture
def many(tmp_path: Path) -> Path:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(6):
        (folder / f"{number}.txt").write_text(f"Report {number}\n\nWhat report {number} has to say.\n")
    (folder / "empty.txt").touch()
    return folder


class Terminal(StringIO):
    """Somebody sits here, and has typed something."""

    def isatty(self) -> bool:
        return True


def test_import_reports_every_file(run: Run, small: Small, clippings: Path) -> None:
    report = run("import", small.folder, clippings, "--json")
    assert report.code == 0
    assert [Path(one["path"]).name for one in report.json["kept"]] == ["a.txt"]
    assert [Path(one["path"]).name for one in report.json["duplicates"]] == ["b.txt"]
    assert report.json["duplicates"][0]["article"] == report.json["kept"][0]["article"]
    (bad,) = report.json["unreadable"]
    assert (bad["path"], bad["reason"]) == (str(clippings / "empty.txt"), "it is empty")
    assert report.json["left_out"] == 1
    listed = run("articles", small.folder, "--json").json["articles"]
    assert listed[-1]["id"] == report.json["kept"][0]["article"]
    assert listed[-1]["sha256"] == hashlib.sha256((clippings / "a.txt").read_bytes()).hexdigest()
    past = run("imports", small.folder, "--json").json["imports"]
    assert past == [report.json]


def test_import_tells_people_of_every_file(run: Run, small: Small, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("Title of it\n\nSome words of a body that go on for a while.")
    told = run("import", small.folder, tmp_path / "note.txt", tmp_path / "gone.txt")
    assert told.code == 0
    kept, unreadable, summary = told.out.splitlines()
    assert kept.startswith(f"kept        {tmp_path / 'note.txt'}: article ")
    assert unreadable == f"unreadable  {tmp_path / 'gone.txt'}: there is no such file"
    assert summary == "1 article kept, 0 duplicates, 1 unreadable."
    listed = run("imports", small.folder).out.splitlines()
    assert listed[0].endswith("1 article kept, 0 duplicates, 1 unreadable.")
    assert listed[1] == "1 import."


def test_import_of_nothing_usable_is_refused(run: Run, small: Small, tmp_path: Path) -> None:
    report = run("import", small.folder, tmp_path / "gone.txt", "--json")
    assert report.code == 1
    assert len(report.json["unreadable"]) == 1
    assert report.err == "No article could be made of anything given.\n"


@pytest.mark.parametrize(("answer", "kept"), [("y\n", 6), ("n\n", 0), ("", 0)])
def test_who_sits_at_a_terminal_is_asked_before_many_are_kept(
    run: Run, small: Small, many: Path, monkeypatch: pytest.MonkeyPatch, answer: str, kept: int
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(answer))
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    told = run("import", small.folder, many, "--json")
    assert "7 found, 6 to be imported.\n" in told.err
    assert "1  cannot be read" in told.err
    assert told.code == (0 if kept else 1)
    assert len(run("articles", small.folder, "--json").json["articles"]) == 2 + kept


def test_nobody_is_asked_who_said_yes_before(
    run: Run, small: Small, many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal("n\n"))
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    assert len(run("import", small.folder, many, "--yes", "--json").json["kept"]) == 6


def test_a_handful_needs_no_question(
    run: Run, small: Small, clippings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal("n\n"))
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    assert len(run("import", small.folder, clippings, "--json").json["kept"]) == 1


def test_every_oddity_has_words() -> None:
    assert set(importing_room._ODD) == set(Odd)


def test_an_interrupt_stops_an_import_between_two_files() -> None:
    before = signal.getsignal(signal.SIGINT)
    with importing_room._stoppable(Counter()) as progress:
        progress.report(0, 2)
        os.kill(os.getpid(), signal.SIGINT)
        with pytest.raises(Cancelled):
            progress.report(1, 2)
    assert signal.getsignal(signal.SIGINT) is before
