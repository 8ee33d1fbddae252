"""Times what is done and prints it as a table. CPU time counts: the clock also tells what else runs."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds of one thing done several times: of this process's CPU, and of the clock on the wall."""

    cpu: tuple[float, ...]
    wall: tuple[float, ...]

    @property
    def median(self) -> float:
        """What it usually costs the CPU."""
        return median(self.cpu)

    @property
    def p95(self) -> float:
        """What it costs the CPU at most, but for one time in twenty."""
        return quantiles(self.cpu, n=20, method="inclusive")[-1] if len(self.cpu) > 1 else self.cpu[0]

    @property
    def worst(self) -> float:
        """What it cost the CPU once."""
        return max(self.cpu)


@dataclass(frozen=True, slots=True)
class Figure:
    """A row of the table. `aim` is what p95 should stay below; `peer` does the same job in another way."""

    what: str
    times: Times
    aim: float | None = None
    peer: Times | None = None


def timed(work: Work, rounds: int = 1, before: Work | None = None) -> Times:
    """Do `work` some times, each time after `before`, which is not timed."""
    cpu: list[float] = []
    wall: list[float] = []
    for _ in range(rounds):
        if before is not None:
            before()
        cpu_start, wall_start = time.process_time(), time.perf_counter()
        work()
        cpu.append((time.process_time() - cpu_start) * 1000)
        wall.append((time.perf_counter() - wall_start) * 1000)
    return Times(tuple(cpu), tuple(wall))


_HEADINGS = ("CPU milliseconds", "median", "p95", "aim", "", "wall", "peer", "ratio")


def show(title: str, figures: Iterable[Figure]) -> None:
    """Print figures as a table."""
    show_table(title, _HEADINGS, [_row(figure) for figure in figures])


def show_table(title: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print rows below their headings: words at the left, numbers at the right."""
    widths = [max(map(len, column)) for column in zip(headings, *rows, strict=True)]
    print(f"\n{title}\n")
    for row in (headings, ["-" * width for width in widths], *rows):
        first, *others = (
            cell.rjust(width) if number else cell.ljust(width)
            for number, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        print("  ".join((first, *others)).rstrip(), flush=True)


def _row(figure: Figure) -> tuple[str, ...]:
    times, aim, peer = figure.times, figure.aim, figure.peer
    return (
        figure.what,
        f"{times.median:.2f}",
        f"{times.p95:.2f}",
        "" if aim is None else f"< {aim:g}",
        "" if aim is None else ("ok" if times.p95 < aim else "over"),
        f"{median(times.wall):.2f}",
        "" if peer is None else f"{peer.median:.2f}",
        "" if peer is None else f"{times.median / peer.median:.2f}",
    )
