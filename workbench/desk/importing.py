"""Files become articles: fetched, recognised if known, parsed, kept; a bad file never stops the others."""

import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from workbench.core.changes import Label
from workbench.core.lines import Line, lettered, lines
from workbench.core.model import Article, Original, Role, Version
from workbench.core.problems import NotSaved, ReadOnly, Unreadable
from workbench.core.progress import Cancelled, Progress
from workbench.core.text import sha256_of, words
from workbench.desk.articles import outlet_named
from workbench.desk.desk import Desk
from workbench.desk.parsing import Parser
from workbench.formats import Parsed, contents, suffixes
from workbench.store import originals, texts
from workbench.store.edit import Edit
from workbench.store.questions import articles, records

__all__ = ["BATCH", "Duplicate", "Kept", "Report", "files_below", "run", "suffixes"]

BATCH = 10
"""Files kept in one transaction: few enough that a person's own edit never waits long."""

_STAND_IN_LENGTH = 80


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that became an article. `remark` says how it had to be read, where that was unusual."""

    path: str
    article_id: int
    title: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A file whose bytes, or whose text, the case has already, and the article that has them."""

    path: str
    article_id: int
    same: str


@dataclass(slots=True)
class Report:
    """What became of each file.

    `left_out` counts files in folders that are of no kind we read; `cancelled` says that the person stopped
    before all were looked at.
    """

    kept: list[Kept] = field(default_factory=list)
    duplicates: list[Duplicate] = field(default_factory=list)
    unreadable: list[Unreadable] = field(default_factory=list)
    left_out: int = 0
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class _Ready:
    path: Path
    data: bytes
    sha256: str
    parsed: Parsed


@dataclass(frozen=True, slots=True)
class Files:
    """The files meant by a choice, and how many of other kinds lay among them in folders."""

    paths: tuple[Path, ...]
    left_out: int


def files_below(paths: Iterable[Path]) -> Files:
    """The files meant by a choice of files and folders.

    What is named itself is always meant. Folders are searched for files whose names end as those of a kind we
    read; hidden files and symbolic links in them are passed over. A folder that cannot be searched is found
    itself, so that whoever reads it says why.
    """
    found: dict[Path, None] = {}
    left_out = 0
    for path in paths:
        for one in _walk(path) if path.is_dir() else (path,):
            if one == path or one.is_dir() or one.suffix.lower() in suffixes():
                found.setdefault(one)
            else:
                left_out += 1
    return Files(tuple(found), left_out)


def _walk(folder: Path) -> Iterator[Path]:
    closed: list[Path] = []
    for root, folders, names in os.walk(folder, onerror=lambda error: closed.append(Path(error.filename))):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(root) / name
            if not name.startswith(".") and not path.is_symlink():
                yield path
    yield from closed


def run(desk: Desk, paths: Sequence[Path], progress: Progress) -> Report:
    """Import files and folders; whatever is kept is one undo step, also when cancelled between two files.

    Raises:
        ReadOnly, NotSaved: what was kept before stays kept.
    """
    if desk.readonly:
        raise ReadOnly(str(desk.folder))
    step = desk.new_step()
    chosen = files_below(paths)
    files, report = chosen.paths, Report(left_out=chosen.left_out)
    batch: list[_Ready] = []
    with Parser() as parser:
        try:
            for number, path in enumerate(files):
                progress.report(number, len(files), path.name)
                ready = _ready(desk, parser, path, report)
                if ready is not None:
                    batch.append(ready)
                if len(batch) == BATCH:
                    _keep(desk, batch, step, report)
                    batch = []
        except Cancelled:
            report.cancelled = True
    _keep(desk, batch, step, report)
    if report.kept:
        _list_originals(desk)
    return report


def _list_originals(desk: Desk) -> None:
    try:
        originals.write_manifest(desk.folder, desk.ask(records.every, Original))
    except OSError as error:
        raise NotSaved(error.strerror or str(error)) from error


