"""How a person imports is kept with the settings."""

from pathlib import Path

import pytest

from workbench.desk.planning import Columns, Field
from workbench.gui.rooms import Doing
from workbench.gui.settings.store import Store
from workbench.gui.window.habits import KeptHabits

NAMES = ("headline", "body", "id")
COLUMNS = Columns((("headline", Field.TITLE), ("body", Field.TEXT)))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def habits(file: Path) -> KeptHabits:
    return KeptHabits(Store(file), Doing())


def test_habits_are_there_again_after_a_restart(file: Path) -> None:
    first = habits(file)
    assert first.asks
    assert first.columns(NAMES) is None
    assert first.watched(7) is None
    first.set_asks(asks=False)
    first.keep_columns(NAMES, COLUMNS)
    first.watch(7, Path("/downloads"), 12.5)
    again = habits(file)
    assert not again.asks
    assert again.columns(NAMES) == COLUMNS
    assert again.columns(("headline",)) is None
    assert again.watched(7) == (Path("/downloads"), 12.5)
    again.watch(7, None, 0.0)
    assert habits(file).watched(7) is None


def test_a_meaning_that_is_no_longer_known_is_asked_again(file: Path) -> None:
    habits(file).keep_columns(NAMES, COLUMNS)
    file.write_text(file.read_text().replace('"title"', '"horoscope"'))
    assert habits(file).columns(NAMES) is None
