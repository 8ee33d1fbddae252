from hypothesis import given
from hypothesis import strategies as st

from workbench.gui.kit.matching import Match, beginnings, folded, match

NAMES = ("New claim from passage", "Search everything", "Settings", "Close tab", "Rebuild the search index")


def best(query: str) -> list[str]:
    fits = [(found, name) for name in NAMES if (found := match(query, name))]
    return [name for _, name in sorted(fits)]


def test_beginnings_come_before_words_and_words_before_the_middle() -> None:
    assert best("se") == ["Search everything", "Settings", "Rebuild the search index", "Close tab"]


def test_all_words_must_be_there_in_any_order() -> None:
    assert best("index search") == ["Rebuild the search index"]
    found = match("index search", "Rebuild the search index")
    assert found is not None
    assert found.spans == ((12, 18), (19, 24))


def test_letters_in_order_are_enough_when_no_word_fits() -> None:
    found = match("sttg", "Settings")
    assert found is not None
    assert "".join("Settings"[start:end] for start, end in found.spans) == "Sttg"
    assert match("gs", "Search everything") is None


def test_letters_too_far_apart_are_no_match() -> None:
    assert match("rx", "Rebuild the search index") is None


def test_nothing_typed_fits_everything() -> None:
    assert match("  ", "Settings") == Match(0, ())


def test_places_stay_right_where_lower_case_is_longer() -> None:
    found = match("b", "İİ b")
    assert found is not None
    assert found.spans == ((3, 4),)


@given(st.text(max_size=12), st.text(max_size=40))
def test_spans_lie_in_the_text_in_order_without_touching(query: str, text: str) -> None:
    found = match(query, text)
    if found is not None:
        edges = [edge for span in found.spans for edge in span]
        assert edges == sorted(set(edges))
        assert not edges or (edges[0] >= 0 and edges[-1] <= len(text))


@given(st.text(min_size=1, max_size=40).filter(lambda text: text.strip()))
def test_every_text_fits_itself(text: str) -> None:
    assert match(text, text) is not None


def test_accents_make_no_difference() -> None:
    found = match("resume", "Case Résumé")
    assert found is not None
    assert found.spans == ((5, 11),)


def test_beginnings_of_words_are_found_as_far_as_they_were_typed() -> None:
    assert beginnings(["ex", "b"], folded("Export, ex-filed: ÉX next box")) == (
        (0, 2), (8, 10), (18, 20), (26, 27),
    )  # fmt: skip
    assert beginnings([], "text") == ()


@given(st.text(max_size=40))
def test_folding_keeps_every_place_and_done_twice_is_done_once(text: str) -> None:
    assert len(folded(text)) == len(text)
    assert folded(folded(text)) == folded(text)


def test_syllables_of_hangul_are_not_taken_apart() -> None:
    assert folded("북한") == "북한"
