import json
import shutil
from pathlib import Path

import pytest

from workbench.core.problems import IndexDamaged
from workbench.core.query import Kind, Word
from workbench.search.documents import Document
from workbench.search.index import Index
from workbench.search.storage import Damaged, IndexFiles

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
    answer = index.seen, index.search(ARMS).total
    index.apply([Document(Kind.NOTE, 1000, "arms")], [], 3)
    assert index.search(ARMS).total >= 1
    index.close()
    return answer


def test_nothing_is_lost_between_two_openings(folder: Path) -> None:
    assert reopened(folder) == (2, 50)


def test_nothing_stays_behind(folder: Path) -> None:
    names = [path.name for path in files(folder)]
    assert sum(name.endswith(".toc") for name in names) == 1
    assert sum(name.endswith(".json") for name in names) == 1


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
        patch.setattr("workbench.search.index.matches", _cut_off)
        with pytest.raises(IndexDamaged, match="made anew"):
            index.search(ARMS)
    assert index.seen == 0
    index.close()


def _cut_off(*_: object) -> None:
    raise EOFError


def test_a_generation_never_claims_more_than_it_holds(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The process ends between the manifest and the generation it is for."""
    index = Index.open(folder, 7)
    monkeypatch.setattr("workbench.search.storage.FileStorage.rename_file", _killed)
    with pytest.raises(KeyboardInterrupt):
        index.apply([Document(Kind.NOTE, 100, "arms")], [], 3)
    index.close()
    monkeypatch.undo()
    manifests = [json.loads(path.read_bytes())["seen"] for path in files(folder) if path.suffix == ".json"]
    assert sorted(manifests) == [2, 3]
    assert reopened(folder) == (2, 50)


def _killed(*_: object) -> None:
    raise KeyboardInterrupt


def test_a_file_that_was_merged_away_is_not_missed(folder: Path) -> None:
    made_for = next(
        json.loads(path.read_bytes())["made_for"] for path in files(folder) if path.suffix == ".json"
    )
    storage = IndexFiles(folder, made_for)
    generation = storage.newest().generation
    manifest = storage.manifest(generation)
    assert manifest.seen == 2
    with pytest.raises(Damaged):
        storage.manifest(generation + 1)
    with pytest.raises(Damaged):
        IndexFiles(folder, "another case").manifest(generation)
