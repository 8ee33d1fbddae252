"""The command `batch`."""

import csv
from pathlib import Path

import pytest

from tests.cli.conftest import Run, Small


@pytest.fixture
def queries(tmp_path: Path) -> Path:
    """A list of two good queries and a bad one."""
    path = tmp_path / "list.csv"
    path.write_text('name,query\nArms,rockets\n,"(bad"\nDenial,"""never exported"""\n')
    return path


def test_every_query_has_a_row_and_the_bad_one_is_named(run: Run, small: Small, queries: Path) -> None:
    ran = run("batch", small.folder, queries, "--json")
    arms, bad, denial = ran.json["queries"]
    assert (arms["name"], arms["articles"], arms["passages"]) == ("Arms", 1, 1)
    assert (arms["first"], arms["last"], arms["outlets"]) == ("2022-09-22", "2022-09-22", ["JoongAng"])
    assert (bad["error"], bad["articles"]) == ("a parenthesis is never closed", None)
    assert denial["passages"] == 1
    assert (ran.code, ran.err) == (1, "1 of 3 cannot be searched.\n")


def test_as_text(run: Run, small: Small, queries: Path) -> None:
    told = run("batch", small.folder, queries).out.splitlines()
    assert told[:3] == ["Arms: rockets", "    1 article, 1 passage, 2022-09-22 to 2022-09-22", "    JoongAng"]
    assert told[3:5] == ["(bad", "    cannot be searched: a parenthesis is never closed"]


def test_the_table_is_written_for_a_spreadsheet(
    run: Run, small: Small, queries: Path, tmp_path: Path
) -> None:
    run("batch", small.folder, queries, "--csv", tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["query"] for row in rows] == ["rockets", "(bad", '"never exported"']
    assert run("batch", small.folder, queries, "--csv", tmp_path / "no" / "out.csv").code == 1


def test_a_file_that_is_no_list_is_refused(run: Run, small: Small, tmp_path: Path) -> None:
    assert run("batch", small.folder, tmp_path / "none.txt").code == 1
