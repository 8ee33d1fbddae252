"""Parsers in processes of their own: whatever one does costs one file, and is said."""

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.desk import traps
from tests.desk.traps import chest, trap
from workbench.core.progress import Cancelled, Progress
from workbench.desk import parsing
from workbench.desk.packing import Answer, Probed, Read
from workbench.desk.parsing import Parser, Parsers
from workbench.desk.parsing_child import Request
from workbench.formats import Lost

Ask = Callable[[Path], list[Answer]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """For files; in the parser's process, those that do harm are read as well."""
    traps.install(tmp_path / "plug-ins", monkeypatch)
    made = tmp_path / "in"
    made.mkdir()
    return made


@pytest.fixture
def parser() -> Iterator[Parser]:
    made = Parser(seconds=60)
    yield made
    made.stop()


@pytest.fixture
def ask(parser: Parser) -> Ask:
    def ask(path: Path) -> list[Answer]:
        parser.ask(Request(path))
        return list(parser.answers())

    return ask


def text(folder: Path, number: int = 0) -> Path:
    path = folder / f"{number}.txt"
    path.write_text(f"The words of article number {number}.\n")
    return path


def why(answers: list[Answer]) -> str:
    (lost,) = answers
    assert isinstance(lost, Lost)
    assert lost.part == ""
    return lost.why


def words(answers: list[Answer]) -> list[str]:
    return [one.parsed.text.strip() for one in answers if isinstance(one, Read)]


def test_a_process_reads_files_and_whatever_goes_wrong_costs_one(
    folder: Path, ask: Ask, parser: Parser
) -> None:
    assert words(ask(text(folder))) == ["The words of article number 0."]
    process = parser._process
    assert why(ask(folder / "missing.txt")) == "there is no such file"
    assert why(ask(trap(folder, "memory"))) == "reading it as “Trap” failed (MemoryError)"
    for escape in ("network", "run", "write"):
        (said,) = words(ask(trap(folder, escape)))
        assert said.startswith("Refused: a parser may not")
    assert not Path("written.txt").exists()
    assert [one.part for one in ask(chest(folder, "full", 3)) if isinstance(one, Read)] == [
        "row 0", "row 1", "row 2",
    ]  # fmt: skip
    assert parser._process is process
    assert why(ask(trap(folder, "crash"))) == "the parser broke down on it"
    assert words(ask(text(folder, 1))) == ["The words of article number 1."]
    assert parser._process is not process


def test_what_a_container_gave_before_the_parser_broke_down_stays(folder: Path, ask: Ask) -> None:
    *rows, lost = ask(chest(folder, "crash", 9))
    assert words(rows) == [f"The words of row {number} of crash.chest." for number in range(3)]
    assert lost == Lost("", "the parser broke down on it")


def test_the_files_asked_for_after_one_that_breaks_it_are_read_all_the_same(folder: Path) -> None:
    files = [text(folder, 0), trap(folder, "crash"), text(folder, 1)]
    with Parsers(len(files)) as parsers:
        first, broken, last = (list(answers) for answers in parsers.read(map(Request, files)))
    assert words(first + last) == ["The words of article number 0.", "The words of article number 1."]
    assert why(broken) == "the parser broke down on it"


def test_a_parser_that_hangs_is_ended(folder: Path) -> None:
    parser = Parser(seconds=10)
    parser.ask(Request(text(folder)))
    assert words(list(parser.answers()))
    parser._seconds = 0.2
    parser.ask(Request(trap(folder, "hang")))
    assert why(list(parser.answers())).startswith("nothing was heard of the parser for")
    assert parser._process is None


def test_too_long_an_answer_is_not_taken(folder: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    assert words(ask(trap(folder, "large")))
    monkeypatch.setattr(parsing, "LONGEST_ANSWER", 500_000)
    assert why(ask(trap(folder, "large"))).startswith("the parser gave more than an article can be")


def test_many_files_are_read_side_by_side_and_told_in_order(folder: Path) -> None:
    files = [text(folder, number) for number in range(40)]
    with Parsers(len(files)) as parsers:
        assert len(parsers._all) == 2
        told = [words(list(answers)) for answers in parsers.read(map(Request, files))]
        processes = [one._process for one in parsers._all]
    assert told == [[f"The words of article number {number}."] for number in range(40)]
    assert all(process is not None and process.exitcode is not None for process in processes)


def test_waiting_can_be_given_up(folder: Path) -> None:
    progress = Progress()
    with Parsers(1, watch=progress.check) as parsers:
        (answers,) = parsers.read(iter([Request(trap(folder, "hang"))]))
        progress.cancel()
        with pytest.raises(Cancelled):
            list(answers)
        process = parsers._all[0]._process
    assert process is not None
    assert process.exitcode is not None


def test_a_file_is_only_looked_into_when_its_kind_is_asked(folder: Path, parser: Parser) -> None:
    parser.ask(Request(chest(folder, "full", 3), probe=True))
    assert list(parser.answers()) == [Probed(many=True)]
    parser.ask(Request(trap(folder, "crash"), probe=True))
    assert list(parser.answers()) == [Probed(many=False)]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit")
def test_computing_without_end_is_ended_by_the_system() -> None:
    busy = "from workbench.desk.confining import grant_time\ngrant_time(0)\nwhile True: pass"
    done = subprocess.run([sys.executable, "-c", busy], check=False)
    assert done.returncode == -signal.SIGXCPU


def test_of_a_container_it_is_told_how_much_was_read(ask: Ask, folder: Path) -> None:
    path = folder / "a.jsonl"
    path.write_text("".join(f'{{"title": "Grain {one}", "text": "Ships left."}}\n' for one in range(4)))
    assert [one.reached for one in ask(path) if isinstance(one, Read)] == [0.25, 0.5, 0.75, 1.0]
