from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.assets import seeds
from workbench.search.analyzer import terms_of, tokens
from workbench.search.cutting import pieces

LETTERS = st.one_of(
    st.sampled_from(list("aA1sS .,-_'’＇ʼ“”ñšſéßæ²㊀ĳ北朝ぁがｶﾞＡ무기๒हि\u0301\u200d\u00ad@")), st.characters()
)


def terms(text: str) -> list[str]:
    return [token.term for token in tokens(text)]


@settings(max_examples=2000)
@given(st.text(LETTERS, max_size=40))
def test_pieces_have_the_terms_of_the_whole(text: str) -> None:
    assert [term for piece in pieces(text) for term in terms_of(piece)] == terms(text)


@settings(max_examples=1000)
@given(st.text(st.sampled_from("aBsS1_.,'’-² \n"), max_size=20))
def test_pieces_of_latin_text_have_the_terms_of_the_whole(text: str) -> None:
    assert [term for piece in pieces(text) for term in terms_of(piece)] == terms(text)


def test_every_letter_between_and_beside_others() -> None:
    for code in [*range(0xD800), *range(0xE000, 0x10000)]:
        text = f"x{chr(code)}y {chr(code)} a.{chr(code)} a’{chr(code)}"
        assert [term for piece in pieces(text) for term in terms_of(piece)] == terms(text), hex(code)


def test_pieces_of_real_texts() -> None:
    for path in seeds().glob("*.txt"):
        text = path.read_text("utf-8")
        assert [term for piece in pieces(text) for term in terms_of(piece)] == terms(text)


def test_words_written_in_several_ways_are_one_piece() -> None:
    assert pieces("Rocket, “rocket” — (ROCKET) Ракета ракета") == ["rocket"] * 3 + ["ракета"] * 2
