from collections.abc import Callable

import pytest

from tests.made import BYLINE, DATE, HEADING, LEDE, SECOND, THIRD, TITLE, zipped
from tests.made.word import STRICT, article, document, paragraph, relations
from workbench.core.lines import lettered
from workbench.core.model import Basis, How
from workbench.formats.form import Refused
from workbench.formats.parsed import Parsed
from workbench.formats.word.form import FORM


def read(body: str, parts: dict[str, str] | None = None, core: str = "") -> Parsed:
    return FORM.read(document(body, parts, core=core), "a.docx")


def said(body: str, parts: dict[str, str] | None = None) -> list[str]:
    return [line for line in read(body, parts).text.split("\n") if line]


def test_an_article_is_read_with_its_roles_and_facts() -> None:
    parsed = FORM.read(article(), "a.docx")
    assert parsed.text.split("\n\n") == [TITLE, BYLINE, DATE, LEDE, SECOND, HEADING, THIRD]
    assert lettered(parsed.roles) == "t-y-d-b-b-s-b"
    assert (parsed.title, parsed.byline, parsed.agency) == (TITLE, "Jane Doe", "Reuters")
    assert parsed.published == "2023-01-30T06:40"
    assert parsed.basis["published"] == Basis(How.LINE, DATE)
    assert parsed.saved == "2023-01-31T08:00+00:00"
    assert parsed.basis["saved"] == Basis(How.DOCUMENT, "modified: 2023-01-31T08:00:00Z")
    assert parsed.language == "en"
    assert parsed.remark == ""


def test_the_strict_edition_of_the_format_is_read_alike() -> None:
    parsed = FORM.read(document(paragraph(TITLE, "Titel") + paragraph(LEDE), space=STRICT), "a.docx")
    assert lettered(parsed.roles) == "t-b"


def test_insertions_are_in_the_text_and_deletions_are_not() -> None:
    body = """<w:p><w:r><w:t>It was </w:t></w:r>
    <w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:ins><w:r><w:t>often </w:t></w:r></w:ins>
    <w:moveFrom><w:r><w:t>quickly </w:t></w:r></w:moveFrom><w:r><w:t>sold.</w:t></w:r></w:p>"""
    parsed = read(body)
    assert parsed.text == "It was often sold."
    assert "what was deleted is not" in parsed.remark


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next() -> None:
    end = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
    body = f"<w:p>{end}<w:r><w:t>One sentence </w:t></w:r></w:p>" + paragraph("of two lines.")
    assert said(body + f"<w:p>{end}<w:r><w:t>The end</w:t></w:r></w:p>") == [
        "One sentence of two lines.",
        "The end",
    ]


def test_text_boxes_are_read_once_after_their_paragraph() -> None:
    inside = f"<w:txbxContent>{paragraph('Words in a box.')}</w:txbxContent>"
    box = f"<mc:AlternateContent><mc:Choice><wps:txbx>{inside}</wps:txbx></mc:Choice>"
    box += f"<mc:Fallback><v:textbox>{inside}</v:textbox></mc:Fallback></mc:AlternateContent>"
    assert said(f"<w:p><w:r>{box}<w:t>Beside it.</w:t></w:r></w:p>") == ["Beside it.", "Words in a box."]


def test_what_is_no_letter_is_read_too() -> None:
    runs = (
        "<w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:sym w:char='2022'/>"
    )
    body = f"<w:p><w:r>{runs}<w:sym w:char='zz'/><w:br/><w:t>d</w:t></w:r></w:p>"
    assert read(body).text == "a\tb\u2011c\u00ad\u2022\nd"


def test_a_table_is_a_line_for_each_row_and_one_of_paragraphs_is_those() -> None:
    def table(*rows: list[str]) -> str:
        cells = ["".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows]
        return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"

    figures = table([paragraph("Year"), paragraph("Tons")], [paragraph("2022"), "<w:p/>"])
    assert read(figures).text == "Year\tTons\n2022"
    layout = table([paragraph("One.") + paragraph("Two."), paragraph("Three.")])
    assert said(layout) == ["One.", "Two.", "Three."]


def test_captions_contents_and_headings_are_told_by_their_styles() -> None:
    body = paragraph(TITLE, "Titel") + paragraph("Heading 1", "Verzeichnis1") + paragraph(LEDE)
    body += paragraph("A rocket near Pyongyang", "Beschriftung") + paragraph("More", "Own") + paragraph(THIRD)
    assert lettered(read(body).roles) == "t-x-b-c-s-b"


