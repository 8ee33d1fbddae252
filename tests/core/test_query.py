from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.problems import BadQuery
from workbench.core.query import (
    And,
    Dates,
    Days,
    Field,
    Fielded,
    Fuzzy,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    Reason,
    Undated,
    Wildcard,
    Word,
    as_you_type,
    days_of,
    parse,
)
from workbench.core.query.parser import DEEPEST, LONGEST

SCRAPS = st.sampled_from(
    ["AND", "OR", "NOT", "(", ")", '"', "“", "”", "-", "~", "~2", "*", "?", "=", ":", "title:", "date:", "..",
     "2022-09", "unknown", "foo:", " ", "  ", "rockets", "무기", "🚀", "é", "a\u0301", "\n", "\ud800", "~9"]
)  # fmt: skip
QUERIES = st.one_of(st.text(), st.lists(SCRAPS, max_size=25).map("".join))


def plain(node: Node | None) -> Any:  # noqa: C901 - one case for each kind of node
    """The tree without places."""
    match node:
        case And(parts=parts):
            return ("and", *map(plain, parts))
        case Or(parts=parts):
            return ("or", *map(plain, parts))
        case Not(inner=inner):
            return ("not", plain(inner))
        case Fielded(field=field, inner=inner):
            return (field.value, plain(inner))
        case Word(text=text, exact=exact):
            return "=" + text if exact else text
        case Phrase(text=text, within=within):
            return ("phrase", text) if within is None else ("near", text, within)
        case Prefix(text=text):
            return ("prefix", text)
        case Wildcard(pattern=pattern):
            return ("gaps", pattern)
        case Fuzzy(text=text, edits=edits):
            return ("fuzzy", text, edits)
        case Dates(first=first, last=last):
            return ("dates", first, last)
        case Undated():
            return "undated"
        case _:
            return node


def tree(query: str) -> Node:
    parsed = parse(query)
    assert not parsed.errors
    assert parsed.tree is not None
    return parsed.tree


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("rockets", "rockets"),
        ("rockets shells", ("and", "rockets", "shells")),
        ("rockets AND shells", ("and", "rockets", "shells")),
        ("a b OR c d", ("or", ("and", "a", "b"), ("and", "c", "d"))),
        ("a (b OR c)", ("and", "a", ("or", "b", "c"))),
        ("NOT rumor", ("not", "rumor")),
        ("rockets -rumor", ("and", "rockets", ("not", "rumor"))),
        ("-(a b)", ("not", ("and", "a", "b"))),
        ("NOT NOT a", "a"),
        ("Jong-un", "Jong-un"),
        ("not and or", ("and", "not", "and", "or")),
        ('"never exported" 무기', ("and", ("phrase", "never exported"), "무기")),
        ("“never exported”", ("phrase", "never exported")),
        ('"AND"', ("phrase", "AND")),
        ('"arms Russia"~5', ("near", "arms Russia", 5)),
        ("export*", ("prefix", "export")),
        ("*", ("prefix", "")),
        ("wom?n", ("gaps", "wom?n")),
        ("*port", ("gaps", "*port")),
        ("Russia ?", ("and", "Russia", "?")),
        ("missle~", ("fuzzy", "missle", 1)),
        ("missle~2", ("fuzzy", "missle", 2)),
        ("=export", "=export"),
        ("title:North", ("title", "North")),
        ("TITLE: North", ("title", "North")),
        ("language:en", ("lang", "en")),
        ("title:(a OR b) c", ("and", ("title", ("or", "a", "b")), "c")),
        ('outlet:"Korea JoongAng Daily"', ("outlet", ("phrase", "Korea JoongAng Daily"))),
        ("tag:-denial", ("tag", ("not", "denial"))),
        ("Kirby: said", ("and", "Kirby", "said")),
        ("https://example.org at 10:30", ("and", "https://example.org", "at", "10:30")),
        ("date:2022", ("dates", "2022-01-01", "2022-12-31")),
        ("date:2024-02", ("dates", "2024-02-01", "2024-02-29")),
        ("date:2022-09-22", ("dates", "2022-09-22", "2022-09-22")),
        ("date:2022-09..2023-01", ("dates", "2022-09-01", "2023-01-31")),
        ("date:..2022-09", ("dates", None, "2022-09-30")),
        ("date:2022-09..", ("dates", "2022-09-01", None)),
        ("date:unknown", "undated"),
        ("date:(2022 OR unknown)", ("or", ("dates", "2022-01-01", "2022-12-31"), "undated")),
        ("date:(title:2022)", ("title", "2022")),
    ],
)
def test_what_queries_mean(query: str, expected: Any) -> None:
    assert plain(tree(query)) == expected


@pytest.mark.parametrize("query", ["", "   ", "\n\t"])
def test_nothing_typed_is_no_error(query: str) -> None:
    parsed = parse(query)
    assert parsed.tree is None
    assert parsed.errors == ()


