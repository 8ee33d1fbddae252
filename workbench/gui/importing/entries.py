"""A report of an import as groups of lines: what the dialog lists and what is copied as text."""

from dataclasses import dataclass
from pathlib import Path

from workbench.desk.importing import Report
from workbench.gui.importing.wording import (
    duplicate_words,
    duplicates_heading,
    kept_heading,
    kept_words,
    summary,
    unreadable_heading,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A file and what became of it; `article_id` is the article that has its text, if there is one."""

    path: str
    what: str
    article_id: int | None = None

    @property
    def name(self) -> str:
        """The file's name without its folder."""
        return Path(self.path).name


@dataclass(frozen=True, slots=True)
class Group:
    """The files that fared alike. `icon` tells how."""

    heading: str
    icon: str
    entries: tuple[Entry, ...]


def groups(report: Report) -> tuple[Group, ...]:
    """The groups that have files, those first that ask for attention."""
    found = (
        Group(
            unreadable_heading(report),
            "triangle-alert",
            tuple(Entry(one.path, one.why) for one in report.unreadable),
        ),
        Group(
            duplicates_heading(report),
            "copy",
            tuple(Entry(one.path, duplicate_words(one), one.article_id) for one in report.duplicates),
        ),
        Group(
            kept_heading(report),
            "circle-check",
            tuple(Entry(one.path, kept_words(one), one.article_id) for one in report.kept),
        ),
    )
    return tuple(group for group in found if group.entries)


def as_text(report: Report) -> str:
    """The whole report, to be kept or sent: a heading for each group, a line for each file with its path."""
    parts = [summary(report)]
    for group in groups(report):
        parts += ["", group.heading, *(f"  {entry.path}: {entry.what}" for entry in group.entries)]
    return "\n".join(parts) + "\n"