def _ready(desk: Desk, parser: Parser, path: Path, report: Report) -> _Ready | None:
    """A file fetched and parsed, or None if the report already says all there is to say of it."""
    try:
        data = contents(path)
        sha256 = hashlib.sha256(data).hexdigest()
        known = desk.ask(articles.with_original, sha256)
        if known is not None:
            report.duplicates.append(Duplicate(str(path), known, "bytes"))
            return None
        return _Ready(path, data, sha256, parser.parse(data, path))
    except Unreadable as problem:
        report.unreadable.append(problem)
        return None


def _keep(desk: Desk, batch: Sequence[_Ready], step: int, report: Report) -> None:
    if not batch:
        return

    def work(edit: Edit) -> tuple[list[Kept], list[Duplicate]]:
        kept: list[Kept] = []
        duplicates: list[Duplicate] = []
        for ready in batch:
            known = _known(edit, ready)
            if known is None:
                kept.append(_keep_one(desk, edit, ready))
            else:
                duplicates.append(known)
        return kept, duplicates

    kept, duplicates = desk.do(Label.IMPORT, work, step=step)
    report.kept += kept
    report.duplicates += duplicates


def _known(edit: Edit, ready: _Ready) -> Duplicate | None:
    same_bytes = articles.with_original(edit.connection, ready.sha256)
    if same_bytes is not None:
        return Duplicate(str(ready.path), same_bytes, "bytes")
    same_text = articles.with_body(edit.connection, sha256_of(ready.parsed.text))
    return None if same_text is None else Duplicate(str(ready.path), same_text, "text")


def _keep_one(desk: Desk, edit: Edit, ready: _Ready) -> Kept:
    parsed = ready.parsed
    stored, sha256 = originals.keep(desk.folder, ready.path.name, ready.data)
    original = edit.add(
        Original(
            id=edit.mint(),
            name=_sound(ready.path.name),
            stored=stored,
            path=_sound(str(ready.path.absolute())),
            size=len(ready.data),
            sha256=sha256,
            arrived=edit.now,
        )
    )
    body = texts.keep(edit.connection, parsed.text, words(parsed.text))
    article_id = edit.mint()
    version = edit.add(
        Version(
            id=edit.mint(),
            article_id=article_id,
            number=1,
            body=body,
            original_id=original.id,
            roles=lettered(parsed.roles),
            arrived=edit.now,
        )
    )
    article = edit.add(_article(edit, article_id, version, parsed, ready.path))
    return Kept(str(ready.path), article.id, article.title, parsed.remark)


def _article(edit: Edit, article_id: int, version: Version, parsed: Parsed, path: Path) -> Article:
    outlet = outlet_named(edit, parsed.outlet) if parsed.outlet else None
    return Article(
        id=article_id,
        title=parsed.title or _stand_in(parsed, path),
        version_id=version.id,
        added=edit.now,
        outlet_id=None if outlet is None else outlet.id,
        byline=parsed.byline,
        agency=parsed.agency,
        published=parsed.published,
        saved=parsed.saved,
        language=parsed.language,
        url=parsed.url,
        basis=parsed.basis,
    )


def _sound(name: str) -> str:
    """A file name as text: bytes that are none in the system's encoding become U+FFFD."""
    return os.fsencode(name).decode("utf-8", "replace")


def _stand_in(parsed: Parsed, path: Path) -> str:
    """What to call an article whose text has no title: its first words. It has no basis, which says so."""
    found: Iterable[Line] = lines(parsed.text, lettered(parsed.roles))
    for line in found:
        if line.role is Role.BODY:
            words = parsed.text[line.start : line.end].strip()
            if len(words) <= _STAND_IN_LENGTH:
                return words
            return words[:_STAND_IN_LENGTH].rsplit(" ", 1)[0] + " …"
    return _sound(path.stem)
