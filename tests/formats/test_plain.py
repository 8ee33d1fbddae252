import pytest

from workbench.formats.form import LONGEST, Refused
from workbench.formats.plain import FORM


def test_the_text_stays_as_it_is_but_for_its_line_ends() -> None:
    parsed = FORM.read(
        "\ufeffA\u00a0line,  with   blanks \r\n\tand “quotes”\x0band more.\r".encode(), "a.txt"
    )
    assert parsed.text == "A\u00a0line,  with   blanks \n\tand “quotes”\nand more.\n"
    assert len(parsed.roles) == 4


@pytest.mark.parametrize("data", [b" \n", "\ufeff".encode(), b"---\n***", "“…”".encode()])
def test_a_text_without_words_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match="no words"):
        FORM.read(data, "a.txt")


def test_a_text_that_no_article_can_be_is_refused() -> None:
    with pytest.raises(Refused, match="16 million"):
        FORM.read(b"word " * (LONGEST // 5 + 1), "a.txt")


def test_a_very_long_line_and_very_many_lines_are_read() -> None:
    assert len(FORM.read(b"word " * 200_000, "a.txt").roles) == 1
    many = FORM.read(
        b"A title of four words\n" + b"This is one of many lines that are no article at all.\n" * 50_000, "a"
    )
    assert len(many.roles) == 50_002


@pytest.mark.parametrize("head", [b"\x89PNG\r\n\x1a\n\0\0", b"%PDF-1.4", bytes(100)])
def test_what_is_not_legible_is_not_recognised(head: bytes) -> None:
    assert not FORM.recognises(head, "a.txt")
    assert FORM.recognises(b"legible", "whatever.bin")


def test_a_guess_at_the_encoding_is_remarked_on() -> None:
    french = "Un été à Genève, où les délégués ont déjà répété leurs critiques de la réforme."
    assert FORM.read(french.encode("cp1252"), "a.txt").remark.startswith("its encoding was guessed: ")
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le"):
        assert FORM.read(french.encode(encoding), "a.txt").remark == ""
