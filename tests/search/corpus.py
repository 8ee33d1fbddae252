"""Small documents of few words, and what a query means for them, told the slow and simple way."""

import itertools
import random
import re
from fnmatch import fnmatchcase
from functools import cache

from hypothesis import strategies as st

from workbench.core.query import (
    And,
    Dates,
    Field,
    Fielded,
    Fuzzy,
    Kind,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    Undated,
    Wildcard,
    Word,
)
from workbench.search.documents import Document

LATIN = ["arms", "Arms", "ärms", "arm", "army", "exports", "export", "never", "us", "is", "sir"]
UNSPACED = ["北朝鮮", "北", "朝鮮北", "무기", "무기를"]
DATES = ["2022", "2022-09", "2022-09-22", "2022-09-30", "2023-01-29T17:25", None]
LANGUAGES = ["en", "es", "ko", ""]
_ENGLISH = {
    "arms": {"arms", "arm"},
    "arm": {"arms", "arm"},
    "exports": {"exports", "export"},
    "export": {"exports", "export"},
}
FORMS = {"en": _ENGLISH, "": _ENGLISH}
"""By language the other forms of words; what is in an unknown language may be in any of them."""

DEFAULT = (Field.TITLE, Field.TEXT)


def documents(count: int, seed: int) -> list[Document]:
    """Random documents; the same ones for the same seed."""
    chance = random.Random(seed)  # noqa: S311

    def words(most: int) -> str:
        return " ".join(chance.choices(LATIN + UNSPACED, k=chance.randint(0, most)))

    return [
        Document(
            chance.choice(list(Kind)),
            number,
            words(9),
            title=words(2),
            language=chance.choice(LANGUAGES),
            outlet=words(1),
            tags=(words(2), words(2)),
            published=chance.choice(DATES),
        )
        for number in range(count)
    ]


def leaves() -> st.SearchStrategy[Node]:
    """Random words and phrases, to be looked for in such documents."""
    latin = st.sampled_from(LATIN)
    any_word = st.sampled_from([*LATIN, *UNSPACED, "鮮", "기", "—"])
    return st.one_of(
        any_word.map(lambda word: Word(0, 1, word)),
        latin.map(lambda word: Word(0, 1, word, exact=True)),
        st.lists(any_word, min_size=1, max_size=3).map(lambda words: Phrase(0, 1, " ".join(words))),
        st.builds(
            lambda words, within: Phrase(0, 1, " ".join(words), within),
            st.lists(latin, min_size=1, max_size=3),
            st.integers(0, 6),
        ),
        st.sampled_from(["a", "ar", "ex", "무"]).map(lambda text: Prefix(0, 1, text)),
        st.sampled_from(["a*s", "?s", "*r*", "ex*rt?", "n?v*"]).map(lambda text: Wildcard(0, 1, text)),
        st.builds(lambda word, edits: Fuzzy(0, 1, word, edits), latin, st.integers(1, 2)),
    )


def trees() -> st.SearchStrategy[Node]:
    """Random queries, to be asked of such documents."""
    days = st.sampled_from(["2022-01-01", "2022-09-01", "2022-09-22", "2022-12-31", None])
    simple = st.one_of(
        leaves(),
        st.just(Prefix(0, 1, "")),
        st.builds(lambda first, last: Dates(0, 1, first, last), days, days),
        st.just(Undated(0, 1)),
    )
    fields = st.sampled_from([Field.TITLE, Field.TEXT, Field.OUTLET, Field.TAG])
    return st.recursive(
        simple,
        lambda below: st.one_of(
            below.map(lambda inner: Not(0, 1, inner)),
            st.builds(lambda field, inner: Fielded(0, 1, field, inner), fields, below),
            st.lists(below, min_size=2, max_size=4).map(lambda parts: And(0, 1, tuple(parts))),
            st.lists(below, min_size=2, max_size=4).map(lambda parts: Or(0, 1, tuple(parts))),
        ),
        max_leaves=12,
    )


