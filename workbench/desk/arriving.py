"""Files on their way into a case: looked at, the known ones told apart, the others read."""

import hashlib
from collections import deque
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.core.model import Fate, Outcome
from workbench.core.problems import Unreadable
from workbench.core.progress import Progress
from workbench.desk.desk import Desk
from workbench.desk.packing import Answer, Probed, Read
from workbench.desk.parsing import Parsers
from workbench.desk.parsing_child import Request
from workbench.desk.ready import Ready
from workbench.formats import Lost
from workbench.formats import Mapping as Columns
from workbench.formats.files import opened
from workbench.store.originals import safe_name
from workbench.store.questions.originals import articles_of

_PIECE = 2**20


@dataclass(frozen=True, slots=True)
class _File:
    """A file that is being read. `stored` is the name it is to have in the case.

    `known` are the articles of its parts that the case has already.
    """

    number: int
    path: Path
    size: int
    sha256: str
    stored: str
    known: Mapping[str, int]


def arrivals(
    desk: Desk, files: Sequence[Path], columns: Mapping[Path, Columns], progress: Progress
) -> Generator[Ready | Outcome]:
    """What comes of files, in their order: articles ready to be kept, and what is to be said of the rest.

    Args:
        desk: the open case; nothing is written to it here.
        files: the files, see `workbench.desk.choosing`.
        columns: what the columns of tables mean, where a person said so.
        progress: counts files; may end it with `Cancelled` between two articles.
    """
    return _Arrivals(desk, files, columns, progress).read()


class _Arrivals:
    """One run over files. Their hashes are taken a little ahead of their turn, so some is said before it."""

    def __init__(
        self, desk: Desk, files: Sequence[Path], columns: Mapping[Path, Columns], progress: Progress
    ) -> None:
        self._desk = desk
        self._files = files
        self._columns = columns
        self._progress = progress
        self._asked: deque[_File] = deque()
        self._said: list[Outcome] = []

    def read(self) -> Generator[Ready | Outcome]:
        with Parsers(len(self._files), watch=self._progress.check) as parsers:
            for answers in parsers.read(self._requests()):
                file = self._asked.popleft()
                self._progress.report(file.number, len(self._files), file.path.name)
                yield from self._taken()
                for answer in answers:
                    yield _told(file, answer)
                    self._progress.report(file.number, len(self._files), _place(file, answer))
                    self._progress.reach(answer.reached if isinstance(answer, Read) else 0.0)
        yield from self._taken()

    def _taken(self) -> Sequence[Outcome]:
        taken, self._said = self._said, []
        return taken

    def _requests(self) -> Iterator[Request]:
        for number, path in enumerate(self._files):
            try:
                file = self._looked_at(number, path)
            except Unreadable as problem:
                self._said.append(Outcome(str(path), Fate.UNREADABLE, why=problem.why))
                continue
            if "" in file.known:
                self._said.append(Outcome(str(path), Fate.DUPLICATE, article_id=file.known[""]))
            else:
                self._asked.append(file)
                yield Request(path, self._columns.get(path))

    def _looked_at(self, number: int, path: Path) -> _File:
        with opened(path) as stream:
            found, size = hashlib.sha256(), 0
            while piece := stream.read(_PIECE):
                found.update(piece)
                size += len(piece)
                self._progress.check()
        sha256 = found.hexdigest()
        stored = safe_name(path.name, sha256)
        return _File(number, path, size, sha256, stored, self._desk.ask(articles_of, sha256))


def _told(file: _File, answer: Answer) -> Ready | Outcome:
    path = str(file.path)
    if isinstance(answer, Lost):
        return Outcome(path, Fate.UNREADABLE, answer.part, why=answer.why, count=answer.count)
    if not isinstance(answer, Read):
        raise TypeError(f"a file was read as {type(answer).__name__}")
    if answer.part in file.known:
        return Outcome(path, Fate.DUPLICATE, answer.part, file.known[answer.part])
    return Ready(
        path=file.path,
        stored=file.stored,
        size=file.size,
        sha256=file.sha256,
        parsed=answer.parsed,
        part=answer.part,
        url=answer.url,
        captured=answer.captured,
    )


def _place(file: _File, answer: Answer) -> str:
    part = answer.part if isinstance(answer, Read | Lost) else ""
    return f"{file.path.name} › {part}" if part else file.path.name


def probed(files: Sequence[Path], progress: Progress) -> Iterator[tuple[Path, Probed]]:
    """What kinds of files these are; those that cannot be opened are passed over, reading them says why."""
    with Parsers(len(files), watch=progress.check) as parsers:
        answers = parsers.read(Request(path, probe=True) for path in files)
        for number, (path, said) in enumerate(zip(files, answers, strict=True)):
            progress.report(number, len(files), path.name)
            for answer in said:
                if isinstance(answer, Probed):
                    yield path, answer
