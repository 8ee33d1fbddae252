import io
import json
import pickle  # noqa: TID251 - to make hostile files
import shutil
import subprocess
import sys
import zlib
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from workbench.core.query import Kind, Word
from workbench.search.documents import Document
from workbench.search.index import Index
from workbench.search.unpickling import load, loads


class Hostile:
    """Makes a file when it is unpickled the usual way."""

    def __init__(self, trace: Path) -> None:
        self._trace = trace

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.touch, (self._trace,)


def test_the_attack_works_on_pickle_itself(tmp_path: Path) -> None:
    pickle.loads(pickle.dumps(Hostile(tmp_path / "trace")))  # noqa: S301
    assert (tmp_path / "trace").exists()


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_nothing_runs(tmp_path: Path, protocol: int) -> None:
    hostile = pickle.dumps(Hostile(tmp_path / "trace"), protocol)
    with pytest.raises(pickle.UnpicklingError, match="no business"):
        loads(hostile)
    with pytest.raises(pickle.UnpicklingError, match="no business"):
        load(io.BytesIO(hostile))
    assert not (tmp_path / "trace").exists()


def test_plain_values_are_read() -> None:
    value = {"a": [1, 2.5, None, "é", b"x", (1, 2)], "b": {3}}
    assert loads(pickle.dumps(value)) == value
    assert loads(pickle.dumps(value, 2)) == value


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An index, closed."""
    folder = tmp_path / "index"
    index = Index.open(folder, 7)
    index.apply([Document(Kind.NOTE, number, "arms and rockets") for number in range(9)], [], 1)
    index.close()
    return folder


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # Whoosh leaves files open
def test_a_hostile_index_runs_nothing(folder: Path, tmp_path: Path) -> None:
    """In every place of every file where a pickle begins, with the manifest made to agree."""
    places = [(path.name, at) for path in folder.iterdir() for at in _pickles(path.read_bytes())]
    assert len(places) > 4
    for name, at in places:
        copy = tmp_path / "copy"
        shutil.copytree(folder, copy)
        _poison(copy, name, at, pickle.dumps(Hostile(tmp_path / "trace"), 2))
        with suppress(Exception):  # whatever is said, nothing runs
            Index.open(copy, 7).search(Word(0, 4, "arms"))
        assert not (tmp_path / "trace").exists()
        shutil.rmtree(copy)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_hostile_list_of_segments_is_damage_and_mended(folder: Path, tmp_path: Path) -> None:
    (toc,) = folder.glob("*.toc")
    _poison(folder, toc.name, _pickles(toc.read_bytes())[0], pickle.dumps(Hostile(tmp_path / "trace"), 2))
    index = Index.open(folder, 7)
    assert index.seen == 0
    assert not (tmp_path / "trace").exists()
    index.close()


def _poison(folder: Path, name: str, at: int, hostile: bytes) -> None:
    content = (folder / name).read_bytes()
    poisoned = content[:at] + hostile + content[at + len(hostile) :]
    (folder / name).write_bytes(poisoned)
    (manifest_path,) = folder.glob("*.json")
    manifest = json.loads(manifest_path.read_bytes())
    manifest["sums"][name] = zlib.crc32(poisoned)
    manifest_path.write_text(json.dumps(manifest))


def _pickles(content: bytes) -> list[int]:
    """Where a pickle may begin."""
    marks = [b"\x80" + bytes([protocol]) for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)]
    return [at for at in range(len(content)) if content[at : at + 2] in marks]


def test_no_module_of_whoosh_is_left_with_the_usual_pickle() -> None:
    script = (
        "import pickle, sys, workbench.search.index\n"
        "usual = [pickle.load, pickle.loads, pickle]\n"
        "left = [(name, key) for name, module in sys.modules.items() if name.startswith('whoosh')\n"
        "        for key, value in vars(module).items() if any(value is one for one in usual)]\n"
        "assert not left, left"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
