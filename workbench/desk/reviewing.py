"""What an import would bring, before anything is kept: what was recognised, what is odd, what to skip."""

from array import array
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntFlag
from pathlib import Path

from workbench.core.model import Basis, Fate, Outcome
from workbench.core.progress import Progress
from workbench.core.text import sha256_of
from workbench.desk.arriving import arrivals
from workbench.desk.choosing import Files
from workbench.desk.desk import Desk
from workbench.desk.keeping import called, perhaps_version, recognise_all
from workbench.desk.ready import Ready
from workbench.desk.spool import Spool
from workbench.formats import Mapping as Columns
from workbench.store.connecting import Connection

LONG = 100_000
"""Characters above which a text is oddly long for an article."""

_BATCH = 50


class Odd(IntFlag):
    """What a person may want to look at before it is kept. The first two are never kept."""

    UNREADABLE = 1
    KNOWN = 2
    VERSION = 4
    PERHAPS_VERSION = 8
    COPY = 16
    TWICE = 32
    REMARK = 64
    LONG = 128
    UNTITLED = 256
    UNDATED = 512


NOTHING = Odd(0)
"""Nothing is odd."""

_NOT_KEPT = Odd.UNREADABLE | Odd.KNOWN
_FATES = {Fate.VERSION: Odd.VERSION, Fate.COPY: Odd.COPY, Fate.DUPLICATE: Odd.KNOWN}


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that was found. `why` says why it cannot be read, or how it had to be.

    `published` is None and `date_basis` empty where the date is unknown; `count` is as in `Outcome`.
    """

    number: int
    path: Path
    part: str
    odd: Odd
    title: str = ""
    outlet: str = ""
    published: str | None = None
    date_basis: Basis | None = None
    language: str | None = None
    characters: int = 0
    why: str = ""
    count: int = 1

    @property
    def can_be_kept(self) -> bool:
        """Whether there is anything to decide."""
        return not self.odd & _NOT_KEPT


class Review:
    """Everything an import has found, by number from 0; what is neither skipped nor impossible will be kept.

    With `as_versions`, what has title and outlet of an article is kept as a version of that one. Rows are
    read from the disk when they are looked at, so a million of them take little memory.
    """

    def __init__(self, folder: Path, left_out: int = 0) -> None:
        self.left_out = left_out
        self.as_versions = False
        self._spool = Spool(folder)
        self._odd = array("H")
        self._skipped: set[int] = set()
        self._texts: set[int] = set()

    def add(self, found: Ready | Outcome, odd: Odd) -> None:
        """Take in one thing that was found, with what is odd about it."""
        if isinstance(found, Ready):
            odd |= self._oddities(found)
        self._spool.add(found)
        self._odd.append(odd)

    def __len__(self) -> int:
        return len(self._odd)

    def numbers(self, odd: Odd = NOTHING) -> Sequence[int]:
        """The rows that have any of these oddities; of none given, all."""
        if not odd:
            return range(len(self))
        return array("q", (number for number, one in enumerate(self._odd) if one & odd))

    def rows(self, numbers: Iterable[int]) -> tuple[Row, ...]:
        """Rows as a list shows them."""
        return tuple(self._row(number) for number in numbers)

    def count(self) -> Mapping[Odd, int]:
        """How many rows have each oddity."""
        counted: Counter[Odd] = Counter()
        for value, number in Counter(self._odd).items():
            for odd in Odd(value):
                counted[odd] += number
        return counted

    def can_be_kept(self, number: int) -> bool:
        """Whether there is anything to decide about a row."""
        return not self._odd[number] & _NOT_KEPT

    def is_chosen(self, number: int) -> bool:
        """Whether a row will be kept."""
        return self.can_be_kept(number) and number not in self._skipped

    def choose(self, numbers: Iterable[int], *, chosen: bool) -> None:
        """Have rows kept, or skipped."""
        if chosen:
            self._skipped.difference_update(numbers)
        else:
            self._skipped.update(number for number in numbers if self.can_be_kept(number))

    def chosen(self) -> int:
        """How many rows will be kept."""
        return sum(not odd & _NOT_KEPT for odd in self._odd) - len(self._skipped)

    def arriving(self, progress: Progress) -> Generator[Ready | Outcome]:
        """What is to be kept, and what is to be said of the rest, for `workbench.desk.importing.bring_in`."""
        total = len(self)
        for number in range(total):
            found = self._found(number)
            path = found.path.name if isinstance(found, Ready) else Path(found.path).name
            progress.report(number, total, path)
            if isinstance(found, Ready) and number in self._skipped:
                yield Outcome(
                    str(found.path), Fate.SKIPPED, found.part, title=called(found.parsed, found.path)
                )
            elif isinstance(found, Ready) and self.as_versions and self._odd[number] & Odd.PERHAPS_VERSION:
                yield replace(found, to_be_version=True)
            else:
                yield found

    def close(self) -> None:
        """Forget everything."""
        self._spool.close()

    def _oddities(self, ready: Ready) -> Odd:
        parsed = ready.parsed
        text = int(sha256_of(parsed.text)[:15], 16)
        seen = {
            Odd.TWICE: text in self._texts,
            Odd.REMARK: bool(parsed.remark),
            Odd.LONG: len(parsed.text) > LONG,
            Odd.UNTITLED: not parsed.title,
            Odd.UNDATED: not parsed.published,
        }
        self._texts.add(text)
        return Odd(sum(odd for odd, so in seen.items() if so))

    def _found(self, number: int) -> Ready | Outcome:
        found = self._spool.read(number)
        if not isinstance(found, Ready | Outcome):
            raise TypeError(f"a {type(found).__name__} waits for a decision")
        return found

    def _row(self, number: int) -> Row:
        found, odd = self._found(number), Odd(self._odd[number])
        if isinstance(found, Outcome):
            return Row(number, Path(found.path), found.part, odd, why=found.why, count=found.count)
        parsed = found.parsed
        return Row(
            number=number,
            path=found.path,
            part=found.part,
            odd=odd,
            title=called(parsed, found.path),
            outlet=parsed.outlet or "",
            published=parsed.published,
            date_basis=parsed.basis.get("published"),
            language=parsed.language,
            characters=len(parsed.text),
            why=parsed.remark,
        )


def look(desk: Desk, files: Files, columns: Mapping[Path, Columns], progress: Progress) -> Review:
    """Read files and recognise what the case has already, without keeping anything; raises `Cancelled`."""
    review = Review(desk.folder, files.left_out)
    try:
        waiting: list[Ready | Outcome] = []
        for found in arrivals(desk, files.paths, columns, progress):
            waiting.append(found)
            if len(waiting) == _BATCH:
                _take_in(desk, review, waiting)
                waiting = []
        _take_in(desk, review, waiting)
    except BaseException:
        review.close()
        raise
    return review


def _take_in(desk: Desk, review: Review, waiting: Sequence[Ready | Outcome]) -> None:
    for found, odd in zip(waiting, desk.ask(_recognised, waiting), strict=True):
        review.add(found, odd)


def _recognised(connection: Connection, waiting: Sequence[Ready | Outcome]) -> list[Odd]:
    fates = recognise_all(connection, [one for one in waiting if isinstance(one, Ready)])
    return [_odd(connection, found, fates) for found in waiting]


def _odd(connection: Connection, found: Ready | Outcome, fates: Iterator[Fate]) -> Odd:
    if isinstance(found, Outcome):
        return Odd.KNOWN if found.fate is Fate.DUPLICATE else Odd.UNREADABLE
    fate = next(fates)
    if fate is Fate.KEPT and perhaps_version(connection, found) is not None:
        return Odd.PERHAPS_VERSION
    return _FATES.get(fate, NOTHING)
