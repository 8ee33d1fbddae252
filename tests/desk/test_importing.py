import hashlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desk.looking import everything
from workbench import assets
from workbench.core.changes import Label
from workbench.core.model import RECORDS, Article, Original, Role
from workbench.core.problems import NotSaved, Unreadable
from workbench.core.progress import Progress
from workbench.desk import articles, importing
from workbench.desk.desk import Desk
from workbench.desk.importing import Files, Report, files_below, run
from workbench.desk.parsing import Parser
from workbench.formats import Parsed, parse
from workbench.store import originals


class HereParser(Parser):
    """Parses in this process, which is as good where the other process is not the point."""

    def parse(self, data: bytes, path: Path) -> Parsed:
        return parse(data, path)


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "Parser", HereParser)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    made = tmp_path / "incoming"
    made.mkdir()
    yield made
    made.chmod(0o755)


def put(folder: Path, *names: str) -> list[Path]:
    """Files, each with a text of its own."""
    paths = [folder / name for name in names]
    for number, path in enumerate(paths):
        path.write_text(f"Article number {number}\n\nWords of {number}.\n", encoding="utf-8")
    return paths


def imported(desk: Desk, *paths: Path) -> Report:
    return run(desk, paths, Progress())


def test_the_samples_come_in_byte_for_byte_as_one_step(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "Parser", Parser)
    before = everything(desk)
    report = imported(desk, *sorted(assets.seeds().glob("*.txt")))
    assert [len(report.kept), report.duplicates, report.unreadable, report.cancelled] == [5, [], [], False]
    for kept in report.kept:
        page = articles.reading(desk, kept.article_id)
        source = Path(kept.path).read_bytes()
        assert articles.original_path(desk, page.original).read_bytes() == source
        assert page.original.sha256 == hashlib.sha256(source).hexdigest()
        assert (page.original.name, page.original.size) == (Path(kept.path).name, len(source))
    assert desk.undo().label is Label.IMPORT
    assert everything(desk) == before


def test_the_manifest_proves_the_originals(desk: Desk, folder: Path) -> None:
    imported(desk, *put(folder, "a.txt", "b\nc.txt", "d 🙂.txt"))
    program = shutil.which("sha256sum")
    if program is None:
        pytest.skip("there is no sha256sum here")
    command = [program, "--check", "--strict", originals.MANIFEST]
    done = subprocess.run(command, cwd=desk.folder, check=False, capture_output=True, text=True)
    assert done.returncode == 0
    assert done.stdout.count(": OK") == 3


def test_many_batches_are_one_step(desk: Desk, folder: Path) -> None:
    put(folder, *(f"{number:02}.txt" for number in range(importing.BATCH * 2 + 3)))
    report = imported(desk, folder)
    assert len(report.kept) == importing.BATCH * 2 + 3
    assert desk.log(1)[0].number == 4
    after = everything(desk)
    desk.undo()
    assert everything(desk)[Article] == ()
    assert desk.undoable is None
    desk.redo()
    assert everything(desk) == after


def test_known_bytes_and_known_texts_are_recognised(desk: Desk, folder: Path) -> None:
    first, copy, other_bytes = put(folder, "a.txt", "b.txt", "c.txt")
    copy.write_bytes(first.read_bytes())
    other_bytes.write_bytes(first.read_bytes().replace(b"\n", b"\r\n"))
    report = imported(desk, folder)
    (kept,) = report.kept
    assert [(one.path, one.same, one.article_id) for one in report.duplicates] == [
        (str(copy), "bytes", kept.article_id),
        (str(other_bytes), "text", kept.article_id),
    ]
    again = imported(desk, first)
    assert [one.same for one in again.duplicates] == ["bytes"]
    assert len(everything(desk)[Original]) == 1


def test_what_was_undone_or_deleted_can_be_imported_again(desk: Desk, folder: Path) -> None:
    (path,) = put(folder, "a.txt")
    imported(desk, path)
    desk.undo()
    (kept,) = imported(desk, path).kept
    articles.delete(desk, [kept.article_id])
    (kept,) = imported(desk, path).kept
    page = articles.reading(desk, kept.article_id)
    assert articles.original_path(desk, page.original).read_bytes() == path.read_bytes()


def test_a_bad_file_never_stops_the_others(desk: Desk, folder: Path) -> None:
    put(folder, "a.txt", "z.txt")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 20)
    (folder / "empty.txt").touch()
    (folder / "spaces.txt").write_text(" \n\n")
    report = run(desk, [folder, folder / "missing.txt"], Progress())
    assert [Path(one.path).name for one in report.kept] == ["a.txt", "z.txt"]
    assert sorted(Path(one.path).name for one in report.unreadable) == [
        "binary.txt", "empty.txt", "missing.txt", "spaces.txt",
    ]  # fmt: skip
    assert all(one.why for one in report.unreadable)


