"""The window keeps moving while a search, the making of an index and an import run beside it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from tests.benchmarks.ticks import Ticks
from tests.journeys.person import CTRL, SHIFT, Person
from tests.windows import PATIENCE
from workbench.desk import articles
from workbench.desk.searching import Indexing
from workbench.gui.actions.table import Act
from workbench.gui.searching.results_list import ResultsList

FILES = 5
LONG = 4 * PATIENCE
"""Milliseconds: everything is at work at once."""

WORD = "xylophone"


def test_the_window_keeps_moving_while_everything_is_at_work(
    person: Person, tmp_path: Path, record_testsuite_property: Callable[[str, object], None]
) -> None:
    folder = tmp_path / "incoming"
    folder.mkdir()
    paths = [folder / f"{number}.txt" for number in range(FILES)]
    for path in paths:
        path.write_text(
            f"{path.stem}\n\nA {WORD} was heard. " + f"Number {path.stem} said so. " * 200, "utf-8"
        )
    before = len(articles.ids(person.desk, articles.Listing()))
    news: list[object] = []
    person.window.session.found.connect(news.append)
    person.press(Qt.Key.Key_F, CTRL | SHIFT)
    ticks = Ticks()
    with ticks.counted():
        person.window.importing.import_paths(paths)
        person.menu(Act.REBUILD_INDEX)
        person.write(WORD)
        person.qtbot.waitUntil(lambda: _imported(person) == before + FILES, timeout=LONG)
        (results,) = person.window.parts.search().findChildren(ResultsList)
        person.qtbot.waitUntil(lambda: results.model().rowCount() == FILES, timeout=LONG)
    assert Indexing(0, 0) in news
    assert any(isinstance(one, Indexing) and one.total for one in news)
    assert ticks.late
    record_testsuite_property("longest gap in ms", round(max(ticks.late)))
    record_testsuite_property("longest work between two ticks in ms of CPU", round(max(ticks.worked)))


def _imported(person: Person) -> int:
    return len(articles.ids(person.desk, articles.Listing()))
