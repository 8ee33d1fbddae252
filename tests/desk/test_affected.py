"""What deeds make worth indexing anew: asked of the database as a whole, told in parts."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import repeat

import pytest
from sqlalchemy import event

from tests.casework import add_article
from workbench.core.model import STATUSES, Stance
from workbench.desk import articles, cases, claims, notes, passages, tags
from workbench.desk.affected import Affected, by_deeds
from workbench.desk.desk import Desk
from workbench.store import journal


@contextmanager
def statements(desk: Desk) -> Iterator[list[str]]:
    """What is asked of the database meanwhile."""
    told: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        told.append(statement)

    event.listen(desk.store._reader, "before_cursor_execute", note)
    yield told
    event.remove(desk.store._reader, "before_cursor_execute", note)


def last(desk: Desk, deeds: int = 1) -> Affected:
    """What the last deeds affect."""
    return desk.ask(lambda connection: by_deeds(connection, journal.newest(connection, deeds)))


def test_an_articles_own_facts_reach_its_highlights_and_their_notes(desk: Desk, article: int) -> None:
    passage = passages.highlight(desk, article, 0, 5).id
    on_passage = notes.on_passage(desk, passage, "Why?").id
    on_article = notes.on_article(desk, article, "Odd.").id
    articles.change(desk, article, outlet="Herald")
    found = last(desk)
    assert (found.articles, found.passages) == ({article}, {passage})
    assert found.notes == {on_passage, on_article}


def test_a_tag_reaches_what_bears_it_and_no_other_highlight(desk: Desk, article: int) -> None:
    passages.highlight(desk, article, 6, 9)
    passage = passages.highlight(desk, article, 0, 5, tag_names=["Sea"]).id
    tags.change(desk, tags.named(desk, "Sea").id, name="Port")
    found = last(desk)
    assert (found.articles, found.passages) == ({article}, {passage})


def test_a_verdict_reaches_the_evidence_and_a_scale_every_claim(desk: Desk, article: int) -> None:
    passage = passages.highlight(desk, article, 0, 5).id
    claim, other = (claims.new(desk, text, "Ana").id for text in ("Ships left.", "Nothing left."))
    claims.link(desk, claim, passage, Stance.DISPUTES)
    claims.judge(desk, claim, "disputed", "So it is.")
    found = last(desk)
    assert (found.claims, found.passages, found.articles) == ({claim}, {passage}, {article})
    cases.set_statuses(desk, STATUSES[::-1])
    assert last(desk).claims == {claim, other}


def test_a_thing_that_is_gone_is_among_them(desk: Desk, article: int) -> None:
    passage = passages.highlight(desk, article, 0, 5).id
    articles.delete(desk, [article])
    found = last(desk)
    assert (found.articles, found.passages) == ({article}, {passage})


@pytest.mark.parametrize("number", [2, 40])
def test_a_deed_on_many_highlights_asks_as_much_as_one_on_few(desk: Desk, number: int) -> None:
    ids = [add_article(desk, f"{one}", f"Ships {one}.") for one in range(number)]
    made = [passages.highlight(desk, one, 0, 5).id for one in ids]
    passages.tag_by_name(desk, made, "Sea")
    with statements(desk) as told:
        assert last(desk).passages == set(made)
    assert len(told) <= 12


def test_parts_hold_all_of_it_what_people_wrote_first_and_the_newest_of_a_kind() -> None:
    whole = Affected({1, 2, 3}, {4, 5}, {6}, {7, 8})
    parts = list(whole.slices(repeat(3)))
    assert parts == [
        Affected(claims={6}, notes={7, 8}),
        Affected(passages={4, 5}, articles={3}),
        Affected(articles={1, 2}),
    ]
    assert sum(map(len, parts)) == len(whole) == 8
    assert list(Affected().slices(repeat(3))) == []
