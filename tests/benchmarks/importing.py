"""How long it takes from files to articles that can be searched, what that is spent on, and who waits for it.

`python -m tests.benchmarks.importing [ARTICLES]`: 10,000 articles if no number is given.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from statistics import quantiles
from threading import Thread

from tests.benchmarks.figures import show_table
from tests.benchmarks.material import ARTICLES, AUTHOR, PROGRAM, workplace
from tests.benchmarks.prose import Prose, Story
from workbench.core.model import Fate
from workbench.core.progress import Progress
from workbench.desk import cases, importing, passages
from workbench.desk.arriving import arrivals
from workbench.desk.choosing import files_below
from workbench.desk.desk import Desk
from workbench.desk.finding import Finder

_OF_EACH_KIND = 200
_LINES = 2_000
_LARGE_MB = 200
_AIM_WAIT_MS = 50
_AIM_MEMORY_MB = 500
_AIM_LINES = 2_000
_PAUSE = 0.05
_LENGTH = 1_500


def main() -> None:
    """Print the tables."""
    number = int(sys.argv[1]) if sys.argv[1:] else ARTICLES
    with workplace() as place:
        prose = Prose()
        _show_kinds(place, prose)
        _show_all(place, prose, number)
        _show_waits(place, prose)
        _show_memory(place, prose)


def _as_text(story: Story) -> str:
    return f"{story.title}\n\nPublished: {story.published}\n\n{story.text}\n"


def _as_page(story: Story) -> str:
    facts = {"@type": "NewsArticle", "headline": story.title, "datePublished": story.published}
    body = "".join(f"<p>{line}</p>" for line in story.text.splitlines())
    return (
        f"<html lang='en'><head><title>{story.title}</title><script type='application/ld+json'>"
        f"{json.dumps(facts)}</script></head><body><nav>Home News Sport</nav><article>"
        f"<h1>{story.title}</h1>{body}</article></body></html>"
    )


def _as_line(story: Story, **more: str) -> str:
    told = {"title": story.title, "text": story.text, "outlet": story.outlet, "date": story.published}
    return json.dumps(told | more)


def _files(folder: Path, prose: Prose, number: int, ending: str, told: Callable[[Story], str]) -> Path:
    folder.mkdir(parents=True)
    for at in range(number):
        (folder / f"{at:05}{ending}").write_text(told(prose.story(_LENGTH)), encoding="utf-8")
    return folder


def _lines(path: Path, prose: Prose, number: int, **more: str) -> Path:
    stories = (_as_line(prose.story(_LENGTH), **more) for _ in range(number))
    path.write_text("".join(f"{line}\n" for line in stories), encoding="utf-8")
    return path


@contextmanager
def _case(place: Path, name: str) -> Iterator[Desk]:
    with closing(cases.create(place / name, name, AUTHOR, PROGRAM)) as desk:
        yield desk


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _read(desk: Desk, paths: Sequence[Path]) -> None:
    for _ in arrivals(desk, files_below(paths).paths, {}, Progress()):
        pass


def _show_kinds(place: Path, prose: Prose) -> None:
    sets = {
        "plain text": _files(place / "texts", prose, _OF_EACH_KIND, ".txt", _as_text),
        "web pages": _files(place / "pages", prose, _OF_EACH_KIND, ".html", _as_page),
        "lines of JSON": _lines(place / "export.jsonl", prose, _LINES),
        "lines that tell their language": _lines(place / "told.jsonl", prose, _LINES, language="en"),
    }
    rows = []
    for kind, path in sets.items():
        with _case(place, f"{kind} read") as desk:
            reading = _seconds(partial(_read, desk, [path]))
        with _case(place, f"{kind} kept") as desk:
            whole = _seconds(partial(importing.run, desk, [path], Progress()))
        number = _LINES if path.is_file() else _OF_EACH_KIND
        aim = f"≥ {_AIM_LINES}" if path.is_file() else ""
        rows.append((kind, f"{number}", f"{number / reading:.0f}", f"{number / whole:.0f}", aim))
    show_table("Reading and keeping", ("articles a second", "number", "read", "kept", "aim"), rows)


def _show_all(place: Path, prose: Prose, number: int) -> None:
    folder = _files(place / "all", prose, number, ".txt", _as_text)
    finding = _seconds(lambda: files_below([folder]))
    with _case(place, "read only") as desk:
        reading = _seconds(lambda: _read(desk, [folder]))
    with _case(place, "everything") as desk:
        whole = _seconds(lambda: importing.run(desk, [folder], Progress()))
        again = _seconds(lambda: importing.run(desk, [folder], Progress()))
        with closing(Finder(desk)) as finder:
            indexing = _seconds(finder.catch_up)
        undoing = _seconds(desk.undo)
    rows = [
        ("find the files", f"{finding:.1f}"),
        ("hash and read them, in two processes", f"{reading - finding:.1f}"),
        ("copy the originals and keep the articles", f"{whole - reading:.1f}"),
        ("make them searchable", f"{indexing:.1f}"),
        ("all of it", f"{whole + indexing:.1f}"),
        ("the same files once more: all are known", f"{again:.1f}"),
        ("undo", f"{undoing:.1f}"),
    ]
    show_table(f"{number:,} articles imported and searchable", ("seconds", "wall"), rows)


def _show_waits(place: Path, prose: Prose) -> None:
    with _case(place, "waits") as desk:
        (first,) = importing.run(desk, [_lines(place / "one.jsonl", prose, 1)], Progress()).of(Fate.KEPT)
        path = _lines(place / "many.jsonl", prose, _LINES)
        quiet = _waits(desk, first.article_id or 0, lambda turn: turn < _OF_EACH_KIND)
        thread = Thread(target=lambda: importing.run(desk, [path], Progress()))
        thread.start()
        busy = _waits(desk, first.article_id or 0, lambda _: thread.is_alive())
        thread.join()
    rows = [_wait_row("no import", quiet), _wait_row(f"{_LINES:,} articles coming in", busy)]
    headings = ("a highlight waits, milliseconds", "number", "median", "p95", "longest", "aim for p95", "")
    show_table("Highlights made meanwhile", headings, rows)


def _waits(desk: Desk, article_id: int, goes_on: Callable[[int], bool]) -> list[float]:
    waits: list[float] = []
    while goes_on(len(waits)) or len(waits) < 2:
        at = len(waits) % 1000
        waits.append(_seconds(partial(passages.highlight, desk, article_id, at, at + 40)) * 1000)
        time.sleep(_PAUSE)
    return waits


def _wait_row(what: str, waits: list[float]) -> tuple[str, ...]:
    ordered = quantiles(waits, n=20, method="inclusive")
    verdict = "ok" if ordered[-1] < _AIM_WAIT_MS else "over"
    told = (f"{ordered[9]:.1f}", f"{ordered[-1]:.1f}", f"{max(waits):.1f}", f"< {_AIM_WAIT_MS}")
    return (what, f"{len(waits)}", *told, verdict)


def _show_memory(place: Path, prose: Prose) -> None:
    """Of a table of 200 MB, read and kept: the most that the window's side and the parser ever had."""
    path = place / "large.jsonl"
    lines = [_as_line(prose.story(_LENGTH)) for _ in range(100)]
    with path.open("w", encoding="utf-8") as file:
        number = 0
        while file.tell() < _LARGE_MB * 2**20:
            file.write(lines[number % 100].replace('"text": "', f'"text": "{number} ') + "\n")
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
