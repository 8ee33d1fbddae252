import multiprocessing
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.assets import seeds
from workbench.core.problems import IndexBusy
from workbench.core.query import Facet, Filters, Kind, Node, Sort, parse
from workbench.search import schema
from workbench.search.analyzer import tokens
from workbench.search.arraycodec.indexes import ArrayIndex
from workbench.search.documents import Document, key_of
from workbench.search.index import Index
from workbench.search.storage import NAME, storage


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    index = Index.open(tmp_path / "index", 7)
    yield index
    index.close()


def tree(query: str) -> Node:
    found = parse(query).tree
    assert found is not None
    return found


def ids(index: Index, query: str) -> list[int]:
    return [hit.id for hit in index.search(tree(query)).hits]


def note(number: int, text: str) -> Document:
    return Document(Kind.NOTE, number, text)


def test_a_new_index_has_seen_nothing_and_finds_nothing(index: Index) -> None:
    assert index.seen == 0
    results = index.search(tree("NOT a"))
    assert (results.total, results.hits) == (0, ())
    assert all(counts == () for counts in results.facets.values())


def test_what_is_applied_is_found_and_seen(index: Index) -> None:
    index.apply([Document(Kind.HIGHLIGHT, 2**62, "arms", article_id=5)], [], 41)
    assert index.seen == 41
    (hit,) = index.search(tree("arms")).hits
    assert (hit.kind, hit.id, hit.article_id) == (Kind.HIGHLIGHT, 2**62, 5)
    assert hit.score > 0


def test_documents_replace_their_older_selves(index: Index) -> None:
    index.apply([note(1, "arms"), note(2, "arms")], [], 1)
    index.apply([note(1, "rockets"), note(1, "shells")], [], 2)
    assert ids(index, "arms") == [2]
    assert ids(index, "rockets") == []
    assert ids(index, "shells") == [1]
    assert index.search(tree("*")).total == 2


def test_documents_are_removed_by_key(index: Index) -> None:
    index.apply([note(1, "arms"), note(2, "arms"), note(3, "arms")], [], 1)
    index.apply([note(3, "arms")], [key_of(Kind.NOTE, 1), key_of(Kind.NOTE, 3), key_of(Kind.CLAIM, 2)], 2)
    assert sorted(ids(index, "arms")) == [2, 3]


def test_seeing_without_documents(index: Index) -> None:
    index.apply([], [], 9)
    assert index.seen == 9


def test_filling_puts_new_documents_in_the_place_of_all_others(index: Index) -> None:
    index.apply([note(1, "old rockets"), note(2, "old shells")], (), 5)

    def fresh() -> Iterator[Document]:
        assert ids(index, "old") == [1, 2]  # until the commit
        yield note(3, "new rockets")

    index.fill(fresh(), 9)
    assert (ids(index, "old"), ids(index, "rockets"), index.seen) == ([], [3], 9)


def test_filling_that_fails_leaves_everything_as_it_was(index: Index) -> None:
    index.apply([note(1, "old rockets")], (), 5)

    def broken() -> Iterator[Document]:
        yield note(2, "new rockets")
        raise ValueError("no more")

    with pytest.raises(ValueError, match="no more"):
        index.fill(broken(), 9)
    assert (ids(index, "rockets"), index.seen) == ([1], 5)
    index.apply([note(3, "shells")], (), 6)
    assert ids(index, "shells") == [3]


def test_scope_filters_order_and_pages(index: Index) -> None:
    index.apply(
        [
            Document(Kind.ARTICLE, 1, "arms", outlet="AFP", published="2022-09-22"),
            Document(Kind.ARTICLE, 2, "arms arms", outlet="Dawn", published="2023-01"),
            Document(Kind.CLAIM, 3, "arms", status=("disputed",)),
        ],
        [],
        1,
    )
    articles = frozenset({Kind.ARTICLE})
    assert [hit.id for hit in index.search(tree("arms"), articles).hits] == [2, 1]
    assert [hit.id for hit in index.search(tree("arms"), articles, sort=Sort.OLDEST).hits] == [1, 2]
    only_afp = Filters({Facet.OUTLET: frozenset({"AFP"})})
    results = index.search(tree("arms"), articles, only_afp)
    assert [hit.id for hit in results.hits] == [1]
    assert [(count.value, count.count) for count in results.facets[Facet.OUTLET]] == [("AFP", 1), ("Dawn", 1)]
    page = index.search(tree("arms"), limit=1, offset=1, sort=Sort.NEWEST)
    assert (page.total, [hit.id for hit in page.hits]) == (3, [1])


def test_a_second_index_sees_what_the_first_one_does(index: Index, tmp_path: Path) -> None:
    other = Index.open(tmp_path / "index", 7)
    index.apply([note(1, "arms")], [], 1)
    assert (other.seen, ids(other, "arms")) == (1, [1])
    other.apply([note(2, "arms")], [key_of(Kind.NOTE, 1)], 2)
    assert (index.seen, ids(index, "arms")) == (2, [2])
    index.clear()
    assert (other.seen, ids(other, "arms")) == (0, [])
    other.close()


