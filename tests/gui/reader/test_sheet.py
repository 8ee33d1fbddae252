from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from workbench.core.lines import lines
from workbench.gui.reader.sheet import LONGEST, Sheet

TEXTS = st.text(
    st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("a \né한ع👩🏽𠮷\r\u2029\ufdd0"))
)


def made(text: str) -> Sheet:
    return Sheet(text, lines(text, ""))


@given(TEXTS)
def test_the_document_holds_every_character_where_the_sheet_says(text: str) -> None:
    sheet = made(text)
    document = QTextDocument()
    document.setPlainText(sheet.shown)
    assert document.blockCount() == len(sheet.paragraphs)
    assert document.characterCount() - 1 == sheet.place(len(text))
    for point in range(len(text) + 1):
        assert sheet.point(sheet.place(point)) == point


@given(st.text(st.sampled_from("ab 👍한"), min_size=1, max_size=120), st.integers(5, 30))
def test_long_paragraphs_are_cut_only_in_the_document(text: str, longest: int) -> None:
    sheet = Sheet(text, lines(text, ""), longest)
    assert "".join(text[one.start : one.end] for one in sheet.paragraphs) == text
    assert all(one.end - one.start <= longest for one in sheet.paragraphs)
    assert sheet.shown.replace("\n", "") == text
    for point in range(len(text) + 1):
        assert sheet.point(sheet.place(point)) == point


def test_a_cut_prefers_a_space() -> None:
    text = "word " * 4_000
    first, second, *_ = made(text).paragraphs
    assert text[first.end - 1] == " "
    assert first.end - first.start > LONGEST - 10
    assert second.start == first.end


def test_a_place_before_a_cut_is_the_beginning_of_the_next_piece() -> None:
    sheet = made("x" * (LONGEST + 5))
    assert sheet.continued == {1}
    assert sheet.place(LONGEST) == LONGEST + 1
    assert sheet.point(LONGEST) == LONGEST


def test_the_paragraph_of_a_place() -> None:
    sheet = made("ab\n\ncd")
    assert [sheet.number(point) for point in range(7)] == [0, 0, 0, 1, 2, 2, 2]