def matches(node: Node, document: Document, fields: tuple[Field, ...] = DEFAULT) -> bool | None:
    """Whether a query finds a document; None if there is nothing in the query that could be found."""
    match node:
        case And(parts=parts):
            verdicts = [verdict for part in parts if (verdict := matches(part, document, fields)) is not None]
            return all(verdicts) if verdicts else None
        case Or(parts=parts):
            verdicts = [verdict for part in parts if (verdict := matches(part, document, fields)) is not None]
            return any(verdicts) if verdicts else None
        case Not(inner=inner):
            verdict = matches(inner, document, fields)
            return None if verdict is None else not verdict
        case Fielded(field=field, inner=inner):
            return matches(inner, document, (field,))
        case Dates(first=first, last=last):
            return _dated(document.published, first or "0", last or "9999")
        case Undated():
            return document.published is None
        case Prefix(text="") if fields == DEFAULT:
            return True
    found = [
        matches_value(node, value, document.language if field in DEFAULT else "ko")
        for field in fields
        for value in _values(document, field)
    ]
    return None if None in found else any(found)


def _values(document: Document, field: Field) -> tuple[str, ...]:
    match field:
        case Field.TITLE:
            return (document.title,)
        case Field.OUTLET:
            return (document.outlet,)
        case Field.TAG:
            return document.tags
        case _:
            return (document.text,)


def _dated(published: str | None, first: str, last: str) -> bool:
    if published is None:
        return False
    day = published[:10]
    earliest, latest = (
        (day + "-01-01"[len(day) - 4 :], day + "-12-31"[len(day) - 4 :]) if len(day) < 10 else (day, day)
    )
    if len(day) == 7:
        latest = day + "-30"  # September is the only month here
    return first <= earliest and latest <= last


def matches_value(node: Node, value: str, language: str) -> bool | None:
    """Whether a leaf finds something in one text."""
    words = _plain(value).split()
    spaced = [word for word in words if word.isascii()]
    match node:
        case Phrase(text=text, within=int(within)):
            return _near(_plain(text).split(), words, within)
        case Word(text=text, exact=False) if _plain(text) in FORMS.get(language, {}):
            return bool(FORMS[language][_plain(text)].intersection(words))
        case Word(text=text) | Phrase(text=text):
            wanted = [word for word in _plain(text).split() if word != "—"]
            return bool(re.search(_boundaries(wanted), " ".join(words))) if wanted else None
        case Prefix(text=text):
            beginning = _plain(text)
            return any(
                beginning in word if not text.isascii() else word.startswith(beginning) for word in words
            )
        case Wildcard(pattern=pattern):
            return any(fnmatchcase(word, pattern) for word in spaced)
        case Fuzzy(text=text, edits=edits):
            wanted_word = _plain(text)
            return any(
                distance(wanted_word, term) <= min(edits, len(wanted_word) // 2) for term in _terms(words)
            )
    raise AssertionError(node)


def _plain(text: str) -> str:
    return text.lower().replace("ä", "a")


def _boundaries(wanted: list[str]) -> str:
    """A spaced word is found whole; what is written without spaces may begin and end in the middle."""
    first = r"(?<!\S)" if wanted[0].isascii() else ""
    last = r"(?!\S)" if wanted[-1].isascii() else ""
    return first + re.escape(" ".join(wanted)) + last


def _terms(words: list[str]) -> list[str]:
    """Words as they count for distances: of what is written without spaces, pairs and the last letter."""
    return [
        term
        for word in words
        for term in ([word] if word.isascii() else [word[at : at + 2] for at in range(len(word))])
    ]


def _near(wanted: list[str], words: list[str], within: int) -> bool:
    terms = _terms(words)
    places = [[place for place, term in enumerate(terms) if term == word] for word in wanted]
    return any(
        len(set(chosen)) == len(chosen) and max(chosen) - min(chosen) + 1 <= len(chosen) + within
        for chosen in itertools.product(*places)
    )


@cache
def distance(one: str, other: str) -> int:
    """The number of edits from one word to another."""
    if not one or not other:
        return len(one) + len(other)
    return min(
        distance(one[1:], other[1:]) + (one[0] != other[0]),
        distance(one[1:], other) + 1,
        distance(one, other[1:]) + 1,
    )
