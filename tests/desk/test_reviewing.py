"""What an import would bring, looked at before anything is kept."""

from contextlib import closing
from pathlib import Path

import pytest

from tests.desk.looking import everything
from tests.desk.parsing_here import read_here
from workbench.core.model import Article, Fate, How, Import, Version
from workbench.core.progress import Cancelled, Progress
from workbench.desk import importing, reviewing
from workbench.desk.choosing import files_below
from workbench.desk.desk import Desk
from workbench.desk.importing import bring_in
from workbench.desk.reviewing import Odd, Review, look
from workbench.store.questions import records


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    read_here(monkeypatch)


PAGE = """<html lang="en"><head><title>{0}</title><meta property="og:site_name" content="The Courier">
<meta property="og:title" content="{0}"><meta property="article:published_time" content="2022-09-22">
</head><body><article><h1>{0}</h1><p>{1}</p></article></body></html>"""
STORY = "The grain ship left the harbour on Thursday, the harbour master said. " * 5


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "in"
    made.mkdir()
    (made / "a.html").write_text(PAGE.format("Grain ship leaves the harbour", STORY))
    (made / "b.txt").write_text("Some words of a report without a date.\n")
    (made / "c.txt").write_bytes(b"Some words of a report without a date.\r\n")
    (made / "d.txt").write_bytes(
        "Un été à Genève, où les délégués ont déjà répété leurs critiques.".encode("cp1252")
    )
    (made / "e.txt").touch()
    return made


def looked_at(desk: Desk, folder: Path) -> Review:
    return look(desk, files_below([folder]), {}, Progress())


def keep(desk: Desk, review: Review) -> Import:
    return bring_in(desk, review.arriving(Progress()), review.left_out)


def oddities(review: Review) -> dict[str, Odd]:
    return {row.path.name: row.odd for row in review.rows(review.numbers())}


def test_what_is_recognised_and_what_is_odd_is_told_and_nothing_is_kept(desk: Desk, folder: Path) -> None:
    with closing(looked_at(desk, folder)) as review:
        assert len(desk.log()) == 1
        rows = review.rows(review.numbers())
        assert (rows[0].title, rows[0].outlet) == ("Grain ship leaves the harbour", "The Courier")
        assert rows[0].published == "2022-09-22"
        assert rows[0].date_basis is not None
        assert rows[0].date_basis.how is How.META
        assert rows[4].why == "it is empty"
        found = oddities(review)
        assert found["a.html"] == reviewing.NOTHING
        assert Odd.UNDATED in found["b.txt"]
        assert Odd.TWICE not in found["b.txt"]
        assert Odd.TWICE in found["c.txt"]
        assert Odd.REMARK in found["d.txt"]
        assert found["e.txt"] == Odd.UNREADABLE
        assert review.numbers(Odd.UNREADABLE | Odd.TWICE).tolist() == [2, 4]  # type: ignore[attr-defined]
        assert review.count()[Odd.UNREADABLE] == 1
        assert review.chosen() == 4


def test_the_same_text_twice_among_what_comes_is_one_article_and_a_copy(desk: Desk, folder: Path) -> None:
    with closing(looked_at(desk, folder)) as review:
        twice = [row for row in review.rows(review.numbers(Odd.TWICE)) if row.can_be_kept]
        report = keep(desk, review)
    fates = {Path(one.path).name: one for one in report.outcomes}
    assert [row.path.name for row in twice] == ["c.txt"]
    assert (fates["b.txt"].fate, fates["c.txt"].fate) == (Fate.KEPT, Fate.COPY)
    assert fates["c.txt"].article_id == fates["b.txt"].article_id


def test_what_is_skipped_is_not_kept_and_the_report_says_so(desk: Desk, folder: Path) -> None:
    with closing(looked_at(desk, folder)) as review:
        review.choose([0, 1, 4], chosen=False)
        review.choose([1], chosen=True)
        assert [review.is_chosen(number) for number in range(5)] == [False, True, True, True, False]
        assert review.chosen() == 3
        report = keep(desk, review)
    assert [Path(one.path).name for one in report.of(Fate.SKIPPED)] == ["a.html"]
    assert report.of(Fate.SKIPPED)[0].title == "Grain ship leaves the harbour"
    assert report.count(Fate.KEPT, Fate.COPY) == 3
    assert "Grain ship leaves the harbour" not in [one.title for one in desk.ask(records.every, Article)]


def test_what_the_case_has_already_cannot_be_chosen(desk: Desk, folder: Path) -> None:
    importing.run(desk, [folder / "a.html"], Progress())
    with closing(looked_at(desk, folder)) as review:
        assert oddities(review)["a.html"] == Odd.KNOWN
        review.choose([0], chosen=True)
        assert not review.is_chosen(0)
        assert not review.can_be_kept(0)


def test_same_title_and_outlet_is_a_version_only_if_a_person_says_so(desk: Desk, folder: Path) -> None:
    importing.run(desk, [folder / "a.html"], Progress())
    (folder / "later.html").write_text(PAGE.format("Grain ship leaves the harbour", STORY + "It was late."))
    with closing(look(desk, files_below([folder / "later.html"]), {}, Progress())) as review:
        assert oddities(review)["later.html"] == Odd.PERHAPS_VERSION
        review.as_versions = True
        assert keep(desk, review).count(Fate.VERSION) == 1
    assert (len(everything(desk)[Article]), len(everything(desk)[Version])) == (1, 2)
    desk.undo()
    with closing(look(desk, files_below([folder / "later.html"]), {}, Progress())) as review:
        assert keep(desk, review).count(Fate.KEPT) == 1
    assert len(everything(desk)[Article]) == 2


def test_a_file_that_changes_after_the_look_is_not_kept(desk: Desk, folder: Path) -> None:
    with closing(looked_at(desk, folder)) as review:
        (folder / "b.txt").write_text("Quite another report.\n")
        (folder / "d.txt").unlink()
        report = keep(desk, review)
    told = {Path(one.path).name: one.why for one in report.of(Fate.UNREADABLE)}
    assert told["b.txt"] == "it changed while it was imported"
    assert told["d.txt"] == "there is no such file"


def test_stopping_while_looking_leaves_nothing(desk: Desk, folder: Path) -> None:
    progress = Progress()
    progress.cancel()
    before = sorted(desk.folder.rglob("*"))
    with pytest.raises(Cancelled):
        look(desk, files_below([folder]), {}, progress)
    assert sorted(desk.folder.rglob("*")) == before


def test_stopping_while_keeping_keeps_what_was_kept(desk: Desk, folder: Path) -> None:
    progress = Progress()
    with closing(looked_at(desk, folder)) as review:
        progress.cancel()
        assert bring_in(desk, review.arriving(progress), 0).cancelled
    assert everything(desk)[Article] == ()
