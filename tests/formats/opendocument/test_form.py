from collections.abc import Callable

import pytest

from tests.made import BYLINE, DATE, HEADING, LEDE, SECOND, THIRD, TITLE, zipped
from tests.made.opendocument import KIND, article, document, heading, paragraph, text
from workbench.core.lines import lettered
from workbench.core.model import Basis, How
from workbench.formats.form import Refused
from workbench.formats.opendocument.form import FORM


def said(body: str) -> list[str]:
    return [line for line in FORM.read(text(body), "a.odt").text.split("\n") if line]


def test_an_article_is_read_with_its_roles_and_facts() -> None:
    parsed = FORM.read(article(), "a.odt")
    assert parsed.text.split("\n\n") == [TITLE, BYLINE, DATE, LEDE, SECOND, HEADING, THIRD]
    assert lettered(parsed.roles) == "t-y-d-b-b-s-b"
    assert (parsed.title, parsed.byline, parsed.agency) == (TITLE, "Jane Doe", "Reuters")
    assert parsed.published == "2023-01-30T06:40"
    assert parsed.basis["saved"] == Basis(How.DOCUMENT, "date: 2023-01-31T08:00:00")
    assert parsed.remark == ""


def test_blanks_are_as_they_are_shown() -> None:
    inner = (
        "a\n   b<text:s text:c='3'/>c<text:tab/>d<text:line-break/><text:span> e\u00a0</text:span>f<text:s/>g"
    )
    assert FORM.read(text(paragraph(inner)), "a.odt").text == "a b   c\td\ne\u00a0f g"


def test_absurd_numbers_of_blanks_are_one() -> None:
    assert said(paragraph("a<text:s text:c='999999999'/>b<text:s text:c='x'/>c")) == ["a b c"]


def test_what_was_deleted_and_what_was_noted_beside_it_is_left_out() -> None:
    deleted = (
        f"<text:changed-region><text:deletion>{paragraph('never')}</text:deletion></text:changed-region>"
    )
    body = f"<text:tracked-changes>{deleted}</text:tracked-changes>"
    body += paragraph("It was<text:change/> sold.<office:annotation>Really?</office:annotation>")
    parsed = FORM.read(text(body), "a.odt")
    assert parsed.text == "It was sold."
    assert "what was deleted is not" in parsed.remark


def test_lists_sections_and_text_boxes_are_read_once() -> None:
    box = f"<draw:frame><draw:text-box>{paragraph('In a box.')}</draw:text-box></draw:frame>"
    body = f"<text:section><text:list><text:list-item>{paragraph('One.')}</text:list-item></text:list>"
    assert said(f"{body}{paragraph(f'Beside it.{box}')}</text:section>") == [
        "One.",
        "Beside it.",
        "In a box.",
    ]


def test_notes_follow_with_their_signs() -> None:
    note = (
        f"<text:note-citation>3</text:note-citation><text:note-body>{paragraph('An annex.')}</text:note-body>"
    )
    assert said(paragraph(f"So it is.<text:note>{note}</text:note>")) == ["So it is.[3]", "[3] An annex."]


def test_a_table_is_a_line_for_each_row_and_one_of_paragraphs_is_those() -> None:
    def table(*rows: list[str]) -> str:
        cells = ["".join(f"<table:table-cell>{cell}</table:table-cell>" for cell in row) for row in rows]
        lines = "".join(f"<table:table-row>{row}</table:table-row>" for row in cells)
        return f"<table:table><table:table-header-rows/>{lines}</table:table>"

    figures = table([paragraph("Year"), paragraph("Tons")], [paragraph("2022"), ""])
    assert FORM.read(text(figures), "a.odt").text == "Year\tTons\n2022"
    layout = table([paragraph("One.") + paragraph("Two."), paragraph("Three.") + figures])
    assert said(layout) == ["One.", "Two.", "Three.", "Year\tTons", "2022"]


def test_contents_captions_and_margins_are_told_apart() -> None:
    contents = f"<text:table-of-content><text:index-body>{paragraph('More 2')}</text:index-body>"
    body = heading(TITLE) + contents + "</text:table-of-content>" + paragraph(LEDE)
    body += paragraph("A rocket", "Illustration") + heading("More")
    margins = f"<style:header>{paragraph('The ministry')}</style:header>"
    margins += f"<style:footer>{paragraph('Press office')}</style:footer>"
    parsed = FORM.read(text(body, pages=margins), "a.odt")
    assert lettered(parsed.roles) == "x-t-x-b-c-s-x"
    assert parsed.title == TITLE


def test_properties_are_offers_and_no_facts() -> None:
    meta = f"<dc:title>{TITLE}</dc:title><meta:initial-creator>Jane Doe</meta:initial-creator>"
    parsed = FORM.read(text(paragraph(LEDE) + paragraph(THIRD), meta), "a.odt")
    assert parsed.basis["title"] == Basis(How.GUESS, f"title: {TITLE}")
    assert parsed.basis["byline"] == Basis(How.GUESS, "initial-creator: Jane Doe")


def locked() -> bytes:
    return document("", parts={"META-INF/manifest.xml": "<m><encryption-data/></m>"})


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (lambda: zipped({"a.txt": "x"}), "no OpenDocument"),
        (lambda: document("<office:spreadsheet/>"), "spreadsheet"),
        (locked, "password"),
        (lambda: article()[:-30], "damaged ZIP"),
        (lambda: text(""), "no words"),
        (lambda: text("<text:p>"), "damaged"),
        (lambda: text("<text:section>" * 5000 + "</text:section>" * 5000), "nested too deep"),
        (lambda: text("<text:p/>" * 700_000), "bomb"),
        (
            lambda: zipped({"content.xml": '<!DOCTYPE d [<!ENTITY x "y">]><d><body>&x;</body></d>'}),
            "entities",
        ),
    ],
    ids=["other", "spreadsheet", "locked", "truncated", "empty", "damaged", "deep", "bomb", "entities"],
)
def test_what_cannot_be_read_is_refused_with_the_reason(made: Callable[[], bytes], why: str) -> None:
    with pytest.raises(Refused, match=why):
        FORM.read(made(), "a.odt")


@pytest.mark.parametrize(
    ("head", "name", "known"),
    [
        (article()[:4096], "a.txt", True),
        (zipped({"a": "x"}), "A.ODT", True),
        (zipped({"a": "x"}), "a.zip", False),
        (KIND.encode(), "a.odt", False),
    ],
)
def test_documents_are_recognised_by_the_kind_they_declare(head: bytes, name: str, known: bool) -> None:
    assert FORM.recognises(head, name) is known
