"""Marks are found by skipping most of a text; looking at each of its terms finds the same."""

from hypothesis import given
from hypothesis import strategies as st

from tests.search.marking_oracle import spans_by_looking
from workbench.core.query import And, Field, Fuzzy, Node, Or, Phrase, Prefix, Wildcard, Word
from workbench.search.matching import Marker
from workbench.search.stems import STEMMED

FIELDS = frozenset((Field.TITLE, Field.TEXT))
FEW = st.sampled_from(["a", "us", "kwon", "jong", "un", "rumour", "rocket", "무기를", "船が出た", "غادرت"])
LISTED = st.sampled_from(
    [
        "a", "us", "U.S.", "kwon", "Kwon’s", "Jong-un", "jong", "un", "rumour", "“rumor,", "무기를",
        "북한에서", "船が出た。", "船", "غادرت", "don't", "x.y.z", "e\u0301", "ไทย", "_a_b", "1,000", "ﷺ",
        "SS", "ß", "कि", "a\u200db", "🚀", "船s", "a船b", "s.S", "’s", "日\u200d本", "aa", "kwon-kwon",
        "rockets", "rocket’s", "Rocketing", "rumours", "happy", "happiness", "happier",
    ]
)  # fmt: skip
LANGUAGES = st.sampled_from([frozenset[str](), frozenset({"en"}), STEMMED])
BLANKS = st.sampled_from([" ", "\n", "  ", "-", "", "\u2028", ". ", "\x1f"])
TEXTS = st.lists(st.tuples(st.one_of(FEW, LISTED), BLANKS), max_size=20).map(
    lambda parts: "".join(f"{word}{blank}" for word, blank in parts)
)


def leaf(word: st.SearchStrategy[str]) -> st.SearchStrategy[Node]:
    some = st.lists(word, min_size=1, max_size=3).map(" ".join)
    return st.one_of(
        word.map(lambda text: Word(0, 0, text)),
        some.map(lambda text: Phrase(0, 0, text)),
        st.builds(lambda text, within: Phrase(0, 0, text, within), some, st.integers(0, 6)),
        st.builds(lambda text, length: Prefix(0, 0, text[:length]), word, st.integers(1, 4)),
        st.sampled_from(["*", "k*n", "r?mo*r", "u*", "*s", "j*-un", "船*"]).map(
            lambda pattern: Wildcard(0, 0, pattern)
        ),
        st.builds(lambda text, edits: Fuzzy(0, 0, text, edits), word, st.integers(1, 2)),
    )


NODES = st.one_of(leaf(FEW), leaf(LISTED)).flatmap(
    lambda one: st.one_of(
        st.just(one),
        leaf(FEW).map(lambda other: And(0, 0, (one, other))),
        leaf(LISTED).map(lambda other: Or(0, 0, (other, one))),
    )
)


@given(NODES, TEXTS, LANGUAGES)
def test_the_same_is_marked_as_by_looking_at_each_term(
    node: Node, text: str, languages: frozenset[str]
) -> None:
    assert Marker(node, languages).spans(text) == spans_by_looking(node, text, FIELDS, languages)


@given(NODES, st.text())
def test_the_same_is_marked_in_any_text(node: Node, text: str) -> None:
    assert Marker(node).spans(text) == spans_by_looking(node, text, FIELDS, frozenset())


TRICKY = st.text(
    st.sampled_from(
        "aáａÁs1.'’ʼ_ -\u0301\u200dßﬁıİ船日が\u3099한\u1112\u1161\u11abกาคि\u0915йиЙς\U0001d41a🚀ﷺ"
    ),
    max_size=12,
)


@given(leaf(TRICKY.filter(lambda word: word.strip() != "")), st.lists(TRICKY, max_size=5).map(" ".join))
def test_the_same_is_marked_of_letters_that_change_with_their_neighbours(node: Node, text: str) -> None:
    assert Marker(node).spans(text) == spans_by_looking(node, text, FIELDS, frozenset())
