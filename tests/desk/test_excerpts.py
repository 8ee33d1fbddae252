"""Hits in context: what stands in the database now, in the order of the hits, one question a kind."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event

from tests.casework import add_article
from workbench.core.model import Stance
from workbench.core.progress import Cancelled, Progress
from workbench.core.query import Kind, Node, parse
from workbench.core.views import Found
from workbench.desk import articles, claims, notes, passages
from workbench.desk.desk import Desk
from workbench.desk.excerpts import MOST, in_context, whole
from workbench.search import Hit, Results


def tree(query: str) -> Node:
    parsed = parse(query).tree
    assert parsed is not None
    return parsed


def hit(kind: Kind, id_: int) -> Hit:
    return Hit(kind, id_, None, 1.0)


def found(hits: list[Hit]) -> Results:
    return Results(len(hits), tuple(hits), {}, frozenset({"en"}))


def shown(desk: Desk, hits: list[Hit], query: str) -> tuple[Found, ...]:
    return desk.ask(in_context, found(hits), tree(query))


@contextmanager
def statements(desk: Desk) -> Iterator[list[str]]:
    """What is asked of the database meanwhile."""
    told: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        told.append(statement)

    event.listen(desk.store._reader, "before_cursor_execute", note)
    yield told
    event.remove(desk.store._reader, "before_cursor_execute", note)


def test_everything_that_is_found_is_shown_in_the_order_of_the_hits(desk: Desk, article: int) -> None:
    passage = passages.highlight(desk, article, 0, 16).id
    note = notes.on_passage(desk, passage, "Which ships?").id
    on_article = notes.on_article(desk, article, "Ships again").id
    claim = claims.new(desk, "Ships left.", "Ana")
    on_claim = notes.on_claim(desk, claim.id, "What ships").id
    claims.link(desk, claim.id, passage, Stance.CORROBORATES)
    claims.judge(desk, claim.id, "disputed", "No ships were seen.")
    claims.judge(desk, claim.id, "mixed", "Nobody knows.")
    hits = [
        hit(Kind.CLAIM, claim.id), hit(Kind.NOTE, on_claim), hit(Kind.HIGHLIGHT, passage),
        hit(Kind.NOTE, note), hit(Kind.ARTICLE, article), hit(Kind.NOTE, on_article),
    ]  # fmt: skip
    found = shown(desk, hits, "ships")
    assert [(one.kind, one.id) for one in found] == [(one.kind, one.id) for one in hits]
    assert [[part.text for part in one.passages] for one in found] == [
        ["Ships left.", "No ships were seen."],
        ["What ships"],
        ["Ships left Odesa"],
        ["Which ships?"],
        ["Ships left Odesa 🚢 today."],
        ["Ships again"],
    ]
    assert all(one.passages[0].marks for one in found)
    assert [one.spot for one in found] == [
        None, None, (article, 0, 16), (article, 0, 16), (article, 0, 0), (article, 0, 0),
    ]  # fmt: skip
    assert [one.claim_id for one in found] == [claim.id, claim.id, None, None, None, None]
    assert [one.title for one in found] == ["C1", "Ships left.", "Grain", "Grain", "Grain", "Grain"]
    assert {one.outlet for one in found[2:]} == {"Courier"}


def test_what_was_removed_meanwhile_is_left_out(desk: Desk, article: int) -> None:
    other = add_article(desk, "Second", "More ships.")
    passage = passages.highlight(desk, article, 0, 5).id
    articles.delete(desk, [article])
    hits = [hit(Kind.ARTICLE, article), hit(Kind.HIGHLIGHT, passage), hit(Kind.ARTICLE, other)]
    assert [one.id for one in shown(desk, hits, "ships")] == [other]


def test_as_much_is_asked_of_the_database_for_many_hits_as_for_two(desk: Desk) -> None:
    ids = [add_article(desk, f"{number}", f"Ships {number}.", outlet="Courier") for number in range(12)]
    made = [passages.highlight(desk, id_, 0, 5).id for id_ in ids]

    def asked(number: int) -> int:
        hits = [hit(Kind.ARTICLE, one) for one in ids[:number]]
        hits += [hit(Kind.HIGHLIGHT, one) for one in made[:number]]
        with statements(desk) as told:
            assert len(shown(desk, hits, "ships")) == 2 * number
        return len(told)

    assert asked(1) == asked(12)


def test_the_work_can_be_stopped_between_two_texts(desk: Desk) -> None:
    class Twice(Progress):
        """Is told to stop after the second text."""

        def report(self, done: int, total: int, item: str = "") -> None:
            seen.append((done, total))
            if len(seen) == 2:
                self.cancel()
            super().report(done, total, item)

    seen: list[tuple[int, int]] = []
    hits = [hit(Kind.ARTICLE, add_article(desk, f"{one}", f"Ships {one}.")) for one in range(4)]
    with pytest.raises(Cancelled):
        desk.ask(in_context, found(hits), tree("ships"), Twice())
    assert seen == [(0, 4), (1, 4)]


def test_a_passage_says_where_its_line_goes_on(desk: Desk) -> None:
    text = "one line\n" + "word " * 40 + "ships" + " word" * 40 + "\nShips begin\nand end with ships"
    (one,) = shown(desk, [hit(Kind.ARTICLE, add_article(desk, "Long", text))], "ships")
    found = one.passages
    assert [(one.cut_before, one.cut_after) for one in found] == [
        (True, True),
        (False, False),
        (False, False),
    ]
    assert [text[one.start : one.end] for one in found] == ["ships", "Ships", "ships"]


def test_other_forms_of_a_word_are_marked_in_the_language_of_the_article(desk: Desk, article: int) -> None:
    other = add_article(desk, "Second", "A ship.")
    articles.change(desk, article, language="ja")
    articles.change(desk, other, language="en")
    hits = [hit(Kind.ARTICLE, article), hit(Kind.ARTICLE, other)]
    assert [len(one.passages) for one in shown(desk, hits, "shipping")] == [0, 1]


def test_of_countless_passages_the_first_are_shown(desk: Desk) -> None:
    (one,) = shown(desk, [hit(Kind.ARTICLE, add_article(desk, "Long", "ships " * (MOST + 9)))], "ships")
    assert one.number == len(one.passages) == MOST


def test_of_many_passages_the_first_are_told_and_the_places_of_all(desk: Desk) -> None:
    text = "Ships. " * 9
    id_ = add_article(desk, "Many", text)
    (first,) = desk.ask(in_context, found([hit(Kind.ARTICLE, id_)]), tree("ships"), listed=2)
    assert [text[start:end] for start, end in first.places] == ["Ships"] * 9
    assert len(first.passages) == 2
    assert first.number == 9
    (every,) = shown(desk, [hit(Kind.ARTICLE, id_)], "ships")
    assert desk.ask(whole, first) == every
    assert desk.ask(whole, every) is every


def test_the_passages_are_those_of_the_text_that_was_found(desk: Desk) -> None:
    id_ = add_article(desk, "Many", "Ships. " * 9)
    (first,) = desk.ask(in_context, found([hit(Kind.ARTICLE, id_)]), tree("ships"), listed=2)
    articles.delete(desk, [id_])
    assert {one.text[one.marks[0][0] :][:5] for one in desk.ask(whole, first).passages} == {"Ships"}
