"""Word documents: their text with the roles that styles give, and what their properties state."""

from collections.abc import Iterator
from typing import Any

from workbench.core.model import Role
from workbench.formats.archive import Archive, is_archive
from workbench.formats.documents.blocks import CHANGES_RECORDED, Block, article_of, entitled
from workbench.formats.documents.properties import learn_author, learn_saved, learn_title
from workbench.formats.documents.xml import child, local, root_of
from workbench.formats.facts import Facts
from workbench.formats.form import Refused
from workbench.formats.parsed import Parsed
from workbench.formats.word.body import DELETED, blocks, notes
from workbench.formats.word.parts import main_part, related
from workbench.formats.word.styles import Styles

_OLD = b"\xd0\xcf\x11\xe0"
_PACKED = "EncryptedPackage".encode("utf-16-le")


class WordDocument:
    """Reads .docx files."""

    name = "Word document"
    suffixes = (".docx", ".docm", ".dotx")

    def recognises(self, head: bytes, name: str, /) -> bool:
        """By the parts an office document begins with; a bare archive or a locked one by its name."""
        called = name.lower().endswith(self.suffixes)
        if is_archive(head):
            return called or b"[Content_Types].xml" in head or b"word/document.xml" in head
        return called and head.startswith(_OLD)

    def read(self, data: bytes, _name: str, /) -> Parsed:
        """The document's text, with its notes at the end."""
        if data.startswith(_OLD):
            raise Refused(
                "it is protected, and a password is needed to read it"
                if _PACKED in data
                else "it is an old office document"
            )
        with Archive(data) as archive:
            main = main_part(archive)
            root = root_of(archive.named(main))
            facts = Facts()
            _learn_properties(facts, archive)
            changed = next(root.iter(*(f"{{*}}{name}" for name in DELETED)), None) is not None
            remark = CHANGES_RECORDED if changed else ""
            return article_of(entitled(_all_blocks(archive, main, root)), facts, remark)


def _all_blocks(archive: Archive, main: str, root: Any) -> Iterator[Block]:
    parts = list(related(archive, main))
    styles = Styles(_first(archive, parts, "styles"))
    yield from _margins(archive, parts, "header")
    body = child(root, "body")
    if body is not None:
        yield from blocks(body, styles)
    for kind in ("footnotes", "endnotes"):
        root = _first(archive, parts, kind)
        if root is not None:
            yield from notes(root, styles)
    yield from _margins(archive, parts, "footer")


def _first(archive: Archive, parts: list[tuple[str, str]], kind: str) -> Any | None:
    name = next((target for found, target in parts if found == kind and target in archive), None)
    return root_of(archive.named(name)) if name else None


def _margins(archive: Archive, parts: list[tuple[str, str]], kind: str) -> Iterator[Block]:
    """What stands above or below each page, once."""
    said: set[str] = set()
    for found, target in parts:
        if found != kind or target not in archive:
            continue
        for block in blocks(root_of(archive.named(target)), Styles()):
            if block.text not in said and sum(map(str.isalpha, block.text)) > 5:
                said.add(block.text)
                yield Block(block.text, Role.BOILERPLATE)


def _learn_properties(facts: Facts, archive: Archive) -> None:
    core = _first(archive, list(related(archive, "")), "core-properties")
    said = {} if core is None else {local(one): one.text for one in core}
    learn_title(facts, said.get("title"), "title")
    learn_author(facts, said.get("creator"), "creator")
    learn_saved(facts, said.get("modified"), "modified")


FORM = WordDocument()
