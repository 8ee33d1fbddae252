import pytest
from sqlalchemy import Connection, text

from tests.store.deeds import new_tag, write
from workbench.core.changes import Label, Way
from workbench.core.model import Tag
from workbench.store import journal
from workbench.store.connecting import transaction
from workbench.store.store import Order, Store


@pytest.fixture
def told(store: Store) -> Store:
    """A case with five deeds."""
    for name in "abcd":
        new_tag(store, name)
    return store


def tamper(store: Store, statement: str) -> None:
    with transaction(store._writer) as connection:
        connection.execute(text(statement))


def test_an_untouched_chain_is_whole(told: Store) -> None:
    assert told.ask(journal.broken_at) is None


@pytest.mark.parametrize(
    ("statement", "at"),
    [
        ("UPDATE journal SET author = 'Nobody' WHERE number = 3", 3),
        ("UPDATE journal SET reason = 'forged' WHERE number = 5", 5),
        ("UPDATE journal SET changes = replace(changes, '\"a\"', '\"z\"') WHERE number = 2", 2),
        ("UPDATE journal SET at = '2020-01-01T00:00:00+00:00' WHERE number = 1", 1),
        ("DELETE FROM journal WHERE number = 4", 4),
        ("DELETE FROM journal WHERE number = 1", 1),
        ("UPDATE journal SET number = 9 WHERE number = 5", 5),
        ("UPDATE journal SET digest = 'x' WHERE number = 2", 2),
    ],
)
def test_a_forged_or_missing_deed_is_named(told: Store, statement: str, at: int) -> None:
    tamper(told, statement)
    assert told.ask(journal.broken_at) == at


def test_a_forger_who_mends_one_digest_breaks_the_next(told: Store) -> None:
    def mended(connection: Connection) -> str:
        rows = connection.execute(text("SELECT * FROM journal WHERE number < 3 ORDER BY number")).mappings()
        first, second = map(dict, rows)
        values = {name: second[name] for name in second if name != "digest"}
        return journal._digest(first["digest"], values | {"author": "Nobody"})

    digest = told.ask(mended)
    tamper(told, f"UPDATE journal SET author = 'Nobody', digest = '{digest}' WHERE number = 2")  # noqa: S608
    assert told.ask(journal.broken_at) == 3


def test_deeds_are_read_after_a_number_in_pieces(told: Store) -> None:
    assert [deed.number for deed in told.ask(journal.after, 2)] == [3, 4, 5]
    assert [deed.number for deed in told.ask(journal.after, 1, 2)] == [2, 3]
    assert told.ask(journal.after, 5) == ()
    assert [deed.number for deed in told.ask(journal.newest, 2)] == [5, 4]


def test_a_deed_is_read_as_it_was_written(told: Store) -> None:
    written = write(told, lambda edit: edit.add(Tag(id=edit.mint(), name="„“—\u2028é", color="")))
    assert told.ask(journal.newest, 1) == (written.deed,)
    assert told.ask(journal.last_id) == (written.deed.id if written.deed else None)


def test_the_deeds_of_a_step_include_its_undoing(store: Store) -> None:
    for way in (Way.DO, Way.DO, Way.UNDO, Way.REDO):
        store.write(
            Order(Label.NEW_TAG, "Ana", step=5, way=way),
            lambda edit: edit.add(Tag(id=edit.mint(), name="a", color="")),
        )
    new_tag(store, "other")
    assert [deed.way for deed in store.ask(journal.of_step, 5)] == [Way.DO, Way.DO, Way.UNDO, Way.REDO]
    ways = store.ask(lambda connection: list(journal.ways(connection)))
    assert ways[1] == (5, Label.NEW_TAG, Way.DO)
    assert len(ways) == 6
