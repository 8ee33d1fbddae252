import pickle  # noqa: TID251 - to make hostile files
import random
import shutil
import zlib
from pathlib import Path
from typing import Any

import pytest

from workbench.core.problems import IndexDamaged
from workbench.core.query import Kind, Word
from workbench.search.arraycodec.sections import Damaged
from workbench.search.documents import Document
from workbench.search.index import Index
from workbench.search.storage import NAME

ARMS = Word(0, 4, "arms")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An index of two commits, closed."""
    folder = tmp_path / "index"
    index = Index.open(folder, 7)
    index.apply([Document(Kind.NOTE, number, f"arms number {number}") for number in range(50)], [], 1)
    index.apply([Document(Kind.NOTE, 99, "arms")], ["note:3"], 2)
    index.close()
    return folder


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.is_file() and not path.name.endswith("LOCK"))


def reopened(folder: Path) -> tuple[int, int]:
    """What an index has seen, and how many documents it finds; and it can be written again."""
    index = Index.open(folder, 7)
    try:
        answer = index.seen, index.search(ARMS).total
    except IndexDamaged:
        answer = index.seen, index.search(ARMS).total
    index.apply([Document(Kind.NOTE, 1000, "arms")], [], 3)
    assert index.search(ARMS).total >= 1
    index.close()
    return answer


def test_nothing_is_lost_between_two_openings(folder: Path) -> None:
    assert reopened(folder) == (2, 50)


def test_nothing_stays_behind(folder: Path) -> None:
    names = [path.name for path in files(folder)]
    assert sum(name.endswith(".generation") for name in names) == 1
    assert sum(name.endswith(".arrays") for name in names) == 2
    assert len(names) == 3


def test_strays_of_a_killed_writer_are_swept(folder: Path) -> None:
    for name in (f"{NAME}_stray.arrays", f"{NAME}_9999.partial"):
        (folder / name).write_bytes(b"stray")
    index = Index.open(folder, 7)
    index.apply([], [], 3)
    index.close()
    assert not [path for path in files(folder) if "stray" in path.name or path.suffix == ".partial"]


@pytest.mark.parametrize("damage", ["empty", "truncated", "flipped", "garbage", "gone"])
def test_a_damaged_file_means_an_empty_index(folder: Path, damage: str, tmp_path: Path) -> None:
    for path in files(folder):
        copy = tmp_path / "copy"
        shutil.copytree(folder, copy)
        _damage(copy / path.name, damage)
        assert reopened(copy) == (0, 0), path.name
        shutil.rmtree(copy)


def _damage(path: Path, how: str) -> None:
    content = path.read_bytes()
    middle = len(content) // 2
    match how:
        case "empty":
            path.write_bytes(b"")
        case "truncated":
            path.write_bytes(content[:middle])
        case "flipped":
            path.write_bytes(content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :])
        case "garbage":
            path.write_bytes(b"\x80\x02garbage" * 99)
        case _:
            path.unlink()


@pytest.mark.parametrize("seed", range(60))
def test_any_damage_ends_in_the_right_answer_or_an_empty_index(folder: Path, seed: int) -> None:
    """Bits flipped, parts cut out, doubled or put elsewhere, the sums made right or not."""
    chance = random.Random(seed)  # noqa: S311
    path = chance.choice(files(folder))
    content = bytearray(path.read_bytes())
    for _ in range(chance.randint(1, 4)):
        _vandalise(content, chance)
    if path.suffix == ".generation" and chance.random() < 0.5:
        body = bytes(content).partition(b"\n")[2]
        content = bytearray(b"%08x\n" % zlib.crc32(body) + body)
    path.write_bytes(content)
    assert reopened(folder) in [(2, 50), (0, 0)]


def _vandalise(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content) + 1)
    stop = min(len(content), start + chance.randint(1, 40))
    match chance.randrange(4):
        case 0:
            for place in range(start, stop):
                content[place] ^= 1 << chance.randrange(8)
        case 1:
            del content[start:stop]
        case 2:
            content[start:start] = content[start:stop]
        case _:
            content[start:stop] = chance.randbytes(stop - start)


class Hostile:
    """Makes a file when it is unpickled."""

    def __init__(self, trace: Path) -> None:
        self._trace = trace

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.touch, (self._trace,)


def test_nothing_that_lies_there_is_ever_run(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hostile = pickle.dumps(Hostile(tmp_path / "trace"), 2)
    pickle.loads(hostile)  # noqa: S301
    (tmp_path / "trace").unlink()
    for path in files(folder):
        path.write_bytes(hostile)
    (folder / f"_{NAME}_99.toc").write_bytes(hostile)  # what Whoosh itself would have read
    monkeypatch.setattr(pickle, "loads", None)
    monkeypatch.setattr(pickle, "load", None)
    assert reopened(folder) == (0, 0)
    assert not (tmp_path / "trace").exists()


def test_a_folder_removed_while_open_is_an_empty_index(folder: Path) -> None:
    index = Index.open(folder, 7)
    for path in files(folder):
        path.unlink()
    assert index.seen == 0
    assert index.search(ARMS).total == 0
    index.close()


def test_damage_met_while_searching_is_said_and_mended(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index = Index.open(folder, 7)
    with monkeypatch.context() as patch:
        patch.setattr("workbench.search.index.translate", _cut_off)
        with pytest.raises(IndexDamaged, match="made anew"):
            index.search(ARMS)
    assert index.seen == 0
    index.close()


def _cut_off(*_: object) -> None:
    raise Damaged("the postings end too soon")


def test_a_process_that_ends_before_a_generation_is_published_changes_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = Index.open(folder, 7)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", _killed)
        with pytest.raises(KeyboardInterrupt):
            index.apply([Document(Kind.NOTE, 100, "arms")], [], 3)
    index.close()
    assert reopened(folder) == (2, 50)


def _killed(*_: object) -> None:
    raise KeyboardInterrupt
