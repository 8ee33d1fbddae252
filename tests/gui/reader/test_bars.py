from tests.gui.reader.samples import mark_on, reading
from workbench.core.model import Look
from workbench.core.views import Mark
from workbench.gui.reader.bars import Bar, bar_at, bars, line_rect
from workbench.gui.reader.mark_index import MarkIndex
from workbench.gui.reader.page import Page

TEXT = "One two three four five six seven.\nEight nine ten."


def drawn(page: Page, *marks: Mark) -> tuple[Bar, ...]:
    page.set_reading(reading(TEXT, "", marks))
    return bars(MarkIndex(marks), page.sheet, page.laid_out, page.visible())


def test_a_bar_stands_left_of_the_text_at_its_lines(page: Page) -> None:
    (bar,) = drawn(page, mark_on(TEXT, "Eight"))
    line = line_rect(TEXT.index("Eight"), page.sheet, page.laid_out, page.visible())
    assert bar.rect.right() < page.laid_out.columns.text_left
    assert (bar.rect.top(), bar.rect.bottom()) == (line.top(), line.bottom())


def test_overlapping_marks_have_lanes_of_their_own(page: Page) -> None:
    one, other = drawn(page, mark_on(TEXT, "two three"), mark_on(TEXT, "three four", look=Look.MIXED))
    assert {one.lane, other.lane} == {0, 1}
    assert not one.rect.intersects(other.rect)


def test_marks_on_one_line_share_its_height(page: Page) -> None:
    one, other = drawn(page, mark_on(TEXT, "two"), mark_on(TEXT, "five"))
    assert one.lane == other.lane == 0
    assert one.rect.bottom() < other.rect.top()


def test_a_bar_is_found_with_a_little_room_around(page: Page) -> None:
    one = mark_on(TEXT, "Eight")
    found = drawn(page, one)
    middle = found[0].rect.center()
    assert bar_at(found, middle) == one
    middle.setX(middle.x() + 3)
    assert bar_at(found, middle) == one
    middle.setX(middle.x() + 30)
    assert bar_at(found, middle) is None
