import pytest

from tests.made import BYLINE, DATE, HEADING, LEDE, SECOND, THIRD, TITLE
from tests.made.rtf import article, document, paragraph
from workbench.core.lines import lettered
from workbench.core.model import Basis, How
from workbench.formats.form import Refused
from workbench.formats.rtf.form import FORM


def said(body: str) -> str:
    return FORM.read(document(body), "a.rtf").text


def test_an_article_is_read_with_its_roles_and_facts() -> None:
    parsed = FORM.read(article(), "a.rtf")
    assert parsed.text.split("\n\n") == [TITLE, BYLINE, DATE, LEDE, SECOND, HEADING, THIRD]
    assert lettered(parsed.roles) == "t-y-d-b-b-s-b"
    assert (parsed.title, parsed.byline, parsed.agency) == (TITLE, "Jane Doe", "Reuters")
    assert parsed.published == "2023-01-30T06:40"
    assert (parsed.saved, parsed.basis["saved"].how) == ("2023-01-31T08:05", How.DOCUMENT)
    assert parsed.remark == ""


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (r"caf\'e9 \{a\\b\}", "café {a\\b}"),
        (r"{\f1 \'cf\'f0\'e0\'e2\'e4\'e0} is true", "Правда is true"),
        (r"{\f2 \'93\'fa\'96\'7b\'8ds}", "日本行"),
        (r"\u8220?quoted\u8221? and \u-10179?\u-8703? and \u128512?", "“quoted” and 😁 and 😀"),
        (r"\uc2\u26085\'93\'fa\u26412\'96\'7b and \uc0\u233 all", "日本 and éall"),
        (r"half \u-10179? alone", "half � alone"),
        (r"\ldblquote so\rdblquote\emdash it\rquote s\~a\_b", "“so”—it’s\u00a0a\u2011b"),
        (r"one\line two\tab three", "one\ntwo\tthree"),
        (r"split \
word" + "\r\n and on", "split\n\nword and on"),
        (r"\u8212 \emdash x\u8212\par y", "—x—\n\ny"),
    ],
)  # fmt: skip
def test_characters_are_read_in_every_way_of_writing_them(written: str, read: str) -> None:
    assert said(written) == read


def test_raw_bytes_are_in_the_encoding_of_the_document() -> None:
    assert said("\xe9t\xe9") == "été"
    data = rb"{\rtf1\mac\ansicpg65001 " + "Ünïcode".encode() + b"}"
    assert FORM.read(data, "a.rtf").text == "Ünïcode"


def test_what_is_not_seen_is_left_out() -> None:
    body = r"Seen {\*\unknown no}{\pict\wmetafile8 0123}{\field{\*\fldinst HYPERLINK no}{\fldrslt link}}"
    assert said(body + r"{\pict\bin9 }}}{\par x}{\xe no} too") == "Seen link too"


def test_deletions_are_left_out_and_the_remark_says_so() -> None:
    parsed = FORM.read(document(r"It was {\deleted never }{\revised often }sold\deleted  x\plain ."), "a.rtf")
    assert parsed.text == "It was often sold."
    assert "what was deleted is not" in parsed.remark


def test_text_boxes_are_read_once() -> None:
    box = r"{\shp{\*\shpinst{\sp{\sn a}{\sv 1}}{\shptxt \pard In a box.\par}}{\shprslt In a box.}}"
    assert said(rf"{box}Beside it.\par").split("\n\n") == ["In a box.", "Beside it."]


def test_notes_follow_with_their_numbers() -> None:
    note = r"{\super\chftn{\footnote\pard\chftn  An annex.}}"
    assert said(rf"So it is.{note} And so{note}.\par") == (
        "So it is.[1] And so[2].\n\n[1] An annex.\n\n[2] An annex."
    )


def test_margins_are_furniture_once() -> None:
    margins = r"{\header\pard The ministry\par}{\headerf The ministry}{\footer Press office}"
    parsed = FORM.read(document(margins + paragraph(LEDE)), "a.rtf")
    assert parsed.text.split("\n\n") == ["The ministry", LEDE, "Press office"]
    assert lettered(parsed.roles) == "x-b-x"


def test_a_table_is_a_line_for_each_row_and_one_of_paragraphs_is_those() -> None:
    rows = (
        r"\trowd\pard\intbl Year\cell Tons\cell\row\trowd\pard\intbl 2022\cell 980\cell\row\pard After.\par"
    )
    assert said(rows) == "Year\tTons\n2022\t980\n\nAfter."
    assert said(r"\trowd\pard\intbl One.\par Two.\cell Three.\cell\row") == "One.\n\nTwo.\n\nThree."


def test_headings_are_told_by_style_or_level() -> None:
    body = (
        paragraph(LEDE) + paragraph("A rocket", 16) + r"\pard\outlinelevel1 More\par" + paragraph(THIRD, 99)
    )
    assert lettered(FORM.read(document(body), "a.rtf").roles) == "b-c-s-b"


def test_properties_are_offers_and_no_facts() -> None:
    parsed = FORM.read(document(paragraph(LEDE), rf"{{\title {TITLE}}}{{\author Jane Doe}}"), "a.rtf")
    assert parsed.basis["title"] == Basis(How.GUESS, f"title: {TITLE}")
    assert parsed.basis["byline"] == Basis(How.GUESS, "author: Jane Doe")


@pytest.mark.parametrize("cut", [1, 20, 60])
def test_a_file_that_breaks_off_is_read_as_far_as_it_goes(cut: int) -> None:
    assert FORM.read(article()[:-cut], "a.rtf").text.startswith(f"{TITLE}\n\n{BYLINE}")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (document(""), "no words"),
        (b"{\\rtf1", "no words"),
        (b"{\\rtf1" + b"{" * 5000, "nested too deep"),
        (b"{\\rtf1\\ansicpg99999999\\f-1\\u99999999\\bin-5\\uc-3 " + b"}" * 50, "no words"),
    ],
    ids=["empty", "bare", "deep", "absurd numbers"],
)
def test_what_cannot_be_read_is_refused_with_the_reason(data: bytes, why: str) -> None:
    with pytest.raises(Refused, match=why):
        FORM.read(data, "a.rtf")


@pytest.mark.parametrize(
    ("head", "known"), [(b"{\\rtf1", True), (b"\r\n{\\rtf", True), (b"{\\rt", False), (b"words", False)]
)
def test_files_are_recognised_by_their_mark(head: bytes, known: bool) -> None:
    assert FORM.recognises(head, "a.rtf") is known
