import hashlib
import os
import shutil
import subprocess
from dataclasses import replace
from math import inf
from pathlib import Path

import pytest

from tests.casework import reopened
from tests.desk.looking import everything
from tests.desk.parsing_here import read_here
from workbench import assets
from workbench.core.changes import Label
from workbench.core.model import RECORDS, Article, Fate, Import, Outcome, Role
from workbench.core.problems import NotSaved
from workbench.core.progress import Progress
from workbench.desk import arriving, articles, importing, imports, parsing_child
from workbench.desk.desk import Desk
from workbench.desk.importing import run
from workbench.desk.parsing import Parsers
from workbench.formats import Parsed, parse_file
from workbench.store import originals

TEXT = "Article number {0}\n\nThe words of {0}.\n"


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    read_here(monkeypatch)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "incoming"
    made.mkdir()
    return made


def put(folder: Path, *names: str) -> list[Path]:
    """Files, each with a text of its own."""
    paths = [folder / name for name in names]
    for number, path in enumerate(paths):
        path.write_text(TEXT.format(number), encoding="utf-8")
    return paths


def imported(desk: Desk, *paths: Path) -> Import:
    return run(desk, paths, Progress())


def only(report: Import, fate: Fate) -> tuple[Outcome, int]:
    """The one line of that fate, and its article."""
    (one,) = report.of(fate)
    assert one.article_id is not None
    return one, one.article_id


def test_the_samples_come_in_byte_for_byte_as_one_step(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arriving, "Parsers", Parsers)
    before = everything(desk)
    report = imported(desk, *sorted(assets.seeds().glob("*.txt")))
    assert [one.fate for one in report.outcomes] == [Fate.KEPT] * 5
    assert not report.cancelled
    for kept in report.outcomes:
        page = articles.reading(desk, kept.article_id or 0)
        source = Path(kept.path).read_bytes()
        assert articles.original_path(desk, page.original).read_bytes() == source
        assert page.original.sha256 == hashlib.sha256(source).hexdigest()
        assert (page.original.name, page.original.size) == (Path(kept.path).name, len(source))
    assert desk.undo().label is Label.IMPORT
    assert everything(desk) == before


def test_the_manifest_proves_the_originals(desk: Desk) -> None:
    imported(desk, *sorted(assets.seeds().glob("*.txt"))[:3])
    program = shutil.which("sha256sum")
    if program is None:
        pytest.skip("there is no sha256sum here")
    command = [program, "--check", "--strict", originals.MANIFEST]
    done = subprocess.run(command, cwd=desk.folder, check=False, capture_output=True, text=True)
    assert done.returncode == 0
    assert done.stdout.count(": OK") == 3


def test_many_transactions_are_one_step_with_its_report(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "LEAST", 2)
    monkeypatch.setattr(importing, "MOST", 2)
    put(folder, *(f"{number:02}.txt" for number in range(7)))
    report = imported(desk, folder)
    assert report.count(Fate.KEPT) == 7
    assert desk.log(1)[0].number == 1 + 4 + 1
    after = everything(desk)
    assert after[Import] == (report,)
    desk.undo()
    assert everything(desk)[Article] == everything(desk)[Import] == ()
    assert desk.undoable is None
    desk.redo()
    assert everything(desk) == after


@pytest.mark.parametrize(
    ("waits", "longest", "most"),
    [(True, inf, importing.LEAST), (False, -1.0, importing.LEAST), (False, inf, 60)],
)
def test_a_transaction_ends_when_it_is_long_or_somebody_else_waits_to_write(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch, waits: bool, longest: float, most: int
) -> None:
    put(folder, *(f"{number:03}.txt" for number in range(60)))
    with monkeypatch.context() as patch:
        patch.setattr(Desk, "is_wanted", waits)
        patch.setattr(importing, "HELD", 0.0001)
        patch.setattr(importing, "LONGEST", longest)
        patch.setattr(importing, "SHARES", inf)
        patch.setattr(importing, "WAITING", inf)
        imported(desk, folder)
    added = [len(deed.changes.added(Article)) for deed in desk.log()]
    assert (max(added), sum(added)) == (most, 60)


def test_known_bytes_and_known_texts_are_recognised(desk: Desk, folder: Path) -> None:
    first, copy, other_bytes = put(folder, "a.txt", "b.txt", "c.txt")
    copy.write_bytes(first.read_bytes())
    other_bytes.write_bytes(first.read_bytes().replace(b"\n", b"\r\n"))
    report = imported(desk, folder)
    _, article_id = only(report, Fate.KEPT)
    assert {one.article_id for one in report.outcomes} == {article_id}
    assert [Path(one.path).name for one in report.of(Fate.DUPLICATE, Fate.COPY)] == ["b.txt", "c.txt"]
    again = imported(desk, first)
    assert [one.fate for one in again.outcomes] == [Fate.DUPLICATE]


def test_that_everything_is_here_already_is_no_deed(desk: Desk, folder: Path) -> None:
    paths = put(folder, "a.txt", "b.txt")
    imported(desk, *paths)
    before = desk.log()
    assert imported(desk, *paths).count(Fate.DUPLICATE) == 2
    assert desk.log() == before


