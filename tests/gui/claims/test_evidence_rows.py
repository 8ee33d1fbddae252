from datetime import UTC, datetime

from workbench.core.model import Evidence, Passage, Stance
from workbench.core.views import EvidenceRow
from workbench.gui.claims.evidence_rows import in_context, pieces

AT = datetime(2024, 1, 1, tzinfo=UTC)


def passage(quote: str, prefix: str = "", suffix: str = "") -> Passage:
    return Passage(
        id=1, article_id=2, version_id=3, start=0, end=len(quote), quote=quote, prefix=prefix, suffix=suffix,
        made=AT, author="Ana",
    )  # fmt: skip


def row(id_: int, stance: Stance) -> EvidenceRow:
    piece = Evidence(id=id_, claim_id=9, passage_id=1, stance=stance, made=AT, author="Ana")
    return EvidenceRow(piece, passage("words"), 1, "Title", "", None)


def test_a_quote_is_found_again_in_its_context() -> None:
    text, (start, end) = in_context(passage("never sold\n any 🚀", "He said: “", "” to us."))
    assert text == "He said: “never sold any 🚀” to us."
    assert text[start:end] == "never sold any 🚀"


def test_words_that_the_kept_context_cuts_are_left_out() -> None:
    text, (start, end) = in_context(
        passage("sold", ("x" * 30 + " word ")[-64:].rjust(64, "y"), " and " + "z" * 59)
    )
    assert text == "… word sold and …"
    assert text[start:end] == "sold"


def test_context_ends_with_its_paragraph() -> None:
    text, span = in_context(passage("sold", "a" * 60 + ".\n“I ", ".\n" + "b" * 62))
    assert text == "“I sold."
    assert span == (3, 7)


def test_a_script_without_spaces_keeps_its_context() -> None:
    text, (start, end) = in_context(passage("수출", "가" * 64, "나" * 64))
    assert text == "… " + "가" * 64 + "수출" + "나" * 64 + " …"
    assert text[start:end] == "수출"


def test_groups_stand_in_the_order_of_the_stances_with_their_numbers() -> None:
    rows = [row(1, Stance.DISPUTES), row(2, Stance.CORROBORATES), row(3, Stance.DISPUTES)]
    grouped = pieces(rows, grouped=True)
    assert list(grouped) == [2, 1, 3]
    assert [piece.heading for piece in grouped.values()] == ["Corroborates · 1", "Disputes · 2", ""]
    assert list(pieces(rows, grouped=False)) == [1, 2, 3]
