from pathlib import Path

import pytest

from tests.made import BYLINE, DATE, HEADING, LEDE, SECOND, THIRD, TITLE
from tests.made.pdf import Text, article, pdf
from workbench.core.lines import lettered
from workbench.core.model import Basis, How
from workbench.formats.form import Refused
from workbench.formats.pdf import document, drawn
from workbench.formats.pdf.form import FORM

LOCKED = (
    f"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{'41' * 32}> /U <{'42' * 32}> >> "
    "/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]"
)


def page(*words: str) -> list[Text]:
    return [Text(72, 700 - 30 * n, said) for n, said in enumerate(words)]


def test_an_article_is_read_with_its_roles_and_facts() -> None:
    parsed = FORM.read(article(), "a.pdf")
    assert parsed.text.split("\n\n") == [TITLE, BYLINE, DATE, LEDE, SECOND, HEADING, THIRD, "1"]
    assert lettered(parsed.roles) == "s-y-d-b-b-s-b-x"
    assert (parsed.byline, parsed.agency, parsed.language) == ("Jane Doe", "Reuters", "en")
    assert (parsed.published, parsed.basis["published"]) == ("2023-01-30T06:40", Basis(How.LINE, DATE))
    assert parsed.basis["saved"] == Basis(How.DOCUMENT, "ModDate: D:20230131080000Z")
    assert parsed.remark == ""


def test_what_is_set_largest_is_offered_as_the_title() -> None:
    assert FORM.read(article(), "a.pdf").basis["title"] == Basis(How.GUESS, TITLE)


def test_a_title_that_the_properties_say_too_is_a_fact() -> None:
    data = pdf([[Text(72, 700, TITLE, 20), Text(72, 660, SECOND)]], f"/Title ({TITLE})")
    parsed = FORM.read(data, "a.pdf")
    assert (parsed.title, parsed.basis["title"]) == (TITLE, Basis(How.LINE, TITLE))
    assert lettered(parsed.roles) == "t-b"


@pytest.mark.parametrize(("stated", "offered"), [("Microsoft Word - a final one.doc", None), (TITLE, TITLE)])
def test_a_title_that_only_the_properties_say_is_offered_if_it_is_none_of_a_program(
    stated: str, offered: str | None
) -> None:
    assert FORM.read(pdf([page(SECOND)], f"/Title ({stated})"), "a.pdf").title == offered


def test_captions_are_told_by_their_opening() -> None:
    parsed = FORM.read(pdf([page(LEDE, "Photo: A rocket near Pyongyang", SECOND)]), "a.pdf")
    assert lettered(parsed.roles) == "b-c-b"


def test_pages_of_pictures_have_no_text_layer() -> None:
    with pytest.raises(Refused, match="no text layer"):
        FORM.read(pdf([[], []]), "a.pdf")
    assert "1 of its 3 pages" in FORM.read(pdf([page(LEDE), [], page(SECOND)]), "a.pdf").remark


def test_letters_that_the_file_does_not_name_are_told() -> None:
    named = pdf([page("words without names"), page(LEDE)])
    nameless = named.replace(
        b"/Encoding /WinAnsiEncoding", b"/Encoding << /Differences [97 %b] >>" % _nameless(26)
    )
    assert "On 2 of its 2 pages the letters" in FORM.read(nameless, "a.pdf").remark
    assert FORM.read(named, "a.pdf").remark == ""


def _nameless(letters: int) -> bytes:
    return b" ".join(b"/g%d" % number for number in range(letters))


def test_a_page_without_words_is_refused() -> None:
    with pytest.raises(Refused, match="no words"):
        FORM.read(pdf([page("* * *")]), "a.pdf")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (pdf([page(LEDE)], extra=LOCKED), "password is needed"),
        (b"%PDF-1.7\n" + b"junk" * 1000, "damaged PDF"),
        (article()[:200], "damaged PDF"),
        (b"", "damaged PDF"),
        (pdf([]), "no pages"),
        (article().replace(b"/Kids [5 0 R]", b"/Kids [2 0 R]"), "damaged PDF|no pages|no text layer"),
    ],
    ids=["locked", "junk", "truncated", "empty", "pageless", "its own page"],
)
def test_what_cannot_be_read_is_refused_with_the_reason(data: bytes, why: str) -> None:
    with pytest.raises(Refused, match=why):
        FORM.read(data, "a.pdf")


def test_a_page_of_too_many_characters_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawn, "MOST", 100)
    with pytest.raises(Refused, match="more characters"):
        FORM.read(article(), "a.pdf")


def test_ten_thousand_pages_are_read() -> None:
    parsed = FORM.read(pdf([page(f"These are the words of page {n + 1}.") for n in range(10_000)]), "a.pdf")
    assert parsed.text.count("These are the words") == 10_000


def test_a_file_whose_table_of_contents_is_lost_is_still_read() -> None:
    whole = article()
    start = whole.rindex(b"startxref\n")
    assert FORM.read(whole[:start] + b"startxref\n7\n%%EOF", "a.pdf").text == FORM.read(whole, "a.pdf").text


def test_a_large_file_is_opened_anew_on_the_way_and_read_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    data = pdf([page(LEDE), page(SECOND), page(THIRD)])
    whole = FORM.read(data, "a.pdf")
    loads: list[int] = []
    load = document.load

    def counted(data: document.Bytes) -> object:
        loads.append(len(data))
        return load(data)

    monkeypatch.setattr(document, "load", counted)
    monkeypatch.setattr(document, "BUDGET", 1)
    assert FORM.read(data, "a.pdf") == whole
    assert loads == [len(data)] * 3


def test_an_open_file_is_read_like_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(article())
    with path.open("rb") as file:
        assert FORM.read_open(file) == FORM.read(article(), "a.pdf")


@pytest.mark.parametrize(
    ("head", "known"), [(b"%PDF-1.4\n", True), (b"\n\nx%PDF-2.0", True), (b"%PDF", False), (b"text", False)]
)
def test_files_are_recognised_by_their_mark(head: bytes, known: bool) -> None:
    assert FORM.recognises(head, "a.pdf") is known
