from collections.abc import Callable

import pytest

from tests.made import BYLINE, HEADING, LEDE, SECOND, THIRD, TITLE, zipped
from tests.made.epub import CONTAINER, KIND, article, book, chapter
from workbench.core.lines import lettered
from workbench.core.model import Basis, How
from workbench.formats.epub.form import FORM
from workbench.formats.form import Refused

ENCRYPTED = '<encryption><EncryptedData><CipherReference URI="OEBPS/{}"/></EncryptedData></encryption>'


def test_chapters_are_read_in_their_order_with_roles_and_facts() -> None:
    parsed = FORM.read(article(), "a.epub")
    assert parsed.text.split("\n\n") == [TITLE, BYLINE, LEDE, SECOND, HEADING, THIRD]
    assert lettered(parsed.roles) == "t-y-b-b-s-b"
    assert (parsed.published, parsed.language) == ("2023-01-30", "en")
    assert parsed.basis["published"] == Basis(How.DOCUMENT, "date: 2023-01-30")
    assert parsed.basis["language"] == Basis(How.DOCUMENT, "language: en-GB")


def test_what_a_publisher_states_of_a_book_are_its_facts() -> None:
    stated = "<dc:title>A  book</dc:title><dc:creator>Jane Doe</dc:creator><dc:creator>admin</dc:creator>"
    stated += "<dc:publisher>Example Press</dc:publisher><dc:date event='modification'>2020-01-01</dc:date>"
    parsed = FORM.read(book({"a.xhtml": chapter(f"<p>{LEDE}</p>")}, stated), "a.epub")
    assert (parsed.title, parsed.byline, parsed.authors) == ("A book", "Jane Doe", ("Jane Doe",))
    assert (parsed.outlet, parsed.published) == ("Example Press", None)
    assert parsed.text.startswith("A book\n\nSEOUL")


def test_the_table_of_contents_is_no_chapter_and_paths_may_be_escaped() -> None:
    nav = '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
    pages: dict[str, str | bytes] = {"OEBPS/nav.xhtml": chapter("<p>Contents</p>")}
    data = book(
        {"text%20one.xhtml": ""}, manifest=nav, parts={**pages, "OEBPS/text one.xhtml": chapter(LEDE)}
    )
    assert FORM.read(data, "a.epub").text == LEDE


def test_damaged_chapters_are_counted_and_the_others_read() -> None:
    parsed = FORM.read(book({"a.xhtml": chapter(LEDE), "b.xhtml": b"\x89PNG\r\n", "c.xhtml": ""}), "a.epub")
    assert parsed.text == LEDE
    assert parsed.remark == "1 of its 3 chapters are damaged and missing."


def test_another_encoding_is_read_if_it_is_declared() -> None:
    page = chapter("<p>Правда ли это?</p>").replace("utf-8", "windows-1251").encode("cp1251")
    assert FORM.read(book({"a.xhtml": page}), "a.epub").text == "Правда ли это?"


def test_encrypted_fonts_are_no_obstacle() -> None:
    parts: dict[str, str | bytes] = {"META-INF/encryption.xml": ENCRYPTED.format("font.otf")}
    assert FORM.read(book({"a.xhtml": chapter(LEDE)}, parts=parts), "a.epub").text == LEDE


def locked() -> bytes:
    return book({"a.xhtml": chapter(LEDE)}, parts={"META-INF/encryption.xml": ENCRYPTED.format("a.xhtml")})


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (lambda: zipped({"a.txt": "x"}), "no electronic book"),
        (lambda: zipped({"META-INF/container.xml": CONTAINER}), r"book\.opf” is missing"),
        (locked, "a key is needed"),
        (lambda: article()[:-30], "damaged ZIP"),
        (lambda: book({}), "no words"),
        (lambda: book({"a.xhtml": b"\x89PNG"}), "none of its chapters"),
        (lambda: book({"a.xhtml": "<div>" * 5000 + LEDE}), "none of its chapters"),
        (lambda: book({"a.xhtml": "<p>x</p>" * 300_000}), "none of its chapters"),
    ],
    ids=["other", "empty", "locked", "truncated", "chapterless", "damaged", "deep", "bomb"],
)
def test_what_cannot_be_read_is_refused_with_the_reason(made: Callable[[], bytes], why: str) -> None:
    with pytest.raises(Refused, match=why):
        FORM.read(made(), "a.epub")


@pytest.mark.parametrize(
    ("head", "name", "known"),
    [
        (article()[:4096], "a.txt", True),
        (zipped({"a": "x"}), "A.EPUB", True),
        (zipped({"a": "x"}), "a.zip", False),
        (KIND.encode(), "a.epub", False),
    ],
)
def test_books_are_recognised_by_the_kind_they_declare(head: bytes, name: str, known: bool) -> None:
    assert FORM.recognises(head, name) is known
