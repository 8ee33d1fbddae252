"""Tables as text: a line for each row, unless they only serve to place paragraphs on the page."""

from collections.abc import Iterable, Iterator

from workbench.core.model import Role
from workbench.formats.documents.blocks import Block


def rows_of(table: Iterable[Iterable[Iterable[Block]]]) -> Iterator[Block]:
    """The rows of a table, given as the blocks in each cell of each row, a tab between their cells.

    Where a cell holds several paragraphs, the table's paragraphs are given, cell by cell.
    """
    rows = [[[block for block in cell if block.text.strip()] for cell in row] for row in table]
    if any(len(cell) > 1 for row in rows for cell in row):
        yield from (block for row in rows for cell in row for block in cell)
        return
    for number, row in enumerate(rows):
        cells = (" ".join(cell[0].text.split()) if cell else "" for cell in row)
        yield Block("\t".join(cells), Role.BODY, close=number > 0)
