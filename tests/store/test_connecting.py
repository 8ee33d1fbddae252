"""Questions share a connection for as long as it is one to the file that is there."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.exc import DBAPIError

from workbench.store.connecting import engine, transaction


def made(path: Path, word: str) -> Path:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE said (word TEXT)")
        connection.execute("INSERT INTO said VALUES (?)", (word,))
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return made(tmp_path / "case.db", "first")


@pytest.fixture
def reader(path: Path) -> Iterator[Engine]:
    found = engine(path, writable=False)
    yield found
    found.dispose()


@pytest.fixture
def opened(reader: Engine) -> list[object]:
    """The connections that were opened."""
    told: list[object] = []
    event.listen(reader, "connect", lambda connection, _record: told.append(connection))
    return told


def said(reader: Engine) -> list[str]:
    with transaction(reader) as connection:
        return list(connection.exec_driver_sql("SELECT word FROM said").scalars())


def test_one_connection_answers_one_question_after_the_other(reader: Engine, opened: list[object]) -> None:
    assert said(reader) == said(reader) == ["first"]
    assert len(opened) == 1


def test_what_another_connection_writes_is_seen(reader: Engine, path: Path) -> None:
    said(reader)
    with transaction(engine(path, writable=True)) as connection:
        connection.exec_driver_sql("UPDATE said SET word = 'second'")
    assert said(reader) == ["second"]


def test_a_question_while_another_is_answered_has_a_connection_of_its_own(
    reader: Engine, opened: list[object]
) -> None:
    with transaction(reader):
        assert said(reader) == ["first"]
    assert len(opened) == 2


def test_of_a_file_that_was_replaced_the_new_one_answers(reader: Engine, path: Path, tmp_path: Path) -> None:
    said(reader)
    made(tmp_path / "other.db", "other").replace(path)
    assert said(reader) == ["other"]


def test_a_file_that_vanished_is_missed_at_once(reader: Engine, path: Path, tmp_path: Path) -> None:
    said(reader)
    path.rename(tmp_path / "away.db")
    with pytest.raises(DBAPIError):
        said(reader)
    (tmp_path / "away.db").rename(path)
    assert said(reader) == ["first"]


def test_a_connection_that_failed_is_not_used_again(reader: Engine, opened: list[object]) -> None:
    with pytest.raises(DBAPIError), transaction(reader) as connection:
        connection.exec_driver_sql("SELECT nothing FROM nowhere")
    assert said(reader) == ["first"]
    assert len(opened) == 2
