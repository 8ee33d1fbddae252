"""What an import has to ask before it begins."""

from pathlib import Path

import pytest

from tests.desk.parsing_here import read_here
from workbench.core.progress import Progress
from workbench.desk import planning
from workbench.desk.planning import HANDFUL, Field, plan


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    read_here(monkeypatch)


def texts(folder: Path, number: int) -> list[Path]:
    paths = [folder / f"{one}.txt" for one in range(number)]
    for path in paths:
        path.write_text(f"The words of {path.name}.\n")
    return paths


def test_a_handful_of_articles_is_not_many(tmp_path: Path) -> None:
    paths = texts(tmp_path, HANDFUL)
    (tmp_path / "picture.png").touch()
    made = plan([tmp_path], Progress())
    assert (made.files.paths, made.files.left_out, made.many, made.tables) == (tuple(paths), 1, False, {})


def test_one_more_is_many_and_so_is_one_file_that_holds_many(tmp_path: Path) -> None:
    assert plan(texts(tmp_path, HANDFUL + 1), Progress()).many
    table = tmp_path / "export.jsonl"
    table.write_text(
        '{"headline": "A", "body": "The words of A."}\n{"headline": "B", "body": "Those of B."}\n'
    )
    assert plan([table], Progress()).many


def test_the_columns_of_tables_are_told_also_among_many_files(tmp_path: Path) -> None:
    texts(tmp_path, HANDFUL)
    table = tmp_path / "export.csv"
    table.write_text("headline,body\nA,The words of A.\nB,The words of B.\n")
    ((path, preview),) = plan([tmp_path], Progress()).tables.items()
    assert path == table
    assert preview.columns == ("headline", "body")
    assert dict(preview.mapping.columns) == {"headline": Field.TITLE, "body": Field.TEXT}


def test_a_file_that_cannot_be_opened_is_left_to_those_who_read_it(tmp_path: Path) -> None:
    gone = tmp_path / "gone.zip"
    made = plan([gone], Progress())
    assert made.files.paths == (gone,)
    assert not made.many


def test_no_parser_is_begun_for_files_that_are_called_like_articles(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(planning, "probed", None)
    assert not plan(texts(tmp_path, HANDFUL), Progress()).many
