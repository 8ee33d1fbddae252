"""Rich text as articles: its text with the roles that styles give, and what its properties state."""

from collections.abc import Iterator
from itertools import groupby

from workbench.core.model import Role
from workbench.formats.documents.blocks import CHANGES_RECORDED, Block, article_of, entitled
from workbench.formats.documents.properties import learn_author, learn_saved, learn_title
from workbench.formats.documents.styles import role_at, role_of
from workbench.formats.documents.tables import rows_of
from workbench.formats.facts import Facts
from workbench.formats.parsed import Parsed
from workbench.formats.rtf.flow import End, Flow, Paragraph
from workbench.formats.rtf.reader import Reader

_MARK = b"{\\rtf"


class RichText:
    """Reads .rtf files."""

    name = "Rich text"
    suffixes = (".rtf",)

    def recognises(self, head: bytes, _name: str, /) -> bool:
        """By its mark."""
        return head.lstrip(b" \t\r\n\xef\xbb\xbf").startswith(_MARK)

    def read(self, data: bytes, _name: str, /) -> Parsed:
        """The document's text, with its notes at the end."""
        reader = Reader(data)
        facts = Facts()
        said = {name: flow.whole() for name, flow in reader.properties.items()}
        learn_title(facts, said.get("title"), "title")
        learn_author(facts, said.get("author"), "author")
        learn_saved(facts, said.get("revtim"), "revtim")
        return article_of(entitled(_all_blocks(reader)), facts, CHANGES_RECORDED if reader.changed else "")


def _all_blocks(reader: Reader) -> Iterator[Block]:
    yield from _margins(reader.margins["header"])
    for in_table, paragraphs in groupby(reader.body.paragraphs, lambda one: one.in_table):
        if in_table:
            yield from rows_of(_cells(paragraphs))
        else:
            yield from (_block(paragraph, reader.styles) for paragraph in paragraphs)
    for number, note in enumerate(reader.notes, 1):
        yield Block(f"[{number}] {note.whole()}", Role.BODY)
    yield from _margins(reader.margins["footer"])


def _margins(flows: list[Flow]) -> Iterator[Block]:
    """What stands in the margins of the pages, once."""
    yield from (Block(said, Role.BOILERPLATE) for said in dict.fromkeys(flow.whole() for flow in flows))


def _block(paragraph: Paragraph, styles: dict[int, str]) -> Block:
    style = "" if paragraph.style is None else styles.get(paragraph.style, "")
    return Block(paragraph.text, role_of(style) or role_at(paragraph.level))


def _cells(paragraphs: Iterator[Paragraph]) -> Iterator[list[list[Block]]]:
    """The rows of a table, each a list of cells."""
    row: list[list[Block]] = [[]]
    for paragraph in paragraphs:
        row[-1].append(Block(paragraph.text))
        if paragraph.end is End.CELL:
            row.append([])
        elif paragraph.end is End.ROW:
            yield row if any(block.text.strip() for block in row[-1]) else row[:-1]
            row = [[]]
    yield row


FORM = RichText()