def test_nothing_to_keep_is_no_deed(desk: Desk, folder: Path) -> None:
    (folder / "empty.txt").touch()
    before = desk.log()
    assert len(imported(desk, folder).unreadable) == 1
    assert desk.log() == before


def test_cancelling_keeps_what_was_read_as_one_step(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(folder, *(f"{number:02}.txt" for number in range(20)))
    progress = Progress()

    def cancel_at_the_13th(data: bytes, path: Path) -> Parsed:
        if path.name == "12.txt":
            progress.cancel()
        return parse(data, path)

    monkeypatch.setattr(HereParser, "parse", lambda self, data, path: cancel_at_the_13th(data, path))
    report = run(desk, [folder], progress)
    assert report.cancelled
    assert len(report.kept) == len(everything(desk)[Article]) == 13
    desk.undo()
    assert everything(desk)[Article] == ()


def test_folders_are_searched_without_hidden_files_and_links(folder: Path, tmp_path: Path) -> None:
    (folder / "b" / "deep").mkdir(parents=True)
    (folder / ".git").mkdir()
    put(folder, "z.txt", "b/deep/a.txt", ".hidden.txt", ".git/c.txt")
    (tmp_path / "outside").mkdir()
    put(tmp_path / "outside", "secret.txt")
    (folder / "link.txt").symlink_to(tmp_path / "outside" / "secret.txt")
    (folder / "linked").symlink_to(tmp_path / "outside")
    (folder / "b" / "circle").symlink_to(folder)
    put(folder, "picture.png")
    assert files_below([folder, folder / "z.txt"]) == Files(
        (folder / "z.txt", folder / "b" / "deep" / "a.txt"), left_out=1
    )


def test_a_hidden_file_asked_for_by_name_is_meant(folder: Path) -> None:
    assert files_below(put(folder, ".hidden.txt")).paths == (folder / ".hidden.txt",)


def test_a_folder_that_cannot_be_searched_is_reported(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "closed").mkdir()
    scan = os.scandir

    def refusing(path: str) -> object:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr("os.scandir", refusing)
    assert [one.path for one in imported(desk, folder).unreadable] == [str(folder / "closed")]


@pytest.mark.parametrize(
    "name", ["a\nb.txt", "🙂.txt", "NUL.txt", "con", "ä" * 100 + ".txt", "a\\b.txt", "-rf.txt"]
)
def test_any_name_of_a_file_is_kept_in_the_record(desk: Desk, folder: Path, name: str) -> None:
    (path,) = put(folder, name)
    (kept,) = imported(desk, path).kept
    page = articles.reading(desk, kept.article_id)
    assert page.original.name == name
    assert articles.original_path(desk, page.original).read_bytes() == path.read_bytes()


def test_a_name_that_is_no_text_is_kept_as_far_as_it_is(desk: Desk, folder: Path) -> None:
    path = folder / "caf\udce9.txt"
    try:
        path.write_text("Some words of an article.\n")
    except (OSError, UnicodeError):
        pytest.skip("this file system takes no such name")
    (kept,) = imported(desk, path).kept
    assert articles.reading(desk, kept.article_id).original.name == "caf\ufffd.txt"


def test_a_text_without_a_title_is_called_by_its_first_words(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "word " * 40
    untitled = Parsed(text, (Role.BODY,))
    monkeypatch.setattr(HereParser, "parse", lambda self, data, path: untitled)
    (kept,) = imported(desk, *put(folder, "a.txt")).kept
    assert kept.title == "word " * 16 + "…"
    assert articles.reading(desk, kept.article_id).article.basis == {}


def test_a_refusal_of_the_system_is_said_and_loses_nothing(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = put(folder, "a.txt", "b.txt")
    before = everything(desk)

    def full(case: Path, name: str, content: bytes) -> tuple[str, str]:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(originals, "keep", full)
        with pytest.raises(NotSaved, match="No space left"):
            imported(desk, *paths)
        assert everything(desk) == before
        patch.setattr(originals, "write_manifest", lambda case, found: full(case, "", b""))
        patch.setattr(originals, "keep", lambda case, name, content: ("x", "y"))
        with pytest.raises(NotSaved, match="No space left"):
            imported(desk, *paths)
    assert len(everything(desk)[Article]) == 2
    assert set(everything(desk)) == set(RECORDS)


def test_unreadable_is_what_the_parser_says(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Parser, data: bytes, path: Path) -> Parsed:
        raise Unreadable(str(path), "the parser broke down on it")

    monkeypatch.setattr(HereParser, "parse", refuse)
    (one,) = imported(desk, *put(folder, "a.txt")).unreadable
    assert str(one) == f"“{folder / 'a.txt'}” was not imported: the parser broke down on it."
