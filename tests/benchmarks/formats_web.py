"""`python -m tests.benchmarks.formats_web`: facts of labelled pages right and wrong, pages a second."""

import statistics
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from tests.benchmarks.figures import show_table
from tests.formats.web.labelled import FACTS, Read, Score, scores, stated
from tests.formats.web.styles import STYLES, pages
from workbench.formats.web.form import FORM

EACH = 6
"""Pages of each style."""

_AIMS = {"title": "right ≥ 84 %", "published": "right ≥ 98 %, wrong ≤ 1 %", "authors": "right ≥ 83 %"}
_SECONDS = 45
"""Pages a second on two cores that are aimed at."""


def ours(html: bytes) -> Read:
    """A page as this program reads it."""
    return stated(FORM.read(html, "a.html"))


def peer(html: bytes) -> Read:
    """A page as trafilatura reads it, which finds the body for us."""
    import trafilatura

    found = trafilatura.extract_metadata(html.decode())
    names = tuple(name.strip() for name in (found.author or "").split(";") if name.strip())
    return Read(found.title, found.date, names)


def main() -> None:
    """Print both tables."""
    made = pages(EACH)
    read = {"ours": scores(made, ours), "trafilatura": scores(made, peer)}
    rows = [_row(fact, who, score[fact]) for fact in FACTS for who, score in read.items()]
    title = f"Facts of {len(made)} labelled pages in {len(STYLES)} styles of mark-up"
    show_table(title, ("fact, read by", "right %", "wrong %", "silent %", "aim"), rows)
    _speed([page.html for page in made] * 2)


def _row(fact: str, who: str, score: Score) -> tuple[str, ...]:
    whole = (score.right + score.wrong + score.silent) / 100
    shares = (f"{count / whole:.1f}" for count in (score.right, score.wrong, score.silent))
    return (f"{fact}, {who}", *shares, _AIMS[fact] if who == "ours" else "")


def _speed(sources: list[bytes]) -> None:
    """Body and facts of pages, in two processes at once and in one."""
    size = statistics.mean(map(len, sources)) / 1000
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        list(pool.map(ours, sources[:4]))  # loads what is loaded once
        both = _rate(len(sources), lambda: list(pool.map(ours, sources, chunksize=8)))
    ours(sources[0])
    one = _rate(len(sources) // 4, lambda: list(map(ours, sources[: len(sources) // 4])), time.process_time)
    rows = [
        ("two processes, by the clock", f"{both:.0f}", f"≥ {_SECONDS}"),
        ("one process, by its CPU", f"{one:.0f}", ""),
    ]
    show_table(f"Pages of {size:.0f} kB a second, body and facts", ("how", "pages/s", "aim"), rows)


def _rate(count: int, work: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    start = clock()
    work()
    return count / (clock() - start)


if __name__ == "__main__":
    main()
