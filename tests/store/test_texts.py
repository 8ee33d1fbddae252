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


def test_a_stretch_is_cut_in_code_points_and_ends_with_the_text(store: Store) -> None:
    text = "Schiffe, 船, سفن, 🚢 fahren"
    name = write(store, lambda edit: texts.keep(edit.connection, text, 5)).result
    for _ in range(2):  # read, and at hand
        cut = store.ask(texts.stretch, name, 9, 10, 3)
        assert (cut.before, cut.words, cut.after, cut.whole) == ("e, ", "船", ", س", len(text))
    assert store.ask(texts.stretch, name, 20, 99, 3).words == text[20:]
    assert store.ask(texts.stretch, name, -4, 2, 3)[:2] == ("", "Sc")


def test_texts_at_hand_are_few_and_never_mistaken(store: Store) -> None:
    said = [f"text {number}" for number in range(5)]
    names = [write(store, lambda edit, one=one: texts.keep(edit.connection, one, 2)).result for one in said]  # type: ignore[misc]
    for _ in range(2):
        assert [store.ask(texts.stretch, name, 0, 6, 0).words for name in names] == said
    with pytest.raises(Unknown):
        store.ask(texts.stretch, "abc", 0, 1, 0)
