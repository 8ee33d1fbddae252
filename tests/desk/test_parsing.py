import os
import signal
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from workbench.core.problems import Unreadable
from workbench.desk import parsing
from workbench.desk.parsing import Parser

A, B = Path("a.txt"), Path("b.txt")


@pytest.fixture
def parser() -> Iterator[Parser]:
    with Parser() as opened:
        yield opened


def test_files_are_parsed_one_after_the_other_in_one_process(parser: Parser) -> None:
    assert parser.parse(b"One sentence here.\n", A).text.strip() == "One sentence here."
    process = parser._process
    assert parser.parse(b"Another sentence here.\n", B).text.strip() == "Another sentence here."
    assert parser._process is process


def test_what_cannot_be_read_costs_only_itself(parser: Parser) -> None:
    with pytest.raises(Unreadable) as refused:
        parser.parse(bytes(range(256)) * 20, A)
    assert refused.value.path == "a.txt"
    assert parser.parse(b"Another sentence here.\n", B).text


def test_a_parser_that_is_killed_costs_one_file(parser: Parser) -> None:
    parser.parse(b"One sentence here.\n", A)
    process = parser._process
    assert process is not None
    os.kill(process.pid or 0, signal.SIGKILL)
    process.join()
    with pytest.raises(Unreadable, match="broke down"):
        parser.parse(b"One sentence here.\n", A)
    assert parser.parse(b"Another sentence here.\n", B).text


def _hangs(pipe: Connection) -> None:
    pipe.recv()
    signal.pause()


def test_a_parser_that_hangs_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    with Parser(seconds=0.2) as parser:
        monkeypatch.setattr(parsing, "_serve", _hangs)
        with pytest.raises(Unreadable, match="longer than 0 seconds"):
            parser.parse(b"One sentence here.\n", A)
        assert parser._process is None


def test_no_process_is_left_behind() -> None:
    with Parser() as parser:
        parser.parse(b"One sentence here.\n", A)
        process = parser._process
        assert process is not None
        assert process.is_alive()
    assert process.exitcode is not None
