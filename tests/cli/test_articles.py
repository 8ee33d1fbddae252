"""The commands `import`, `articles` and `text`."""

import hashlib
import os
import shutil
import signal
from pathlib import Path

import pytest

from tests.cli.conftest import ROLES, TEXT, Run, Small
from workbench.assets import seeds
from workbench.cli import articles as articles_room
from workbench.cli.counter import Counter
from workbench.core.lines import lettered, lines
from workbench.core.progress import Cancelled


def test_import_reports_every_file(run: Run, small: Small, tmp_path: Path) -> None:
    seed = min(seeds().glob("*.txt"))
    folder = tmp_path / "clippings"
    folder.mkdir()
    shutil.copy(seed, folder / "a.txt")
    shutil.copy(seed, folder / "b.txt")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "photo.jpg").write_bytes(b"\xff\xd8")
    report = run("import", small.folder, folder, "--json")
    assert report.code == 0
    assert [Path(one["path"]).name for one in report.json["kept"]] == ["a.txt"]
    assert [Path(one["path"]).name for one in report.json["duplicates"]] == ["b.txt"]
    assert report.json["duplicates"][0]["article"] == report.json["kept"][0]["id"]
    assert report.json["unreadable"] == [{"path": str(folder / "empty.txt"), "reason": "it is empty"}]
    assert report.json["left_out"] == 1
    listed = run("articles", small.folder, "--json").json["articles"]
    assert listed[-1]["id"] == report.json["kept"][0]["id"]
    assert listed[-1]["sha256"] == hashlib.sha256(seed.read_bytes()).hexdigest()


def test_import_tells_people_of_every_file(run: Run, small: Small, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("Title of it\n\nSome words of a body that go on for a while.")
    told = run("import", small.folder, tmp_path / "note.txt", tmp_path / "gone.txt")
    assert told.code == 0
    kept, unreadable, summary = told.out.splitlines()
    assert kept.startswith("kept")
    assert unreadable == f"unreadable  {tmp_path / 'gone.txt'}: there is no such file"
    assert summary == "1 article kept, 0 duplicates, 1 unreadable."


def test_import_of_nothing_usable_is_refused(run: Run, small: Small, tmp_path: Path) -> None:
    report = run("import", small.folder, tmp_path / "gone.txt", "--json")
    assert report.code == 1
    assert len(report.json["unreadable"]) == 1
    assert report.err == "No article could be made of anything given.\n"


def test_an_interrupt_stops_an_import_between_two_files() -> None:
    before = signal.getsignal(signal.SIGINT)
    with articles_room._stoppable(Counter()) as progress:
        progress.report(0, 2)
        os.kill(os.getpid(), signal.SIGINT)
        with pytest.raises(Cancelled):
            progress.report(1, 2)
    assert signal.getsignal(signal.SIGINT) is before


def test_articles(run: Run, small: Small) -> None:
    first, second = run("articles", small.folder, "--json").json["articles"]
    assert first["id"] == small.article
    assert (first["title"], first["outlet"], first["published"]) == (
        "Rockets for Moscow",
        "JoongAng",
        "2022-09-22",
    )
    assert (first["highlights"], first["sha256"]) == (1, hashlib.sha256(TEXT.encode()).hexdigest())
    assert (second["outlet"], second["published"], second["language"]) == (None, None, None)
    listed = run("articles", small.folder).out.splitlines()
    assert listed[0] == f"{small.article}  2022-09-22  JoongAng  Rockets for Moscow"
    assert listed[-1] == "2 articles."


def test_text_is_canonical_to_the_letter(run: Run, small: Small) -> None:
    assert run("text", small.folder, small.article).out == TEXT + "\n"
    told = run("text", small.folder, small.article, "--json").json
    assert told["text"] == TEXT
    expected = lines(TEXT, lettered(ROLES))
    assert told["lines"] == [{"start": one.start, "end": one.end, "role": one.role} for one in expected]
    assert [line["role"] for line in told["lines"]] == ["title", "blank", "body", "boilerplate"]


def test_an_unknown_article_is_refused(run: Run, small: Small) -> None:
    refused = run("text", small.folder, 5)
    assert (refused.code, refused.out) == (1, "")
    assert refused.err == "There is no article 5 in this case.\n"
