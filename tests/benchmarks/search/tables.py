"""What was measured as tables: our figures, the aims, and how many times what each peer took."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.benchmarks.figures import Times, show_table
from tests.benchmarks.search.engines.engine import Name
from tests.benchmarks.search.peers import Measured, Peers
from tests.benchmarks.search.questions import Kind

_QUICK_MS = 2.0
_QUICK = frozenset({Kind.COMMON, Kind.WORD, Kind.AND, Kind.OR, Kind.FILTERED})
_TIMES_AS_LONG = {Name.FTS5: 1.0, Name.TANTIVY: 3.0, Name.XAPIAN: 1.0}
"""How much longer than each peer a question may take at the median."""

_SNIPPETS_MS = 3.0
_KEYSTROKE_MS = 25.0
_KEYSTROKE_OF_FEW_MS = 10.0
_KEYSTROKE_WORST_MS = 50.0
_FEW = 10_000
_MEGABYTE = 1_000_000
_KILOBYTES = 1_024


@dataclass(frozen=True, slots=True)
class _Row:
    """One thing that every engine does: what it costs each, and our aims for p95 and the worst time."""

    what: str
    times: dict[Name, Times]
    p95: float | None = None
    worst: float | None = None


def show_questions(peers: Peers, articles: int) -> None:
    """Print what each kind of question costs."""
    others = [name for name in peers if name is not Name.OURS]
    theirs = (heading for name in others for heading in (name, "p95", "×"))
    headings = ("CPU milliseconds", "median", "p95", "worst", "aims", "", *theirs)
    rows = [_cells(row, others) for row in _rows(_installed(peers), articles)]
    show_table("Twenty best and how many there are; ×: our median to the peer's", headings, rows)
    absent = [name for name, measured in peers.items() if measured is None]
    if absent:
        print(f"\nnot installed, or failed: {', '.join(absent)}")


def _installed(peers: Peers) -> dict[Name, Measured]:
    return {name: measured for name, measured in peers.items() if measured is not None}


def _rows(peers: dict[Name, Measured], articles: int) -> Iterator[_Row]:
    for kind in Kind:
        times = {name: one.searched.times[kind] for name, one in peers.items() if kind in one.searched.times}
        yield _Row(kind, times, _QUICK_MS if kind in _QUICK else None)
    keystroke = _KEYSTROKE_OF_FEW_MS if articles <= _FEW else _KEYSTROKE_MS
    listed = {name: one.searched.rows[Kind.TYPING] for name, one in peers.items()}
    yield _Row("keystroke to list: 20 rows", listed, keystroke, _KEYSTROKE_WORST_MS)
    yield _Row("20 snippets", {name: _snippets(one) for name, one in peers.items()}, _SNIPPETS_MS)


def _snippets(measured: Measured) -> Times:
    """What the rows of an answer cost beyond the answer."""
    whole, answer = measured.searched.rows[Kind.OR], measured.searched.times[Kind.OR]
    cpu = tuple(max(one - other, 0.0) for one, other in zip(whole.cpu, answer.cpu, strict=True))
    return Times(cpu, cpu)


def _cells(row: _Row, others: Sequence[Name]) -> tuple[str, ...]:
    ours = row.times.get(Name.OURS)
    cells = [row.what]
    cells += ["–"] * 3 if ours is None else [_ms(ours.median), _ms(ours.p95), _ms(ours.worst)]
    cells += _aims(row, ours)
    for name in others:
        peer = row.times.get(name)
        ratio = "" if peer is None or ours is None else f"{ours.median / peer.median:.2f}"
        cells += ["–", "–", ""] if peer is None else [_ms(peer.median), _ms(peer.p95), ratio]
    return tuple(cells)


def _aims(row: _Row, ours: Times | None) -> tuple[str, str]:
    """The aims of a row, and what of them is missed."""
    if ours is None:
        return "", ""
    limits = [("p95", ours.p95, row.p95), ("worst", ours.worst, row.worst)]
    missed = [what for what, found, limit in limits if limit is not None and found > limit]
    missed += [
        name
        for name, times in _TIMES_AS_LONG.items()
        if name in row.times and ours.median > times * row.times[name].median
    ]
    told = ", ".join(f"{what} ≤ {limit:g}" for what, _found, limit in limits if limit is not None)
    return told, f"over: {', '.join(missed)}" if missed else "met"


def _ms(milliseconds: float) -> str:
    return f"{milliseconds:.2f}" if milliseconds < 10 else f"{milliseconds:.0f}"


@dataclass(frozen=True, slots=True)
class _Whole:
    """A figure of the whole index, for each engine, and the most it may be for ours, if there is an aim."""

    what: str
    values: dict[Name, float]
    limit: float | None = None
    aim: str = ""


def show_whole(peers: Peers, text: int) -> None:
    """Print what building, changing and opening cost. `text` is how many bytes all texts are in UTF-8."""
    headings = ("Index", *peers, "aim", "")
    rows = [_line(whole, list(peers)) for whole in _wholes(_installed(peers), text)]
    show_table("The index; FTS5, tantivy and Xapian keep the texts in it or beside it", headings, rows)


def _wholes(peers: dict[Name, Measured], text: int) -> Iterator[_Whole]:
    building = {name: one.built.cpu / 1000 for name, one in peers.items()}
    limit = 2 * building[Name.FTS5] if Name.FTS5 in building else 0.0
    yield _Whole("build, CPU s", building, limit, "≤ 2 × FTS5")
    peaks = {name: one.built.peak * _KILOBYTES / _MEGABYTE for name, one in peers.items()}
    yield _Whole("build, peak resident MB", peaks, 500)
    changed = {name: one.changed.median for name, one in peers.items()}
    yield _Whole("change one, commit, find it: CPU ms", changed, 10)
    slowest = {name: one.changed.p95 for name, one in peers.items()}
    yield _Whole("the same, p95", slowest, 10)
    opened = {name: one.opened.median for name, one in peers.items()}
    yield _Whole("open in a new process, CPU ms", opened, 150)
    loaded = {name: one.loaded.median for name, one in peers.items()}
    yield _Whole("of it to load NumPy, or the engine", loaded)
    resident = {name: one.searched.resident * _KILOBYTES / _MEGABYTE for name, one in peers.items()}
    yield _Whole("searching, resident MB", resident, 300)
    yield _Whole("on the disk ÷ text", {name: one.built.size / text for name, one in peers.items()}, 0.6)


def _line(whole: _Whole, names: Sequence[Name]) -> tuple[str, ...]:
    values = (whole.values.get(name) for name in names)
    cells = ("–" if value is None else f"{value:.2f}" for value in values)
    if whole.limit is None:
        return (whole.what, *cells, "", "")
    met = whole.values.get(Name.OURS, 0.0) <= whole.limit
    return (whole.what, *cells, whole.aim or f"≤ {whole.limit:g}", "met" if met else "over")


def show_agreement(peers: Peers) -> None:
    """Print of how many questions each peer found as many articles as we did."""
    installed = _installed(peers)
    ours = installed.pop(Name.OURS, None)
    if ours is None or not installed:
        return
    rows = [(kind, *(_agreeing(kind, ours, one) for one in installed.values())) for kind in Kind]
    show_table("Questions of which as many articles were found as we find", ("", *installed), rows)


def _agreeing(kind: Kind, ours: Measured, peer: Measured) -> str:
    if kind not in peer.searched.answers:
        return "–"
    pairs = list(zip(ours.searched.answers[kind], peer.searched.answers[kind], strict=True))
    return f"{sum(one.total == other.total for one, other in pairs) / len(pairs):.1%}"