def test_a_closed_index_can_be_asked_again(index: Index) -> None:
    index.apply([note(1, "arms")], [], 1)
    index.close()
    assert ids(index, "arms") == [1]


def test_an_index_made_anew_at_the_same_generation_is_not_taken_for_the_old_one(
    index: Index, tmp_path: Path
) -> None:
    other = Index.open(tmp_path / "index", 7)
    index.apply([note(1, "arms")], [], 5)
    assert ids(other, "arms") == [1]
    index.clear()
    index.apply([note(2, "arms")], [], 3)
    assert (ids(other, "arms"), other.seen) == ([2], 3)
    other.close()


def test_a_busy_index_is_said_to_be_busy(
    index: Index, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.search.index.PATIENCE", 0.01)
    index.apply([note(1, "arms")], [], 1)
    with ArrayIndex(storage(tmp_path / "index"), schema.schema(), NAME).locked():
        with pytest.raises(IndexBusy):
            index.apply([note(2, "arms")], [], 2)
        with pytest.raises(IndexBusy):
            index.clear()
        assert ids(index, "arms") == [1]
    index.apply([note(2, "arms")], [], 2)
    assert sorted(ids(index, "arms")) == [1, 2]


def test_a_commit_that_fails_leaves_everything_as_it_was(
    index: Index, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index.apply([note(1, "arms")], [], 1)
    with monkeypatch.context() as patch:
        patch.setattr("workbench.search.arraycodec.indexes.os.fsync", _full_disk)
        with pytest.raises(OSError, match="full"):
            index.apply([note(2, "arms")], [key_of(Kind.NOTE, 1)], 2)
    assert (index.seen, ids(index, "arms")) == (1, [1])
    index.apply([note(3, "arms")], [], 3)
    assert (index.seen, sorted(ids(index, "arms"))) == (3, [1, 3])


def _full_disk(handle: int) -> None:
    raise OSError("the disk is full")


@pytest.mark.parametrize("case_id", [7, 8])
def test_an_index_of_another_case_is_not_used(index: Index, tmp_path: Path, case_id: int) -> None:
    index.apply([note(1, "arms")], [], 1)
    other = Index.open(tmp_path / "index", case_id)
    assert ids(other, "arms") == ([1] if case_id == 7 else [])
    other.close()


def test_an_index_made_by_other_rules_is_not_used(
    index: Index, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index.apply([note(1, "arms")], [], 1)
    monkeypatch.setattr(schema, "FORM", schema.FORM + 1)
    other = Index.open(tmp_path / "index", 7)
    assert (other.seen, ids(other, "arms")) == (0, [])
    other.close()


def test_the_form_is_raised_when_the_analyzer_changes() -> None:
    """If this fails, raise FORM in workbench/search/schema.py and write down the new terms here."""
    sample = "Kwon’s U.S.-led Łódź 무기를 北朝鮮が ｶﾞ हिन्दी القُرآن ๒๕๖๕ COVID-19"
    assert (schema.FORM, " ".join(token.term for token in tokens(sample))) == (
        4,
        "kwon us led lodz 무기 기를 를 北朝 朝鮮 鮮が が ガ हिन्दी القران 2565 covid 19",
    )


def _write(folder: Path, first: int) -> None:
    index = Index.open(folder, 7)
    for number in range(first, first + 10):
        index.apply([note(number, "arms")], [], number)
    index.close()


def test_several_processes_write_one_index(index: Index, tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=_write, args=(tmp_path / "index", first)) for first in (0, 100)]
    for writer in writers:
        writer.start()
    while any(writer.is_alive() for writer in writers):
        results = index.search(tree("arms"), limit=100)
        assert len(results.hits) == results.total
        writers[0].join(0.02)
    assert [writer.exitcode for writer in writers] == [0, 0]
    assert index.search(tree("arms")).total == 20


def test_whoosh_is_loaded_only_when_an_index_is() -> None:
    script = "import sys, workbench.search; sys.exit('whoosh' in sys.modules or 'numpy' in sys.modules)"
    subprocess.run([sys.executable, "-c", script], check=True)


def test_the_sample_articles(index: Index) -> None:
    texts = [path.read_text("utf-8") for path in sorted(seeds().glob("*.txt"))]
    index.apply([Document(Kind.ARTICLE, number, text) for number, text in enumerate(texts)], [], 1)
    assert sorted(ids(index, '"never exported" rockets')) == [0, 2, 3]
    assert sorted(ids(index, '"never exported" rockets OR 무기')) == [0, 2, 3]
    assert ids(index, "뉴스") == [0]
    assert sorted(ids(index, "Kwon")) == [1, 4]
    assert sorted(ids(index, '"Kim Yo-jong"')) == [1, 4]
    assert sorted(ids(index, "rumor -rumour")) == [0, 2, 4]
    assert sorted(ids(index, "rumo?r OR rumou*")) == [1]
    assert sorted(ids(index, "pyongyan~ NOT wagner")) == [0, 3]
    assert sorted(ids(index, '"Security Council UN"~2')) == [1, 2, 4]
