"""How smooth the window stays: a timer of 5 ms in its event loop tells how late it is while things go on.

`python -m tests.benchmarks.ticks --articles 10000` imports so many files each time. Late is by the clock on
the wall, so that what else runs on this computer counts; the CPU between two ticks is that of the window's
own thread.
"""

import argparse
import itertools
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer
from PySide6.QtTest import QTest

from tests.benchmarks.figures import show_table
from tests.benchmarks.material import large_case, workplace
from tests.benchmarks.prose import Prose, Story
from tests.benchmarks.windows import application, open_case, wait_for, window
from workbench.desk.news import Indexing
from workbench.gui.actions.table import Act
from workbench.gui.searching.query_field import QueryField
from workbench.gui.settings.store import Store
from workbench.gui.window.main_window import MainWindow
from workbench.places import settings_file

_TICK_MS = 5
_AIM_MS = 5.0
_IDLE_MS = 5_000
_KEY_MS = 110
_TYPED_TITLES = 6
_TYPED_WORDS = 3
_ARTICLES = 1_000
_CASE = 2_000
_PATIENCE_MS = 3_600_000


class Ticks(QObject):
    """Notes for each tick how many milliseconds too late it came, and how many its thread has worked."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self.worked: list[float] = []
        self._clock = QElapsedTimer()
        self._cpu = 0.0
        self._timer = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    @contextmanager
    def counted(self) -> Iterator[None]:
        """Count from now on until then."""
        self._clock.start()
        self._cpu = time.thread_time()
        self._timer.start()
        yield
        self._timer.stop()

    def _tick(self) -> None:
        gap, cpu = self._clock.nsecsElapsed() / 1e6, time.thread_time()
        self._clock.start()
        self.late.append(max(gap - _TICK_MS, 0.0))
        self.worked.append((cpu - self._cpu) * 1000)
        self._cpu = cpu


class Doings:
    """What goes on in the window while it is watched. Each is begun, and tells when it is over."""

    def __init__(self, shown: MainWindow, folders: Iterable[Path]) -> None:
        self._window = shown
        self._folders = iter(folders)
        self._behind = False
        self._prose = Prose(3)
        shown.session.found.connect(self._hear)

    def idle(self) -> Callable[[], bool]:
        """Nothing, for a while."""
        waited = QElapsedTimer()
        waited.start()
        return lambda: waited.elapsed() > _IDLE_MS

    def importing(self) -> Callable[[], bool]:
        """Files come in, and the index follows."""
        self._behind = True
        self._window.importing.import_paths([next(self._folders)])
        return lambda: not self._window.importing.busy and not self._behind

    def indexing(self) -> Callable[[], bool]:
        """Everything is indexed anew."""
        self._behind = True
        self._window.session.rebuild_index()
        return lambda: not self._behind

    def typing(self) -> Callable[[], bool]:
        """A person types into the search box."""
        self._window.acts.action(Act.SEARCH).trigger()
        (field,) = self._window.parts.search().findChildren(QueryField)
        return _Typist(field, self._typed()).done

    def everything(self) -> Callable[[], bool]:
        """All of that."""
        over = [self.typing(), self.indexing(), self.importing()]
        return lambda: all(one() for one in over)

    def _typed(self) -> Iterator[str]:
        for _ in range(_TYPED_TITLES):
            yield " ".join(self._prose.words(_TYPED_WORDS))

    def _hear(self, news: object) -> None:
        if isinstance(news, Indexing):
            self._behind = bool(news.total)


class _Typist(QObject):
    """Presses a key after the other as quickly as people type, each text anew."""

    def __init__(self, field: QueryField, texts: Iterator[str]) -> None:
        super().__init__(field)
        self._field = field
        self._strokes = itertools.chain.from_iterable((None, *text) for text in texts)
        self._over = False
        self._timer = QTimer(self, interval=_KEY_MS)
        self._timer.timeout.connect(self._press)
        self._timer.start()

    def done(self) -> bool:
        """Whether everything is typed."""
        return self._over

    def _press(self) -> None:
        match next(self._strokes, ""):
            case None:
                self._field.clear()
            case "":
                self._timer.stop()
                self._over = True
            case letter:
                QTest.keyClicks(self._field, letter)


def main(arguments: list[str]) -> None:
    """Print the table."""
    options = _options(arguments)
    application()
    with workplace() as place:
        folders = _folders(place / "files", options.articles)
        Store(settings_file()).change(review=False)  # what comes in is kept without a question
        case = large_case(place, _CASE)
        with window() as shown:
            open_case(shown, case)
            doings = Doings(shown, folders)
            wait_for(doings.indexing(), _PATIENCE_MS)
            rows = [_row(what, begin) for what, begin in _stories(doings, options.articles)]
    show_table(
        "How late a tick of 5 ms comes, and how long the window's own thread works between two",
        ("milliseconds", "ticks", "median", "p99", "longest", "aim", "", "CPU p99", "longest"),
        rows,
    )


def _stories(doings: Doings, articles: int) -> list[tuple[str, Callable[[], Callable[[], bool]]]]:
    return [
        ("nothing goes on", doings.idle),
        ("a person types in the search box", doings.typing),
        ("the index is made anew", doings.indexing),
        (f"{articles:,} articles are imported", doings.importing),
        ("all of this at once", doings.everything),
    ]


def _row(what: str, begin: Callable[[], Callable[[], bool]]) -> tuple[str, ...]:
    ticks = Ticks()
    with ticks.counted():
        wait_for(begin(), _PATIENCE_MS)
    late, worked = _p99(ticks.late), _p99(ticks.worked)
    return (
        what,
        f"{len(ticks.late):,}",
        f"{median(ticks.late):.2f}",
        f"{late:.2f}",
        f"{max(ticks.late):.1f}",
        f"p99 ≤ {_AIM_MS:g}",
        "met" if late <= _AIM_MS else "over",
        f"{worked:.2f}",
        f"{max(ticks.worked):.1f}",
    )


def _p99(values: list[float]) -> float:
    return quantiles(values, n=100, method="inclusive")[-1]


def _folders(place: Path, articles: int) -> list[Path]:
    """Folders of so many web pages to import, all different: one for each import there is."""
    prose = Prose(2)
    folders = [place / name for name in ("alone", "with the others")]
    for folder in folders:
        folder.mkdir(parents=True)
        for number in range(articles):
            (folder / f"{number}.html").write_text(_page(prose.story()), encoding="utf-8")
    return folders


def _page(story: Story) -> str:
    paragraphs = "".join(f"<p>{line}</p>" for line in story.text.split("\n"))
    head = f"<head><title>{story.title}</title></head>"
    return f"<html>{head}<body><article><h1>{story.title}</h1>{paragraphs}</article></body></html>"


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.ticks", description=__doc__)
    parser.add_argument("--articles", type=int, default=_ARTICLES, metavar="N", help="imported each time")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
