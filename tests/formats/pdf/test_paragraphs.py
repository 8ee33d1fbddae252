import pytest

from workbench.formats.pdf.line import Line
from workbench.formats.pdf.paragraphs import Paragraph, Spacing, goes_on, text_of


def lines(*texts: str, right: float = 190, height: float = 10) -> list[Line]:
    return [Line(text, 72, 700 - 12 * n, right, 700 - 12 * n + height) for n, text in enumerate(texts)]


def broken(*texts: str) -> Paragraph:
    """Lines of which PDFium has taken the hyphens at their ends away."""
    paragraph = Paragraph(lines(*texts), 190, True)
    for line in paragraph.lines[:-1]:
        line.hyphen = True
    return paragraph


def test_languages_without_blanks_are_joined_without() -> None:
    paragraph = Paragraph(lines("北朝鮮はロシアに武器を", "売っていないと述べた。"), 190, True)
    assert text_of(paragraph, set()) == "北朝鮮はロシアに武器を売っていないと述べた。"


def test_parted_words_are_joined_but_for_those_written_with_a_hyphen_elsewhere() -> None:
    assert text_of(broken("a re", "port on a well", "known matter"), {"well-known"}) == (
        "a report on a well-known matter"
    )


@pytest.mark.parametrize(
    ("last", "first", "on"),
    [
        (lines("it was said by the", "President"), lines("of the country", "again."), True),
        (lines("it was said by", "President"), lines("Putin and by", "others."), True),
        (lines("it was so."), lines("and it is so"), False),
        (lines("it was", "said."), lines("Putin and", "others."), False),
        (lines("one line only"), lines("Putin and", "others."), False),
        (lines("it was", "said"), lines("• an item", "of it"), False),
        (lines("it was", "said"), lines("larger type", height=20), False),
        (broken("it was a re", "cord and a re").lines, lines("Port"), True),
    ],
)
def test_a_paragraph_goes_on_where_it_has_not_ended(last: list[Line], first: list[Line], on: bool) -> None:
    last[-1].hyphen = last[-1].text.endswith(" re")
    assert goes_on(Paragraph(last, 190, True), Paragraph(first, 190, True)) is on
    assert not goes_on(Paragraph(last, 190, True), Paragraph(first, 190, False))


def test_the_usual_distance_of_lines_is_that_of_most() -> None:
    spacing = Spacing.of([lines(*"abcdef"), lines("x", height=20)])
    assert spacing.widest(lines("a")[0]) == pytest.approx(1.25 * 12)
    assert spacing.widest(lines("a", height=20)[0]) == pytest.approx(1.25 * 1.2 * 20)
