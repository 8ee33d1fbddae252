"""A report of an import as groups of lines: what is listed, and what is copied as text."""

from dataclasses import dataclass
from pathlib import Path

from workbench.core.model import Fate, Import, Outcome
from workbench.gui.importing.wording import heading, outcome_words, summary

_ICONS = {
    Fate.UNREADABLE: "triangle-alert",
    Fate.VERSION: "history",
    Fate.COPY: "copy",
    Fate.DUPLICATE: "copy",
    Fate.SKIPPED: "x",
    Fate.KEPT: "circle-check",
}
"""The fates in their order, those first that ask for attention, each with the icon that tells it."""


@dataclass(frozen=True, slots=True)
class Group:
    """The files that fared alike. `icon` tells how."""

    heading: str
    icon: str
    outcomes: tuple[Outcome, ...]


def groups(report: Import) -> tuple[Group, ...]:
    """The groups that have files."""
    found = ((fate, icon, report.of(fate)) for fate, icon in _ICONS.items())
    return tuple(
        Group(heading(fate, report.count(fate)), icon, outcomes) for fate, icon, outcomes in found if outcomes
    )


def name_of(one: Outcome) -> str:
    """What a line of a report is called: the file without its folder, and the place in it."""
    name = Path(one.path).name
    return f"{name} › {one.part}" if one.part else name


def as_text(report: Import) -> str:
    """The whole report, to be kept or sent: a heading for each group, a line for each file with its path."""
    parts = [summary(report)]
    for group in groups(report):
        parts += ["", group.heading, *(f"  {_place(one)}: {outcome_words(one)}" for one in group.outcomes)]
    return "\n".join(parts) + "\n"


def _place(one: Outcome) -> str:
    return f"{one.path} › {one.part}" if one.part else one.path
