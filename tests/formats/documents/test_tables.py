from workbench.core.model import Role
from workbench.formats.documents.blocks import Block
from workbench.formats.documents.tables import rows_of


def test_each_row_is_a_line_close_to_the_one_above() -> None:
    table = [[[Block("Year")], [Block("Tons\nsold")]], [[Block("2022")], []]]
    assert list(rows_of(table)) == [
        Block("Year\tTons sold", Role.BODY),
        Block("2022\t", Role.BODY, close=True),
    ]


def test_a_table_that_places_paragraphs_gives_those() -> None:
    table = [[[Block("One", Role.SECTION), Block(" "), Block("Two")], [Block("Three")]]]
    assert list(rows_of(table)) == [Block("One", Role.SECTION), Block("Two"), Block("Three")]
