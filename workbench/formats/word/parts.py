"""Where the parts of a Word document are."""

import posixpath
from collections.abc import Iterator

from workbench.formats.archive import Archive
from workbench.formats.documents.xml import root_of
from workbench.formats.form import Refused

MAIN = "word/document.xml"


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
