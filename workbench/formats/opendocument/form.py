"""OpenDocument texts: their text with the roles that styles give, and what their properties state."""

from collections.abc import Iterator
from typing import Any

from workbench.core.model import Role
from workbench.formats.archive import Archive, is_archive
from workbench.formats.documents.blocks import CHANGES_RECORDED, Block, article_of, entitled
from workbench.formats.documents.properties import learn_author, learn_saved, learn_title
from workbench.formats.documents.xml import child, local, root_of
from workbench.formats.facts import Facts
from workbench.formats.form import Refused
from workbench.formats.opendocument.body import blocks, notes
from workbench.formats.opendocument.styles import Styles, margins
from workbench.formats.parsed import Parsed

_KIND = b"application/vnd.oasis.opendocument.text"
_MANIFEST = "META-INF/manifest.xml"


class OpenDocumentText:
    """Reads .odt files."""

    name = "OpenDocument text"
    suffixes = (".odt", ".ott")

    def recognises(self, head: bytes, name: str, /) -> bool:
        """By the kind that it declares first; an archive by its name."""
        return is_archive(head) and (_KIND in head[:200] or name.lower().endswith(self.suffixes))

    def read(self, data: bytes, _name: str, /) -> Parsed:
        """The document's text, with its notes at the end."""
        with Archive(data) as archive:
            if "content.xml" not in archive:
                raise Refused("it is a ZIP archive, but no OpenDocument text")
            if _MANIFEST in archive and b"encryption-data" in archive.named(_MANIFEST):
                raise Refused("it is encrypted, and a password is needed to read it")
            content = root_of(archive.named("content.xml"))
            styles = root_of(archive.named("styles.xml")) if "styles.xml" in archive else None
            facts = Facts()
            if "meta.xml" in archive:
                _learn_properties(facts, root_of(archive.named("meta.xml")))
        body = child(content, "body", "text")
        if body is None:
            raise Refused("it is a spreadsheet, a drawing or a set of slides, not a text")
        remark = CHANGES_RECORDED if child(body, "tracked-changes", "changed-region") is not None else ""
        return article_of(entitled(_all_blocks(content, body, styles)), facts, remark)


def _all_blocks(content: Any, body: Any, pages: Any | None) -> Iterator[Block]:
    styles = Styles(content) if pages is None else Styles(content, pages)
    yield from _margins(pages, styles, "header")
    yield from blocks(body, styles)
    yield from notes(body, styles)
    yield from _margins(pages, styles, "footer")


def _margins(pages: Any | None, styles: Styles, kind: str) -> Iterator[Block]:
    for margin in [] if pages is None else margins(pages, kind):
        for block in blocks(margin, styles):
            yield Block(block.text, Role.BOILERPLATE)


def _learn_properties(facts: Facts, root: Any) -> None:
    meta = child(root, "meta")
    said = {} if meta is None else {local(one): one.text for one in meta}
    learn_title(facts, said.get("title"), "title")
    learn_author(facts, said.get("initial-creator"), "initial-creator")
    learn_saved(facts, said.get("date"), "date")


FORM = OpenDocumentText()
