"""Electronic books: the text of all chapters, in the order of reading."""

import re
from collections.abc import Iterator

from workbench.formats.archive import Archive, is_archive
from workbench.formats.documents.blocks import Block, article_of
from workbench.formats.documents.hypertext import blocks_in
from workbench.formats.encodings import decode
from workbench.formats.epub.package import Package, locked
from workbench.formats.facts import Facts
from workbench.formats.form import Refused
from workbench.formats.parsed import Parsed

_KIND = b"application/epub+zip"
_DECLARED = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{2,40})")


class ElectronicBook:
    """Reads .epub files."""

    name = "Electronic book"
    suffixes = (".epub",)

    def recognises(self, head: bytes, name: str, /) -> bool:
        """By the kind that it declares first; an archive by its name."""
        return is_archive(head) and (_KIND in head[:200] or name.lower().endswith(self.suffixes))

    def read(self, data: bytes, _name: str, /) -> Parsed:
        """The book as one article; chapters that cannot be read are counted in the remark."""
        with Archive(data) as archive:
            package = Package(archive)
            facts = Facts()
            package.learn(facts)
            chapters = list(package.chapters())
            if locked(archive) & set(chapters):
                raise Refused("it is protected against copying, and a key is needed to read it")
            blocks: list[Block] = []
            lost = sum(not _taken_up(blocks, archive, chapter) for chapter in chapters)
        if lost and not blocks:
            raise Refused("none of its chapters can be read")
        remark = f"{lost} of its {len(chapters)} chapters are damaged and missing." if lost else ""
        return article_of(blocks, facts, remark)


def _taken_up(blocks: list[Block], archive: Archive, chapter: str) -> bool:
    """Whether a chapter could be read, and was added."""
    try:
        blocks.extend(_chapter(archive.named(chapter)))
    except Refused:
        return False
    return True


def _chapter(data: bytes) -> Iterator[Block]:
    declared = _DECLARED.match(data)
    return blocks_in(decode(data, declared[1].decode("ascii") if declared else None))


FORM = ElectronicBook()
