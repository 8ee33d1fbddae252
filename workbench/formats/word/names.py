"""The XML names of Word documents, in both editions of the standard, and where their parts are."""

import posixpath
from collections.abc import Iterator
from typing import Any

from workbench.formats.archive import Archive
from workbench.formats.documents.xml import root_of
from workbench.formats.form import Refused

MAIN = "word/document.xml"


def local(element: Any) -> str:
    """An element's name without its namespace: the two editions differ only in that."""
    return str(element.tag).rpartition("}")[2]


def value(element: Any, name: str = "val") -> str | None:
    """An attribute of an element in the element's own namespace."""
    found = element.get(f"{str(element.tag).rpartition('}')[0]}}}{name}")
    return None if found is None else str(found)


def child(element: Any, *path: str) -> Any | None:
    """The first descendant along a path of local names."""
    for name in path:
        element = next((one for one in element if local(one) == name), None)
        if element is None:
            return None
    return element


def main_part(archive: Archive) -> str:
    """The name of the part with the text. Raises `Refused` where the archive is another kind of document."""
    found = next((target for kind, target in related(archive, "") if kind == "officeDocument"), MAIN)
    if found.startswith("xl/"):
        raise Refused("it is a spreadsheet, not a text")
    if found.startswith("ppt/"):
        raise Refused("it is a set of slides, not a text")
    if found not in archive:
        raise Refused("it is a ZIP archive, but no Word document")
    return found


def related(archive: Archive, part: str) -> Iterator[tuple[str, str]]:
    """The parts that a part (or the package, for "") refers to: the kind of each, and its name."""
    folder, name = posixpath.split(part)
    relations = posixpath.join(folder, "_rels", f"{name}.rels")
    if relations not in archive:
        return
    for one in root_of(archive.named(relations)):
        if one.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join("/", folder, one.get("Target") or ""))
            yield (one.get("Type") or "").rpartition("/")[2], target.lstrip("/")
