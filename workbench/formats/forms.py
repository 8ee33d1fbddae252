"""The kinds of files there are: those that come with the program and those that installed packages add.

A package adds one with an entry point of the group `workbench.formats` that names a `Form` or a `Container`.
One that cannot be loaded stands in nobody's way: `broken` tells of it, and the log says why.
"""

import logging
from dataclasses import dataclass
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from typing import Any

from workbench.formats.container import Container
from workbench.formats.form import Form

GROUP = "workbench.formats"

BUILT_IN = (
    EntryPoint("mhtml", "workbench.formats.mail.mhtml:FORM", GROUP),
    EntryPoint("mbox", "workbench.formats.mail.mbox:FORM", GROUP),
    EntryPoint("eml", "workbench.formats.mail.eml:FORM", GROUP),
    EntryPoint("msg", "workbench.formats.mail.outlook:FORM", GROUP),
    EntryPoint("html", "workbench.formats.web.form:FORM", GROUP),
    EntryPoint("wacz", "workbench.formats.archives.wacz:FORM", GROUP),
    EntryPoint("warc", "workbench.formats.archives.warc:FORM", GROUP),
    EntryPoint("pdf", "workbench.formats.pdf.form:FORM", GROUP),
    EntryPoint("word", "workbench.formats.word.form:FORM", GROUP),
    EntryPoint("opendocument", "workbench.formats.opendocument.form:FORM", GROUP),
    EntryPoint("epub", "workbench.formats.epub.form:FORM", GROUP),
    EntryPoint("zip", "workbench.formats.archives.zipped:FORM", GROUP),
    EntryPoint("rtf", "workbench.formats.rtf.form:FORM", GROUP),
    EntryPoint("markdown", "workbench.formats.markdown.form:FORM", GROUP),
    EntryPoint("hypothesis", "workbench.formats.tables.annotations:FORM", GROUP),
    EntryPoint("json", "workbench.formats.tables.records:FORM", GROUP),
    EntryPoint("csv", "workbench.formats.tables.separated:FORM", GROUP),
    EntryPoint("text", "workbench.formats.plain:FORM", GROUP),
)
"""Loaded like added ones, but known without installed metadata. Plain text, which takes anything, is last."""

_FORM = ("name", "suffixes", "recognises", "read")
_CONTAINER = ("name", "suffixes", "recognises", "items")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Broken:
    """A plug-in that cannot be used: what its package calls it, and what happened when it was loaded."""

    name: str
    why: str


def kinds() -> tuple[Form | Container, ...]:
    """All usable forms and containers, in the order they are asked whether they recognise a file."""
    return _loaded()[0]


def broken() -> tuple[Broken, ...]:
    """The plug-ins that could not be loaded."""
    return _loaded()[1]


def suffixes() -> tuple[str, ...]:
    """The endings that files of any kind usually have: for a file dialog, and to look for in folders."""
    return tuple(sorted({suffix for kind in kinds() for suffix in kind.suffixes}))


def is_readable_by_name(name: str) -> bool:
    """Whether a file's name has an ending that files of any kind usually have."""
    return name.lower().endswith(suffixes())


@cache
def _loaded() -> tuple[tuple[Form | Container, ...], tuple[Broken, ...]]:
    known = {point.name for point in BUILT_IN}
    added = [point for point in entry_points(group=GROUP) if point.name not in known]
    found = [_usable(point) for point in (*added, *BUILT_IN)]
    lost = tuple(one for one in found if isinstance(one, Broken))
    return tuple(one for one in found if not isinstance(one, Broken)), lost


def _usable(point: EntryPoint) -> Form | Container | Broken:
    try:
        return _kind(point)
    except Exception as error:  # whatever a foreign module does when imported
        _log.exception("The form “%s” could not be loaded", point.name)
        return Broken(point.name, f"{type(error).__name__}: {error}")


def _kind(point: EntryPoint) -> Form | Container:
    kind: Any = point.load()
    parts = _CONTAINER if hasattr(kind, "items") else _FORM
    missing = [part for part in parts if not hasattr(kind, part)]
    if missing:
        raise TypeError(f"{point.value} has no {', '.join(missing)}")
    found: Form | Container = kind
    return found