def test_what_was_undone_or_deleted_can_be_imported_again(desk: Desk, folder: Path) -> None:
    (path,) = put(folder, "a.txt")
    imported(desk, path)
    desk.undo()
    _, article_id = only(imported(desk, path), Fate.KEPT)
    articles.delete(desk, [article_id])
    _, article_id = only(imported(desk, path), Fate.KEPT)
    page = articles.reading(desk, article_id)
    assert articles.original_path(desk, page.original).read_bytes() == path.read_bytes()


def test_a_bad_file_never_stops_the_others_and_the_report_stays(desk: Desk, folder: Path) -> None:
    put(folder, "a.txt", "z.txt")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 20)
    (folder / "empty.txt").touch()
    (folder / "spaces.txt").write_text(" \n\n")
    report = imported(desk, folder, folder / "missing.txt")
    assert [Path(one.path).name for one in report.of(Fate.KEPT)] == ["a.txt", "z.txt"]
    assert sorted(Path(one.path).name for one in report.of(Fate.UNREADABLE)) == [
        "binary.txt", "empty.txt", "missing.txt", "spaces.txt",
    ]  # fmt: skip
    assert all(one.why for one in report.of(Fate.UNREADABLE))
    again = reopened(desk)
    assert imports.reports(again) == (report,)
    again.close()


def test_cancelling_keeps_what_was_read_as_one_step(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(folder, *(f"{number:02}.txt" for number in range(20)))
    progress = Progress()

    def cancel_at_the_13th(path: Path) -> Parsed:
        if path.name == "12.txt":
            progress.cancel()
        return parse_file(path)

    monkeypatch.setattr(parsing_child, "parse_file", cancel_at_the_13th)
    report = run(desk, [folder], progress)
    assert report.cancelled
    assert report.count(Fate.KEPT) == len(everything(desk)[Article]) == 13
    desk.undo()
    assert everything(desk)[Article] == ()


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
    assert [one.path for one in imported(desk, folder).of(Fate.UNREADABLE)] == [str(folder / "closed")]


@pytest.mark.parametrize(
    "name", ["a\nb.txt", "🙂.txt", "NUL.txt", "con", "ä" * 100 + ".txt", "a\\b.txt", "-rf.txt"]
)
def test_any_name_of_a_file_is_kept_in_the_record(desk: Desk, folder: Path, name: str) -> None:
    (path,) = put(folder, name)
    _, article_id = only(imported(desk, path), Fate.KEPT)
    page = articles.reading(desk, article_id)
    assert page.original.name == name
    assert articles.original_path(desk, page.original).read_bytes() == path.read_bytes()


def test_a_name_that_is_no_text_is_kept_as_far_as_it_is(desk: Desk, folder: Path) -> None:
    path = folder / "caf\udce9.txt"
    try:
        path.write_text("Some words of an article.\n")
    except (OSError, UnicodeError):
        pytest.skip("this file system takes no such name")
    _, article_id = only(imported(desk, path), Fate.KEPT)
    assert articles.reading(desk, article_id).original.name == "caf\ufffd.txt"


def test_a_text_without_a_title_is_called_by_its_first_words(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    untitled = Parsed("word " * 40, (Role.BODY,))
    monkeypatch.setattr(parsing_child, "parse_file", lambda path: untitled)
    kept, article_id = only(imported(desk, *put(folder, "a.txt")), Fate.KEPT)
    assert kept.title == "word " * 16 + "…"
    assert articles.reading(desk, article_id).article.basis == {}


def test_a_text_the_database_cannot_hold_costs_only_itself(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def halved(path: Path) -> Parsed:
        parsed = parse_file(path)
        return replace(parsed, byline="half of a character: \ud800") if path.name == "b.txt" else parsed

    monkeypatch.setattr(parsing_child, "parse_file", halved)
    report = imported(desk, *put(folder, "a.txt", "b.txt", "c.txt"))
    assert [Path(one.path).name for one in report.of(Fate.KEPT)] == ["a.txt", "c.txt"]
    assert [Path(one.path).name for one in report.of(Fate.UNREADABLE)] == ["b.txt"]


def test_a_refusal_of_the_system_is_said_and_loses_nothing(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = put(folder, "a.txt", "b.txt")
    before = everything(desk)

    def full(*_: object) -> str:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(originals, "keep", full)
        with pytest.raises(NotSaved, match="No space left"):
            imported(desk, *paths)
        assert everything(desk) == before
    monkeypatch.setattr(originals, "write_manifest", full)
    with pytest.raises(NotSaved, match="No space left"):
        imported(desk, *paths)
    assert len(everything(desk)[Article]) == 2
    assert set(everything(desk)) == set(RECORDS)


def test_a_file_that_changes_meanwhile_is_not_kept_as_what_it_was(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = put(folder, "a.txt", "b.txt")

    def changing(path: Path) -> Parsed:
        parsed = parse_file(path)
        first.write_text("Quite another article.\n")
        return parsed

    monkeypatch.setattr(parsing_child, "parse_file", changing)
    report = imported(desk, first, second)
    assert [(one.path, one.why) for one in report.of(Fate.UNREADABLE)] == [
        (str(first), "it changed while it was imported")
    ]
    assert [one.path for one in report.of(Fate.KEPT)] == [str(second)]


def test_what_a_killed_import_had_begun_to_copy_is_swept(desk: Desk, folder: Path) -> None:
    half = desk.folder / originals.FOLDER / ".a-0123456789ab.txt.partial"
    half.write_text("Half of an arti")
    imported(desk, *put(folder, "a.txt"))
    assert not half.exists()
