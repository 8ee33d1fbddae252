"""The package of an electronic book: what it says of itself, and its chapters in their order."""

import posixpath
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from workbench.core.model import How
from workbench.formats.archive import Archive
from workbench.formats.documents.properties import one_line
from workbench.formats.documents.xml import attribute, child, local, root_of
from workbench.formats.facts import Facts
from workbench.formats.form import Refused
from workbench.formats.moments import moment
from workbench.formats.people import people

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_HYPERTEXT = {"application/xhtml+xml", "text/html"}
_LANGUAGE = 2


class Package:
    """The package document of a book. Raises `Refused` where the archive is no book."""

    def __init__(self, archive: Archive) -> None:
        if _CONTAINER not in archive:
            raise Refused("it is a ZIP archive, but no electronic book")
        roots = root_of(archive.named(_CONTAINER)).iter("{*}rootfile")
        path = next((attribute(one, "full-path") for one in roots), None) or ""
        self._folder = posixpath.dirname(path)
        self._root = root_of(archive.named(path))

    def chapters(self) -> Iterator[str]:
        """The names of the parts with the text, in the order of reading, without the table of contents."""
        manifest = child(self._root, "manifest")
        items = {} if manifest is None else {attribute(one, "id"): one for one in manifest}
        for reference in self._root.iter("{*}itemref"):
            item = items.get(attribute(reference, "idref"))
            if item is None or attribute(item, "media-type") not in _HYPERTEXT:
                continue
            if "nav" not in (attribute(item, "properties") or "").split():
                yield self._path(attribute(item, "href") or "")

    def learn(self, facts: Facts) -> None:
        """Learn what publishers state of their books: an article's facts, by this document."""
        said = child(self._root, "metadata")
        for one in () if said is None else said:
            name, value = local(one), one_line(one.text)
            words = f"{name}: {value}"
            if name == "title":
                facts.learn("title", value, words, How.DOCUMENT)
            elif name == "creator" and people(value):
                facts.learn("byline", value, words, How.DOCUMENT)
                facts.learn("authors", people(value), words, How.DOCUMENT)
            elif name == "publisher":
                facts.learn("outlet", value, words, How.DOCUMENT)
            elif name == "language":
                language = value.split("-")[0].lower()
                facts.learn("language", language if len(language) == _LANGUAGE else None, words, How.DOCUMENT)
            elif name == "date" and attribute(one, "event") in {None, "publication"}:
                facts.learn("published", moment(value), words, How.DOCUMENT)

    def _path(self, reference: str) -> str:
        return posixpath.normpath(posixpath.join(self._folder, unquote(reference.partition("#")[0])))


def locked(archive: Archive) -> set[str]:
    """The names of the parts that are encrypted; fonts often are, for reasons of their licence."""
    if _ENCRYPTION not in archive:
        return set()
    references: list[Any] = list(root_of(archive.named(_ENCRYPTION)).iter("{*}CipherReference"))
    return {unquote(attribute(one, "URI") or "") for one in references}
