"""The forms there are: those that come with the program and those that installed packages add.

A package adds one with an entry point of the group `workbench.formats` that names a `Form`. One that cannot
be loaded is listed with the reason and stands in nobody's way.
"""

from dataclasses import dataclass
from functools import cache
from importlib.metadata import EntryPoint, entry_points

from workbench.formats.form import Form

GROUP = "workbench.formats"

BUILT_IN = (
    EntryPoint("html", "workbench.formats.web.form:FORM", GROUP),
    EntryPoint("text", "workbench.formats.plain:FORM", GROUP),
)
"""Loaded like added ones, but known without installed metadata. Plain text, which takes anything, is last."""


@dataclass(frozen=True, slots=True)
class Broken:
    """A form that could not be loaded: the name of its entry point, and why."""

    name: str
    why: str


def forms() -> tuple[Form, ...]:
    """All usable forms, in the order they are asked whether they recognise a file."""
    return _loaded()[0]


def broken() -> tuple[Broken, ...]:
    """The forms that could not be loaded."""
    return _loaded()[1]


def suffixes() -> tuple[str, ...]:
    """The endings that files of any form usually have: for a file dialog, and to look for in folders."""
    return tuple(sorted({suffix for form in forms() for suffix in form.suffixes}))


@cache
def _loaded() -> tuple[tuple[Form, ...], tuple[Broken, ...]]:
    known = {point.name for point in BUILT_IN}
    added = [point for point in entry_points(group=GROUP) if point.name not in known]
    usable: list[Form] = []
    failed: list[Broken] = []
    for point in (*added, *BUILT_IN):
        try:
            usable.append(_form(point))
        except Exception as error:  # whatever a foreign module does when imported
            failed.append(Broken(point.name, f"{type(error).__name__}: {error}"))
    return tuple(usable), tuple(failed)


def _form(point: EntryPoint) -> Form:
    form: Form = point.load()
    missing = [part for part in ("name", "suffixes", "recognises", "read") if not hasattr(form, part)]
    if missing:
        raise TypeError(f"{point.value} has no {', '.join(missing)}")
    return form
