"""Small deeds and looks into a case, for the tests of the store."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from tests.casework import AUTHOR, PROGRAM
from workbench.core.changes import Label
from workbench.core.model import Tag
from workbench.store.edit import Edit
from workbench.store.opening import Mode
from workbench.store.questions import records
from workbench.store.store import Order, Store, Written

T = TypeVar("T")


def write(store: Store, work: Callable[[Edit], T]) -> Written[T]:
    """One deed, labelled as a change of tags."""
    return store.write(Order(Label.EDIT_TAG, AUTHOR), work)


def new_tag(store: Store, name: str) -> Tag:
    """One deed that adds a tag."""
    return write(store, lambda edit: edit.add(Tag(id=edit.mint(), name=name, color="#123456"))).result


def tags(store: Store) -> tuple[Tag, ...]:
    """All tags, oldest first."""
    return store.ask(records.every, Tag)


def open_store(folder: Path, mode: Mode = Mode.WRITE) -> Store:
    """A case opened as the program does."""
    return Store.open(folder, mode, PROGRAM)
