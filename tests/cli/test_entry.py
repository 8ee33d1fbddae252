"""Exit codes, mishaps, and what a command loads."""

import os
import subprocess
import sys
from argparse import Namespace
from pathlib import Path

import pytest

from tests.cli.conftest import Run, Small
from workbench import logs, places
from workbench.cli import cases as cases_room
from workbench.cli import mishaps
from workbench.cli.answers import Answer


def _fail(error: BaseException) -> object:
    def command(args: Namespace) -> Answer:
        raise error

    return command


def test_a_bug_becomes_a_sentence_and_a_log(run: Run, small: Small, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cases_room, "info", _fail(RuntimeError("out of\x1b[31m cheese")))
    failed = run("info", small.folder)
    assert (failed.code, failed.out) == (1, "")
    assert "RuntimeError: out of\ufffd[31m cheese" in failed.err
    assert "Traceback" not in failed.err
    log = logs.log_file(mishaps.PROGRAM)
    assert log is not None
    assert failed.err.endswith(f"The details are in {log}.\n")
    logged = log.read_text(encoding="utf-8")
    assert "Traceback" in logged
    assert "out of" in logged


def test_a_bug_without_a_log(run: Run, small: Small, monkeypatch: pytest.MonkeyPatch) -> None:
    def full() -> Path:
        raise OSError("no space left")

    monkeypatch.setattr(places, "log_folder", full)
    monkeypatch.setattr(cases_room, "info", _fail(RuntimeError("cheese")))
    failed = run("info", small.folder)
    assert failed.code == 1
    assert failed.err == "This failed for a reason the program did not expect (RuntimeError: cheese).\n"


def test_an_interrupt_is_no_bug(run: Run, small: Small, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cases_room, "info", _fail(KeyboardInterrupt()))
    stopped = run("info", small.folder)
    assert (stopped.code, stopped.err) == (1, "Stopped.\n")


def _workbench(*pieces: object, **options: object) -> subprocess.CompletedProcess[bytes]:
    words = [sys.executable, "-m", "workbench", *map(str, pieces)]
    return subprocess.run(words, check=False, **{"capture_output": True, **options})  # type: ignore[call-overload, no-any-return]


def test_as_a_process(small: Small) -> None:
    told = _workbench("articles", small.folder)
    assert (told.returncode, told.stderr) == (0, b"")
    assert "Rockets for Moscow" in told.stdout.decode()
    assert _workbench("articles", small.folder / "nowhere").returncode == 1
    assert _workbench("articles").returncode == 2


def test_output_is_utf8_wherever_it_goes(small: Small) -> None:
    told = _workbench(
        "passages", small.folder, env={**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    )
    assert told.returncode == 0
    assert "🚀" in told.stdout.decode()


def test_a_reader_that_leaves_is_no_mishap(small: Small) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as pipe:
        ended = _workbench(
            "articles", small.folder, capture_output=False, stdout=pipe, stderr=subprocess.PIPE
        )
    assert (ended.returncode, ended.stderr) == (0, b"")


@pytest.mark.parametrize("command", ["info", "articles", "passages", "claims", "log"])
def test_a_question_loads_nothing_it_does_not_need(small: Small, command: str) -> None:
    code = (
        "import sys; from workbench.cli import main; main(sys.argv[1:]); "
        "unneeded = {'PySide6', 'whoosh', 'trafilatura', 'alembic', 'numpy'}; "
        "sys.exit(','.join(unneeded & set(sys.modules)) or 0)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, command, str(small.folder)], check=False, capture_output=True, text=True
    )
    assert (ran.returncode, ran.stderr) == (0, "")
