import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from workbench.core.problems import CaseBusy
from workbench.store.lock import CaseLock

HOLDER = """
import sys, time
from pathlib import Path
from workbench.store.lock import CaseLock
lock = CaseLock(Path(sys.argv[1]), "window")
print("held", flush=True)
sys.stdin.read()
"""


def test_the_second_is_told_who_was_first(tmp_path: Path) -> None:
    first = CaseLock(tmp_path / "case.lock", "window")
    with pytest.raises(CaseBusy) as busy:
        CaseLock(tmp_path / "case.lock", "command line")
    assert busy.value.holder.startswith("window, process ")
    first.release()
    CaseLock(tmp_path / "case.lock", "command line").release()


def test_another_process_is_named_and_kill_9_frees_the_lock(tmp_path: Path) -> None:
    path = tmp_path / "case.lock"
    command = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(CaseBusy, match=f"window, process {holder.pid} on "):
            CaseLock(path, "command line")
        holder.send_signal(signal.SIGKILL)
    CaseLock(path, "command line").release()


@pytest.mark.parametrize("told", ["", "{", "[]", '{"program": "x"}', "\x00\x01", '"text"', "[" * 9_000])
def test_a_holder_without_a_legible_name_still_holds(tmp_path: Path, told: str) -> None:
    first = CaseLock(tmp_path / "case.lock", "window")
    (tmp_path / "case.lock").write_text(told)
    with pytest.raises(CaseBusy, match="left no name"):
        CaseLock(tmp_path / "case.lock", "command line")
    first.release()


def test_the_next_holder_leaves_only_its_own_name(tmp_path: Path) -> None:
    path = tmp_path / "case.lock"
    CaseLock(path, "a program with a long name").release()
    CaseLock(path, "cli").release()
    assert json.loads(path.read_bytes())["program"] == "cli"


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "diary.txt"
    elsewhere.write_text("dear diary")
    (tmp_path / "case.lock").symlink_to(elsewhere)
    with pytest.raises(OSError, match="symbolic links"):
        CaseLock(tmp_path / "case.lock", "window")
    assert elsewhere.read_text() == "dear diary"
