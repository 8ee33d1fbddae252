from tests.gui.reader.samples import reading
from workbench.gui.reader.glance import Glance
from workbench.gui.reader.page import Page

TEXT = "\n".join(f"Paragraph {number} of this long text says nothing new." for number in range(400))


def parted(page: Page, rows: int) -> Glance:
    page.set_reading(reading(TEXT))
    glance = Glance()
    glance.part(page.sheet, page.laid_out, rows, page.viewport().height())
    return glance


def test_every_place_falls_into_one_row_in_the_order_of_the_text(page: Page) -> None:
    glance = parted(page, 100)
    rows = [next(glance.firsts([point]))[0] for point in range(0, len(TEXT) + 1, 7)]
    assert rows == sorted(rows)
    assert (rows[0], rows[-1]) == (0, 99)


def test_of_many_places_in_a_row_the_first_one_stands_for_all(page: Page) -> None:
    found = list(parted(page, 50).firsts(range(0, len(TEXT), 2)))
    assert [row for row, _ in found] == list(range(found[-1][0] + 1))
    assert len(found) <= 50


def test_a_text_shorter_than_the_page_is_not_stretched(page: Page) -> None:
    page.set_reading(reading("One line."))
    glance = Glance()
    glance.part(page.sheet, page.laid_out, 100, page.viewport().height())
    ((row, number),) = glance.firsts([8])
    assert number == 0
    assert row < 30