def test_a_first_heading_is_the_title_where_none_is_called_so() -> None:
    assert read(paragraph(TITLE, "berschrift1") + paragraph(LEDE)).title == TITLE
    assert read(paragraph(LEDE) + paragraph(TITLE, "berschrift1") + paragraph(THIRD)).title is None


def test_notes_follow_with_their_numbers_and_margins_are_furniture() -> None:
    body = f"<w:p><w:r><w:t>{LEDE}</w:t><w:footnoteReference w:id='2'/></w:r></w:p>"
    parts = {
        "footnotes": f"<w:footnote w:type='separator' w:id='0'>{paragraph('x')}</w:footnote>"
        f"<w:footnote w:id='2'>{paragraph(' See the annex. ')}</w:footnote>",
        "header1": paragraph("Press office of the ministry"),
        "header2": paragraph("Press office of the ministry"),
        "footer1": paragraph("Page 3"),
    }
    parsed = read(body, parts)
    assert parsed.text.split("\n\n") == ["Press office of the ministry", f"{LEDE}[2]", "[2] See the annex."]
    assert lettered(parsed.roles) == "x-b-b"


def test_properties_are_offers_and_no_facts() -> None:
    core = f"<dc:title>{TITLE}</dc:title><dc:creator>Jane Doe</dc:creator>"
    parsed = read(paragraph(LEDE) + paragraph(THIRD), core=core)
    assert parsed.basis["title"] == Basis(How.GUESS, f"title: {TITLE}")
    assert parsed.basis["byline"] == Basis(How.GUESS, "creator: Jane Doe")
    assert parsed.published is None


def test_a_title_that_a_line_says_too_is_a_fact() -> None:
    parsed = read(paragraph(TITLE) + paragraph(LEDE), core=f"<dc:title>{TITLE}</dc:title>")
    assert parsed.basis["title"] == Basis(How.LINE, TITLE)


@pytest.mark.parametrize("title", ["Microsoft Word - draft of it.doc", "Untitled document of ours", "a.docx"])
def test_titles_that_programs_fill_in_are_not_even_offered(title: str) -> None:
    assert read(paragraph(LEDE) + paragraph(THIRD), core=f"<dc:title>{title}</dc:title>").title is None


def spreadsheet() -> bytes:
    return zipped(
        {"[Content_Types].xml": "<T/>", "_rels/.rels": relations({"officeDocument": "/xl/workbook.xml"})}
    )


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (spreadsheet, "spreadsheet"),
        (lambda: zipped({"a.txt": "x"}), "no Word document"),
        (lambda: article()[:-30], "damaged ZIP"),
        (lambda: document(""), "no words"),
        (lambda: document("<w:p>"), "damaged"),
        (lambda: document("<w:ins>" * 5000 + "</w:ins>" * 5000), "nested too deep"),
        (lambda: document("<w:p/>" * 700_000), "bomb"),
        (lambda: b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "password"),
        (lambda: b"\xd0\xcf\x11\xe0" + bytes(500), "old office"),
    ],
    ids=["spreadsheet", "other", "truncated", "empty", "damaged", "deep", "bomb", "locked", "old"],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_with_the_reason(made: Callable[[], bytes], why: str) -> None:
    with pytest.raises(Refused, match=why):
        FORM.read(made(), "a.docx")


def test_entities_are_neither_fetched_nor_expanded() -> None:
    for entity in ('SYSTEM "file:///etc/passwd"', '"' + "y" * 1000 + '"'):
        main = f"<!DOCTYPE d [<!ENTITY x {entity}>]><document><body>&x;</body></document>"
        with pytest.raises(Refused, match="entities"):
            FORM.read(zipped({"word/document.xml": main}), "a.docx")


@pytest.mark.parametrize(
    ("head", "name", "known"),
    [
        (article()[:4096], "a.txt", True),
        (zipped({"a": "x"}), "a.zip", False),
        (zipped({"a": "x"}), "A.DOCX", True),
        (b"\xd0\xcf\x11\xe0", "a.docx", True),
        (b"\xd0\xcf\x11\xe0", "a.doc", False),
        (b"Plain words", "a.docx", False),
    ],
)
def test_documents_are_recognised_by_their_parts(head: bytes, name: str, known: bool) -> None:
    assert FORM.recognises(head, name) is known
