"""`python -m tests.benchmarks.importing`: articles read and kept, who waits for it, what it takes."""

import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from statistics import quantiles
from threading import Thread

from tests.benchmarks import files
from tests.benchmarks.figures import show_table
from tests.benchmarks.material import AUTHOR, PROGRAM, workplace
from tests.benchmarks.prose import Prose, english
from workbench.core.model import Fate
from workbench.core.progress import Progress
from workbench.desk import cases, importing, passages
from workbench.desk.arriving import arrivals
from workbench.desk.choosing import files_below
from workbench.desk.desk import Desk

_OF_EACH_KIND = 200
_LINES = 2_000
_LARGE_MB = 200
_AIM_WAIT_MS = 50
_AIM_MEMORY_MB = 500
_AIM_LINES = 2_000
_PAUSE = 0.05


def main() -> None:
    """Print the tables."""
    with workplace() as place:
        prose = english()
        _show_kinds(place, prose)
        _show_waits(place, prose)
        _show_memory(place, prose)


@contextmanager
def _case(place: Path, name: str) -> Iterator[Desk]:
    with closing(cases.create(place / name, name, AUTHOR, PROGRAM)) as desk:
        yield desk


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _read(desk: Desk, path: Path) -> None:
    for _ in arrivals(desk, files_below([path]).paths, {}, Progress()):
        pass


def _show_kinds(place: Path, prose: Prose) -> None:
    sets = {
        "plain text": files.fill(place / "texts", files.stories(prose, _OF_EACH_KIND), ".txt"),
        "web pages": files.fill(place / "pages", files.stories(prose, _OF_EACH_KIND), ".html"),
        "lines of JSON": files.export(place / "export.jsonl", files.stories(prose, _LINES)),
        "lines that tell their language": files.export(
            place / "told.jsonl", files.stories(prose, _LINES), language="en"
        ),
        "lines in no language": files.export(place / "none.jsonl", files.stories(Prose(), _LINES)),
    }
    rows = []
    for kind, path in sets.items():
        with _case(place, f"{kind} read") as desk:
            reading = _seconds(partial(_read, desk, path))
        with _case(place, f"{kind} kept") as desk:
            whole = _seconds(partial(importing.run, desk, [path], Progress()))
        number = _LINES if path.is_file() else _OF_EACH_KIND
        aim = f"≥ {_AIM_LINES}" if path.is_file() else ""
        rows.append((kind, f"{number}", f"{number / reading:.0f}", f"{number / whole:.0f}", aim))
    show_table("Reading and keeping", ("articles a second", "number", "read", "kept", "aim"), rows)


def _show_waits(place: Path, prose: Prose) -> None:
    with _case(place, "waits") as desk:
        one = files.export(place / "one.jsonl", files.stories(prose, 1))
        (first,) = importing.run(desk, [one], Progress()).of(Fate.KEPT)
        path = files.export(place / "many.jsonl", files.stories(prose, _LINES))
        quiet = _waits(desk, first.article_id or 0, lambda turn: turn < _OF_EACH_KIND)
        thread = Thread(target=lambda: importing.run(desk, [path], Progress()))
        thread.start()
        busy = _waits(desk, first.article_id or 0, lambda _: thread.is_alive())
        thread.join()
    rows = [_wait_row("no import", quiet), _wait_row(f"{_LINES:,} articles coming in", busy)]
    headings = (
        "a highlight waits, milliseconds",
        "number",
        "median",
        "p95",
        "p99",
        "longest",
        "aim for p95",
        "",
    )
    show_table("Highlights made meanwhile", headings, rows)


def _waits(desk: Desk, article_id: int, goes_on: Callable[[int], bool]) -> list[float]:
    waits: list[float] = []
    while goes_on(len(waits)) or len(waits) < 2:
        at = len(waits) % 1000
        waits.append(_seconds(partial(passages.highlight, desk, article_id, at, at + 40)) * 1000)
        time.sleep(_PAUSE)
    return waits


def _wait_row(what: str, waits: list[float]) -> tuple[str, ...]:
    ordered = quantiles(waits, n=100, method="inclusive")
    median, p95, p99 = (ordered[at - 1] for at in (50, 95, 99))
    verdict = "ok" if p95 < _AIM_WAIT_MS else "over"
    told = (f"{median:.1f}", f"{p95:.1f}", f"{p99:.1f}", f"{max(waits):.1f}", f"< {_AIM_WAIT_MS}")
    return (what, f"{len(waits)}", *told, verdict)


def _show_memory(place: Path, prose: Prose) -> None:
    """Of a table of 200 MB, read and kept: the most that the window's side and the parser ever had."""
    path = place / "large.jsonl"
    lines = [files.line(one) for one in files.stories(prose, 100)]
    with path.open("wb") as file:
        number = 0
        while file.tell() < _LARGE_MB * 2**20:
            file.write(lines[number % 100].replace(b'"text": "', b'"text": "%d ' % number))
            number += 1
    progress = Progress()
    with _case(place, "large") as desk:
        thread = Thread(target=lambda: importing.run(desk, [path], progress))
        thread.start()
        most = _watch(thread, progress)
        thread.join()
    rows = [
        (who, f"{megabytes:.0f}", f"< {_AIM_MEMORY_MB}", "ok" if megabytes < _AIM_MEMORY_MB else "over")
        for who, megabytes in most.items()
    ]
    show_table(f"Memory over {_LARGE_MB} MB of lines", ("resident megabytes", "most", "aim", ""), rows)


_WATCHED_SECONDS = 60.0


def _watch(thread: Thread, progress: Progress) -> dict[str, float]:
    """The peaks of this process and its children, over a minute or to the end."""
    most = {"this process": 0.0, "a parser": 0.0}
    until = time.monotonic() + _WATCHED_SECONDS
    while thread.is_alive():
        most["this process"] = max(most["this process"], _peak("self"))
        for task in Path("/proc/self/task").iterdir():
            for child in (task / "children").read_text(encoding="ascii").split():
                most["a parser"] = max(most["a parser"], _peak(child))
        if time.monotonic() > until:
            progress.cancel()
        time.sleep(0.2)
    return most


def _peak(process: str) -> float:
    """Megabytes that a process had at most; 0 for one that is gone."""
    try:
        rows = Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0.0
    return next((int(row.split()[1]) / 1024 for row in rows if row.startswith("VmHWM:")), 0.0)


if __name__ == "__main__":
    main()
