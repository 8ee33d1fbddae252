"""The forms there are: those that come with the program and those that installed packages add.

A package adds one with an entry point of the group `workbench.formats` that names a `Form`. One that cannot
be loaded stands in nobody's way; the log says why.
"""

import logging
from functools import cache
from importlib.metadata import EntryPoint, entry_points

from workbench.formats.form import Form

GROUP = "workbench.formats"

BUILT_IN = (
    EntryPoint("html", "workbench.formats.web.form:FORM", GROUP),
    EntryPoint("text", "workbench.formats.plain:FORM", GROUP),
)
"""Loaded like added ones, but known without installed metadata. Plain text, which takes anything, is last."""

_log = logging.getLogger(__name__)


@cache
def forms() -> tuple[Form, ...]:
    """All usable forms, in the order they are asked whether they recognise a file."""
    known = {point.name for point in BUILT_IN}
    added = [point for point in entry_points(group=GROUP) if point.name not in known]
    found = (_usable(point) for point in (*added, *BUILT_IN))
    return tuple(form for form in found if form is not None)


def suffixes() -> tuple[str, ...]:
    """The endings that files of any form usually have: for a file dialog, and to look for in folders."""
    return tuple(sorted({suffix for form in forms() for suffix in form.suffixes}))


def _usable(point: EntryPoint) -> Form | None:
    try:
        return _form(point)
    except Exception:  # whatever a foreign module does when imported
        _log.exception("The form “%s” could not be loaded", point.name)
        return None


def _form(point: EntryPoint) -> Form:
    form: Form = point.load()
    missing = [part for part in ("name", "suffixes", "recognises", "read") if not hasattr(form, part)]
    if missing:
        raise TypeError(f"{point.value} has no {', '.join(missing)}")
    return form
