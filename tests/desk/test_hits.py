"""Every passage that answers a search, and a tag on all of them."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pytest

from tests.casework import add_article
from tests.desk.looking import everything
from workbench.core.changes import Label
from workbench.core.model import Passage, Tagging
from workbench.core.problems import BadQuery, BadSpan, EmptyText, Problem, Unknown
from workbench.core.query import Kind
from workbench.desk import articles, hits, passages, tags
from workbench.desk.desk import Desk
from workbench.desk.finding import Finder, Question
from workbench.desk.hits import HitPassage, Place

TEXT = "Rockets were sold.\nNobody saw the rockets. 🚀 Rockets!"
QUESTION = Question("rockets", limit=1)


@pytest.fixture
def finder(desk: Desk) -> Iterator[Finder]:
    """Over a case with two articles of rockets and one of apples."""
    for title, text in {"A": TEXT, "B": TEXT, "C": "Apples."}.items():
        add_article(desk, title, text, outlet="Dawn")
    with closing(Finder(desk)) as made:
        made.catch_up()
        yield made


def gathered(finder: Finder, question: Question, step: int = hits.STEP) -> list[HitPassage]:
    finder.catch_up()
    found: list[HitPassage] = []
    at = hits.first(question)
    while at is not None:
        at = replace(at, question=replace(at.question, limit=step))
        page = at.answer(finder)
        assert len({one.article_id for one in page.passages}) <= step
        found += page.passages
        at = at.next(page)
    return found


def quotes(desk: Desk, tag_name: str) -> list[str]:
    tag = tags.named(desk, tag_name)
    rows = passages.rows(desk, passages.ids(desk, tag_ids=[tag.id]))
    return [row.mark.passage.quote for row in rows]


@pytest.mark.parametrize("step", [1, 50])
def test_every_hit_of_every_found_article_is_gathered(finder: Finder, step: int) -> None:
    found = gathered(finder, QUESTION, step)
    assert sorted(one.title for one in found) == ["A"] * 3 + ["B"] * 3
    for one in found:
        assert TEXT[one.place.start : one.place.end].casefold() == "rockets"
        shown = one.excerpt
        assert [shown.text[start:end].casefold() for start, end in shown.marks] == ["rockets"]
        assert (one.outlet, one.tag_ids) == ("Dawn", None)


def test_what_is_highlighted_exactly_so_is_known_with_its_tags(desk: Desk, finder: Finder) -> None:
    article = articles.ids(desk, articles.Listing())[0]
    passages.highlight(desk, article, 0, len("Rockets"), tag_names=["Arms"])
    passages.highlight(desk, article, 0, len("Rockets were"))
    known = [one for one in gathered(finder, QUESTION) if one.tag_ids is not None]
    assert [(one.article_id, one.place.start) for one in known] == [(article, 0)]
    assert known[0].tag_ids == frozenset({tags.named(desk, "Arms").id})


def test_a_found_highlight_is_itself_the_passage(desk: Desk, finder: Finder) -> None:
    article = articles.ids(desk, articles.Listing())[0]
    made = passages.highlight(desk, article, 0, len("Rockets were sold"))
    (one,) = gathered(finder, replace(QUESTION, scope=frozenset({Kind.HIGHLIGHT, Kind.NOTE})))
    assert one.place == Place(made.version_id, made.start, made.end)
    assert one.tag_ids == frozenset()


def test_nothing_is_gathered_of_what_cannot_be_marked(finder: Finder) -> None:
    assert hits.first(replace(QUESTION, scope=frozenset({Kind.NOTE, Kind.CLAIM}))) is None
    assert gathered(finder, replace(QUESTION, text="")) == []
    with pytest.raises(BadQuery):
        gathered(finder, replace(QUESTION, text='"'))


def test_what_is_gone_meanwhile_is_left_out(desk: Desk, finder: Finder) -> None:
    articles.delete(desk, articles.ids(desk, articles.Listing())[:1])
    found = hits.first(QUESTION)
    assert found is not None
    assert len({one.article_id for one in found.answer(finder).passages}) == 1


def test_all_hits_are_tagged_as_one_step(desk: Desk, finder: Finder) -> None:
    article = articles.ids(desk, articles.Listing())[0]
    known = passages.highlight(desk, article, 0, len("Rockets"), tag_names=["Arms"])
    before = everything(desk)
    places = [one.place for one in gathered(finder, QUESTION)]
    done = hits.tag_hits(desk, [*places, *places], " arms ")
    assert (done.made, done.tagged) == (5, 5)
    assert len(quotes(desk, "Arms")) == 6
    assert known.id in {one.id for one in everything(desk)[Passage]}
    assert desk.log(1)[0].label is Label.TAG_HITS
    assert hits.tag_hits(desk, places, "Arms") == hits.TaggedHits(0, 0)
    assert hits.tag_hits(desk, places, "New") == hits.TaggedHits(0, 6)
    desk.undo()
    desk.undo()
    assert everything(desk) == before


@pytest.mark.parametrize(
    ("place", "name", "problem"),
    [(Place(1, 0, 4), "Arms", Unknown), (None, "", EmptyText), (Place(0, 3, 3), "Arms", BadSpan)],
)
def test_a_refusal_leaves_nothing(
    desk: Desk, finder: Finder, place: Place | None, name: str, problem: type[Problem]
) -> None:
    good = gathered(finder, QUESTION)[0].place
    bad = good if place is None else place._replace(version_id=place.version_id or good.version_id)
    with pytest.raises(problem):
        hits.tag_hits(desk, [good, bad], name)
    assert everything(desk)[Passage] == everything(desk)[Tagging] == ()
