"""Older cases come up to date whole, or stay exactly as they were."""

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import StaticPool, create_engine
from sqlalchemy.dialects.sqlite import dialect as sqlite_dialect
from sqlalchemy.schema import CreateTable

from tests.casework import AUTHOR, PROGRAM, add_article, make_desk
from workbench.core.problems import DamagedCase, NotMigrated
from workbench.core.text import sha256_of
from workbench.desk import articles, cases, facts, passages
from workbench.store import migrating, opening, schema
from workbench.store.connecting import raw, scalar
from workbench.store.opening import Mode

NEXT = '''"""A later form."""

import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{previous}"
branch_labels = None
depends_on = None


def upgrade() -> None:
{body}
'''


def parts(database: Path) -> dict[tuple[str, str], str]:
    with closing(raw(database, writable=False)) as connection:
        return opening._objects(connection)


def dump(database: Path) -> list[str]:
    with closing(raw(database, writable=False)) as connection:
        return list(connection.iterdump())


def test_the_migrations_make_the_very_schema_that_a_new_case_gets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrating, "_check_rows", lambda connection, before: None)  # there are none before
    grown = tmp_path / "grown.db"
    with closing(sqlite3.connect(grown)) as connection:
        connection.execute(str(CreateTable(schema.alembic_version).compile(dialect=sqlite_dialect())))
    migrating.migrate(tmp_path, grown, lambda _: None)
    made = make_desk(tmp_path)
    made.close()
    assert parts(grown) == parts(made.store.opened.database)
    with closing(raw(grown, writable=False)) as connection:
        assert scalar(connection, "PRAGMA user_version") == schema.SCHEMA
        assert scalar(connection, "SELECT version_num FROM alembic_version") == f"{schema.SCHEMA:04}"
        assert scalar(connection, "SELECT max(min_reader) FROM format") == schema.MIN_READER


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A case of the present version with an article and a highlight, closed."""
    desk = make_desk(tmp_path)
    article = add_article(desk, "Ports", "The port of Odesa\nwas closed.", outlet="Courier")
    passages.highlight(desk, article, 4, 8, note="Which one?")
    desk.close()
    return desk.folder


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """A version of the program that has one more migration, with the given body."""

    def make(body: str) -> None:
        folder = tmp_path / "a later version, 100%" / "migrations"
        shutil.copytree(migrating.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
        revision = f"{schema.SCHEMA + 1:04}"
        lines = "".join(f"    {line}\n" for line in body.splitlines())
        told = NEXT.format(revision=revision, previous=f"{schema.SCHEMA:04}", body=lines)
        (folder / "versions" / f"{revision}_later.py").write_text(told)
        monkeypatch.setattr(migrating, "MIGRATIONS", folder)
        monkeypatch.setattr(schema, "SCHEMA", schema.SCHEMA + 1)

    return make


def test_an_older_case_is_backed_up_and_brought_up_to_date(old: Path, later: Callable[[str], None]) -> None:
    before = dump(old / opening.DATABASE)
    later("op.execute(\"UPDATE outlet SET country = 'UA'\")")
    desk = cases.open_case(old, AUTHOR, Mode.WRITE, PROGRAM)
    assert [outlet.country for outlet, _ in articles.outlets(desk)] == ["UA"]
    assert [row.mark.passage.quote for row in passages.rows(desk, passages.ids(desk))] == ["port"]
    desk.undo()
    assert passages.ids(desk) == ()
    desk.close()
    (copy,) = (old / "backups").iterdir()
    assert copy.name.endswith("-before-migration.db")
    assert dump(copy) == before
    cases.open_case(old, AUTHOR, Mode.WRITE, PROGRAM).close()
    assert [copy] == list((old / "backups").iterdir())


BAD = {
    "loses rows": 'op.execute("DELETE FROM note")',
    "breaks a reference": 'op.execute("UPDATE passage SET article_id = 1")',
    "fails halfway": 'op.execute("UPDATE note SET text = \'\'")\nop.execute("UPDATE nowhere SET x = 1")',
    "is a bug": 'op.execute("UPDATE note SET text = \'\'")\nraise KeyError("x")',
}


@pytest.mark.parametrize("body", BAD.values(), ids=BAD)
def test_a_migration_that_goes_wrong_leaves_the_case_as_it_was(
    old: Path, later: Callable[[str], None], body: str
) -> None:
    before = dump(old / opening.DATABASE)
    later(body)
    with pytest.raises(NotMigrated):
        cases.open_case(old, AUTHOR, Mode.WRITE, PROGRAM)
    assert dump(old / opening.DATABASE) == before
    (copy,) = (old / "backups").iterdir()
    assert dump(copy) == before
    with pytest.raises(NotMigrated):  # and the case is not held
        cases.open_case(old, AUTHOR, Mode.WRITE, PROGRAM)


def test_a_migration_that_makes_another_schema_is_taken_back(old: Path, later: Callable[[str], None]) -> None:
    before = dump(old / opening.DATABASE)
    later('op.add_column("note", sa.Column("extra", sa.Text()))')
    with pytest.raises(DamagedCase):
        cases.open_case(old, AUTHOR, Mode.WRITE, PROGRAM)
    assert dump(old / opening.DATABASE) == before


def test_a_table_can_be_rebuilt_without_losing_what_refers_to_it(
    old: Path, later: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "_check_parts", lambda folder, connection: None)
    before = len(dump(old / opening.DATABASE))
    later('with op.batch_alter_table("article") as table:\n    table.add_column(sa.Column("x", sa.Text()))')
    desk = cases.open_case(old, AUTHOR, Mode.WRITE, PROGRAM)
    assert [row.mark.passage.quote for row in passages.rows(desk, passages.ids(desk))] == ["port"]
    desk.close()
    assert len(dump(old / opening.DATABASE)) == before


def test_a_case_that_cannot_be_copied_is_not_migrated(old: Path, later: Callable[[str], None]) -> None:
    before = dump(old / opening.DATABASE)
    later("pass")
    (old / "backups").write_text("in the way")
    with pytest.raises(NotMigrated):
        cases.open_case(old, AUTHOR, Mode.WRITE, PROGRAM)
    assert dump(old / opening.DATABASE) == before


def first_form(folder: Path) -> None:
    """Makes a case as the very first version of the program made it."""
    (folder / "originals").mkdir(parents=True)
    with closing(sqlite3.connect(folder / opening.DATABASE, isolation_level=None)) as connection:
        connection.execute(str(CreateTable(schema.alembic_version).compile(dialect=sqlite_dialect())))
        engine = create_engine("sqlite+pysqlite://", creator=lambda: connection, poolclass=StaticPool)
        config = Config()
        config.set_main_option("script_location", str(migrating.MIGRATIONS).replace("%", "%%"))
        with engine.begin() as config.attributes["connection"]:
            command.upgrade(config, "0001")
        connection.execute("INSERT INTO \"case\" VALUES (1, 'Old', '2026-01-01T00:00:00Z', '[]', 0)")
        connection.execute(f"PRAGMA application_id={schema.APPLICATION_ID}")
        connection.execute("PRAGMA user_version=1")


OLD_ARTICLE = {
    "id": 4, "title": "Grain", "version_id": 5, "added": "2026-01-01T00:00:00+00:00", "outlet_id": 2,
    "byline": "Ana", "agency": "", "published": "2022-09-22", "saved": None, "language": "en",
    "url": "https://courier.example/grain", "basis": {"title": {"how": "line", "words": "Grain"}},
}  # fmt: skip
OLD_ROWS = {
    "outlet": {
        "id": 2, "name": "Courier", "aliases": ["TC"], "country": "", "note": "", "grade": None,
    },
    "original": {
        "id": 3, "name": "a.txt", "stored": "a-1.txt", "path": "/a.txt", "size": 5,
        "sha256": sha256_of("Grain"), "arrived": "2026-01-01T00:00:00+00:00",
    },
    "body": {"sha256": sha256_of("Grain"), "text": "Grain", "characters": 5, "words": 1},
    "article": OLD_ARTICLE,
    "version": {
        "id": 5, "article_id": 4, "number": 1, "body": sha256_of("Grain"), "original_id": 3, "roles": "t",
        "arrived": "2026-01-01T00:00:00+00:00",
    },
    "journal": {
        "number": 1, "deed": 9, "step": 9, "label": "edit-article", "way": "do", "author": "Ana",
        "at": "2026-01-01T00:00:00+00:00", "reason": "", "digest": "",
        "changes": [["article", OLD_ARTICLE | {"title": "Corn"}, OLD_ARTICLE]],
    },
}  # fmt: skip
"""A case of the first form with an article whose title a person corrected."""


def fill(database: Path) -> None:
    """Puts `OLD_ROWS` there, as that version stored them."""
    with closing(raw(database, writable=True)) as connection:
        connection.execute("BEGIN")
        for table, row in OLD_ROWS.items():
            values = [json.dumps(one) if isinstance(one, list | dict) else one for one in row.values()]
            marks = ", ".join("?" * len(row))
            connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", values)  # noqa: S608
        connection.execute("COMMIT")


def test_what_the_first_form_held_is_there_and_its_deeds_can_be_undone(tmp_path: Path) -> None:
    folder = tmp_path / "first"
    first_form(folder)
    fill(folder / opening.DATABASE)
    desk = cases.open_case(folder, AUTHOR, Mode.WRITE, PROGRAM)
    page = articles.reading(desk, 4)
    assert (page.text, page.outlet, page.article.byline) == ("Grain", "Courier", "Ana")
    assert (page.article.authors, page.article.guesses, page.original.part) == ((), {}, "")
    desk.undo()
    assert articles.reading(desk, 4).article.title == "Corn"
    desk.redo()
    facts.change(desk, 4, authors="Ana; Bo", canonical_url="https://courier.example/grain")
    assert articles.reading(desk, 4).article.authors == ("Ana", "Bo")
    desk.close()


def test_a_case_of_the_first_form_is_brought_up_to_date(tmp_path: Path) -> None:
    folder = tmp_path / "first"
    first_form(folder)
    desk = cases.open_case(folder, AUTHOR, Mode.WRITE, PROGRAM)
    assert desk.case().name == "Old"
    desk.close()
    made = make_desk(tmp_path)
    made.close()
    assert parts(folder / opening.DATABASE) == parts(made.store.opened.database)