@pytest.mark.parametrize(
    ("query", "underlined", "reason"),
    [
        ('rockets "never exp', '"never exp', Reason.UNCLOSED_QUOTE),
        ('a ""', '""', Reason.EMPTY_QUOTES),
        ("a (b", "(", Reason.UNCLOSED_GROUP),
        ("a b)", ")", Reason.UNOPENED_GROUP),
        ("a ()", "()", Reason.EMPTY_GROUP),
        ("a OR", "OR", Reason.NOTHING_AFTER),
        ("OR a", "OR", Reason.NOTHING_BEFORE),
        ("a AND OR b", "AND", Reason.NOTHING_AFTER),
        ("(AND a)", "AND", Reason.NOTHING_BEFORE),
        ("a NOT", "NOT", Reason.NOTHING_AFTER),
        ("a title:", "title:", Reason.NOTHING_AFTER),
        ("🚀 outlets:AFP", "outlets:", Reason.UNKNOWN_FIELD),
        ("date:2022-13", "2022-13", Reason.BAD_DATE),
        ("date:soon", "soon", Reason.BAD_DATE),
        ("date:..", "..", Reason.BAD_DATE),
        ("date:2023..2022", "2023..2022", Reason.BACKWARD_DATES),
        ("missle~3", "missle~3", Reason.TOO_FUZZY),
    ],
)
def test_errors_say_where_and_why(query: str, underlined: str, reason: Reason) -> None:
    parsed = parse(query)
    assert parsed.tree is None
    assert [(query[error.start : error.end], error.reason) for error in parsed.errors] == [
        (underlined, reason)
    ]


def test_errors_come_in_reading_order() -> None:
    assert [error.reason for error in parse("foo:a date:x (b").errors] == [
        Reason.UNKNOWN_FIELD,
        Reason.BAD_DATE,
        Reason.UNCLOSED_GROUP,
    ]


def test_sentences_name_what_they_are_about() -> None:
    (error,) = parse("outlets:AFP").errors
    assert str(error) == (
        "there is no field “outlets” "
        "(there are: title, text, outlet, author, agency, tag, status, lang, date)"
    )
    problem = BadQuery("outlets:AFP", str(error), error.start, error.end)
    assert str(problem).startswith("“outlets:AFP” cannot be searched: there is no field “outlets”")
    assert str(problem).endswith("(characters 0 to 8).")


def test_depth_and_length_are_bounded() -> None:
    assert plain(tree("(" * DEEPEST + "a" + ")" * DEEPEST)) == "a"
    assert [error.reason for error in parse("(" * LONGEST).errors] == [Reason.TOO_DEEP]
    assert [error.reason for error in parse("title:" * LONGEST).errors] == [Reason.TOO_DEEP]
    assert len(plain(tree("a " * LONGEST))) == LONGEST + 1
    assert [error.reason for error in parse("a " * (LONGEST + 1)).errors] == [Reason.TOO_LONG]
    assert plain(tree("NOT " * (LONGEST - 1) + "a")) == ("not", "a")


def nodes(node: Node) -> list[Node]:
    match node:
        case And(parts=parts) | Or(parts=parts):
            return [node, *(below for part in parts for below in nodes(part))]
        case Not(inner=inner) | Fielded(inner=inner):
            return [node, *nodes(inner)]
        case _:
            return [node]


@given(QUERIES)
def test_whatever_is_typed_is_answered_with_places_inside_it(query: str) -> None:
    parsed = parse(query)
    for error in parsed.errors:
        assert 0 <= error.start < error.end <= len(query)
        assert str(error)
    assert parsed.tree is None or not parsed.errors
    for node in nodes(parsed.tree) if parsed.tree else []:
        assert 0 <= node.start < node.end <= len(query)
        if isinstance(node, Word):
            assert node.text in query[node.start : node.end]


def test_a_word_being_typed_is_completed() -> None:
    typed = tree("-rock (never OR sh)")
    assert plain(as_you_type(typed, 18)) == ("and", ("not", "rock"), ("or", "never", ("prefix", "sh")))
    assert plain(as_you_type(typed, 5)) == ("and", ("not", ("prefix", "rock")), ("or", "never", "sh"))
    assert as_you_type(typed, 3) == typed
    assert typed == tree("-rock (never OR sh)")


@pytest.mark.parametrize("query", ["=rock", '"rock"', "rock~", "date:2022"])
def test_what_is_meant_exactly_is_not_completed(query: str) -> None:
    assert as_you_type(tree(query), len(query)) == tree(query)


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("2022", Days("2022-01-01", "2022-12-31")),
        ("2023-02", Days("2023-02-01", "2023-02-28")),
        ("2023-01-29T17:25", Days("2023-01-29", "2023-01-29")),
        ("", None),
        ("0000", None),
        ("2022-00", None),
        ("2022-2", None),
        ("2023-02-29", None),
    ],
)
def test_days_that_a_date_stands_for(written: str, days: Days | None) -> None:
    assert days_of(written) == days


def test_every_field_can_be_named() -> None:
    for field in Field:
        assert not parse(f"{field}:2022").errors
