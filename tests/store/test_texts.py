from hashlib import sha256

import pytest
from sqlalchemy import select

from tests.store.deeds import write
from workbench.core.problems import Unknown
from workbench.store import texts
from workbench.store.edit import Edit
from workbench.store.schema import body
from workbench.store.store import Store


def test_a_text_is_stored_once_whoever_brings_it(store: Store) -> None:
    text = "Schiffe, 船, سفن, 🚢"

    def work(edit: Edit) -> str:
        return texts.keep(edit.connection, text, 4)

    assert write(store, work).result == write(store, work).result == sha256(text.encode()).hexdigest()
    assert store.ask(texts.text_of, sha256(text.encode()).hexdigest()) == text
    row = store.ask(lambda connection: connection.execute(select(body)).mappings().one())
    assert (row["characters"], row["words"]) == (len(text), 4)


def test_an_unknown_text_is_named(store: Store) -> None:
    with pytest.raises(Unknown, match="no text abc"):
        store.ask(texts.text_of, "abc")
