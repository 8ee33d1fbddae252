"""Everything a case holds, and deeds watched on their way there and back."""

from collections.abc import Callable
from typing import TypeVar

from workbench.core.changes import Label
from workbench.core.model import RECORDS, Passage, Record, Version
from workbench.desk.desk import Desk
from workbench.store import texts
from workbench.store.questions import records

T = TypeVar("T")
Everything = dict[type[Record], tuple[Record, ...]]


def everything(desk: Desk) -> Everything:
    """Every record of the case."""
    return desk.ask(lambda connection: {kind: records.every(connection, kind) for kind in RECORDS})


def there_and_back(desk: Desk, label: Label, deed: Callable[[], T]) -> T:
    """Do a deed; check that it is one step of that name, and that undo and redo lead back and there again."""
    before, number = everything(desk), desk.log(1)[0].number
    result = deed()
    after = everything(desk)
    assert after != before
    assert desk.log(1)[0].number == number + 1
    assert desk.log(1)[0].label == desk.undoable == label
    assert desk.undo().label is label
    assert everything(desk) == before
    assert desk.redoable is label
    desk.redo()
    assert everything(desk) == after
    return result


def unchanged(desk: Desk, problem: type[Exception], deed: Callable[[], object]) -> None:
    """Check that a deed is refused and leaves no trace."""
    before, log = everything(desk), desk.log()
    try:
        deed()
    except problem:
        assert everything(desk) == before
        assert desk.log() == log
    else:
        raise AssertionError(f"no {problem.__name__}")


def quotes_stand(desk: Desk) -> bool:
    """Whether every passage says what its text says there."""

    def stands(passage: Passage) -> bool:
        version = desk.ask(records.one, Version, passage.version_id)
        text = desk.ask(texts.text_of, version.body)
        around = (text[: passage.start][-64:], text[passage.end :][:64])
        return (passage.quote, passage.prefix, passage.suffix) == (text[passage.start : passage.end], *around)

    return all(stands(one) for one in desk.ask(records.every, Passage))
