"""One record of every kind, and any record at all, for the tests of what handles records."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, get_type_hints

from hypothesis import strategies as st

from workbench.core.model import (
    RECORDS,
    Article,
    Basis,
    Case,
    Claim,
    Confidence,
    Copy,
    Evidence,
    Fate,
    Guess,
    How,
    Import,
    Look,
    Note,
    Original,
    Outcome,
    Outlet,
    Passage,
    Record,
    Role,
    RoleRule,
    SavedSearch,
    Stance,
    Status,
    Tag,
    Tagging,
    Verdict,
    Version,
)
from workbench.core.query import Facet, Kind, Sort

MOMENT = datetime(2026, 3, 29, 1, 30, tzinfo=UTC)

SAMPLES: tuple[Record, ...] = (
    Case(id=1, name="Ports", created=MOMENT, claims_made=3),
    Outlet(id=2, name="The Courier", aliases=("Courier", "courier.example"), grade="B"),
    Original(id=3, name="a.txt", stored="a-1.txt", path="/a.txt", size=1, sha256="ab", arrived=MOMENT),
    Article(id=4, title="A", version_id=5, added=MOMENT, basis={"title": Basis(How.LINE, "A")}),
    Version(id=5, article_id=4, number=1, body="ab", original_id=3, roles="tb", arrived=MOMENT),
    Copy(id=14, article_id=4, original_id=3, arrived=MOMENT),
    Import(
        id=15, made=MOMENT, author="Ana",
        outcomes=(Outcome("/a.txt", Fate.KEPT, article_id=4, title="A"), Outcome("/b", Fate.UNREADABLE)),
    ),
    RoleRule(id=16, outlet_id=2, line="share this", role=Role.BOILERPLATE),
    Passage(
        id=6, article_id=4, version_id=5, start=0, end=1, quote="A", prefix="", suffix="",
        made=MOMENT, author="Ana",
    ),
    Tag(id=7, name="money", color="#c2571a", key=1),
    Tagging(id=8, passage_id=6, tag_id=7),
    Note(id=9, text="See page 2", made=MOMENT, edited=MOMENT, author="Ana", passage_id=6),
    Claim(id=10, number=1, text="It rained.", made=MOMENT, author="Ana"),
    Evidence(
        id=11, claim_id=10, passage_id=6, stance=Stance.DISPUTES, made=MOMENT, author="Ana",
        source_grade="B", information_grade=2,
    ),
    Verdict(
        id=12, claim_id=10, status="mixed", reason="Both", made=MOMENT, author="Ana",
        confidence=Confidence.LOW,
    ),
    SavedSearch(
        id=13, name="Arms", query="arms shells", made=MOMENT, author="Ana", scope=(Kind.NOTE, Kind.CLAIM),
        filters={Facet.OUTLET: ("The Courier", "")}, sort=Sort.NEWEST, position=2,
    ),
)  # fmt: skip

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
NUMBER = st.integers(0, 2**63 - 1)
_VALUES: Mapping[Any, st.SearchStrategy[Any]] = {
    str: TEXT,
    int: NUMBER,
    datetime: st.datetimes(timezones=st.just(UTC)),
    str | None: st.none() | TEXT,
    int | None: st.none() | NUMBER,
    Confidence | None: st.none() | st.sampled_from(Confidence),
    Stance: st.sampled_from(Stance),
    Sort: st.sampled_from(Sort),
    tuple[Kind, ...]: st.lists(st.sampled_from(Kind), max_size=3).map(tuple),
    dict[Facet, tuple[str, ...]]: st.dictionaries(
        st.sampled_from(Facet), st.lists(TEXT, max_size=3).map(tuple), max_size=3
    ),
    tuple[str, ...]: st.lists(TEXT, max_size=3).map(tuple),
    tuple[Status, ...]: st.lists(st.builds(Status, TEXT, TEXT, st.sampled_from(Look)), max_size=3).map(tuple),
    dict[str, Basis]: st.dictionaries(TEXT, st.builds(Basis, st.sampled_from(How), TEXT), max_size=3),
    dict[str, Guess]: st.dictionaries(TEXT, st.builds(Guess, TEXT, TEXT), max_size=3),
    tuple[Outcome, ...]: st.lists(
        st.builds(Outcome, TEXT, st.sampled_from(Fate), TEXT, st.none() | NUMBER, TEXT, TEXT), max_size=3
    ).map(tuple),
    Role: st.sampled_from(Role),
    bool: st.booleans(),
}


def any_record() -> st.SearchStrategy[Record]:
    """A record of any kind with any values of the right types."""
    return st.one_of([_any_of(kind) for kind in RECORDS])


def _any_of(kind: type[Record]) -> st.SearchStrategy[Record]:
    return st.builds(kind, **{name: _VALUES[type_] for name, type_ in get_type_hints(kind).items()})
