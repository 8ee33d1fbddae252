"""Searching a case: the index follows every deed, there and back, and ends as one that is made anew."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from itertools import pairwise

import pytest

from tests.casework import add_article
from workbench.core.changes import Label
from workbench.core.model import STATUSES, Outlet, Stance
from workbench.core.query import Kind
from workbench.desk import articles, cases, claims, notes, passages, tags
from workbench.desk.desk import Desk
from workbench.desk.finding import Answer, Finder, Question
from workbench.places import index_folder
from workbench.store.edit import Edit
from workbench.store.questions import records

QUERIES = (
    "*", "ships", "grain OR denied", "tag:sea", "tag:port", "status:disputed", "status:unverified",
    "outlet:courier", "outlet:messenger", "outlet:herald", "date:2022", "date:unknown", "author:ana",
)  # fmt: skip


@pytest.fixture
def finder(desk: Desk, article: int) -> Iterator[Finder]:
    """Over a case with one article, up to date."""
    with closing(Finder(desk)) as made:
        made.catch_up()
        yield made


def asked(finder: Finder, query: str) -> Answer:
    return finder.find(Question(query, scope=frozenset(Kind)))


def known(finder: Finder) -> dict[str, object]:
    """What the index answers: for each query the things found, and all facets."""
    answers = {query: asked(finder, query) for query in QUERIES}
    assert not any(answer.errors for answer in answers.values())
    return {
        query: (
            sorted((one.kind, one.id) for one in answer.found),
            {facet: set(counts) for facet, counts in answer.facets.items()},
        )
        for query, answer in answers.items()
    }


def rename_outlet(edit: Edit) -> None:
    (outlet,) = records.every(edit.connection, Outlet)
    edit.change(outlet, replace(outlet, name="Messenger"))


def deeds(desk: Desk, article: int) -> Iterator[Callable[[], object]]:
    """Deeds that change what is found, or by what, each on what the ones before it made."""
    yield lambda: desk.do(Label.EDIT_OUTLET, rename_outlet)
    yield lambda: passages.highlight(desk, article, 0, 5, tag_names=["Sea"])
    (passage_id,) = passages.ids(desk)
    sea = tags.named(desk, "Sea")
    yield lambda: tags.change(desk, sea.id, name="Port")
    yield lambda: notes.on_passage(desk, passage_id, "Denied by the port.")
    yield lambda: claims.new(desk, "Ships left with grain.", "Ana")
    (card,) = claims.cards(desk)
    yield lambda: claims.link(desk, card.claim.id, passage_id, Stance.DISPUTES)
    yield lambda: cases.set_statuses(desk, STATUSES[::-1])
    yield lambda: claims.judge(desk, card.claim.id, "disputed", "Denied twice.")
    yield lambda: claims.change(desk, card.claim.id, text="Nothing left.")
    yield lambda: articles.change(desk, article, outlet="Herald", published="2022-09", byline="Ana")
    yield lambda: tags.delete(desk, sea.id)
    yield lambda: claims.delete(desk, card.claim.id)
    yield lambda: passages.delete(desk, [passage_id])
    yield lambda: articles.delete(desk, [article])


def test_the_index_follows_every_deed_as_if_it_were_made_anew(
    finder: Finder, desk: Desk, article: int
) -> None:
    before = [known(finder)]
    for deed in deeds(desk, article):
        deed()
        finder.catch_up()
        followed = known(finder)
        finder.rebuild()
        assert followed == known(finder)
        before.append(followed)
    assert all(now != then for now, then in pairwise(before))
    for then in reversed(before[:-1]):
        desk.undo()
        finder.catch_up()
        assert known(finder) == then


def test_an_index_that_was_deleted_is_made_anew(desk: Desk, article: int) -> None:
    with closing(Finder(desk)) as made:
        made.catch_up()
    shutil.rmtree(index_folder(desk.case().id))
    with closing(Finder(desk)) as made:
        made.catch_up()
        assert asked(made, "ships").total == 1


def test_the_last_word_may_be_unfinished_while_somebody_types(finder: Finder) -> None:
    assert finder.find(Question("shi", typing=True)).total == 1
    assert finder.find(Question("shi")).total == 0


def test_a_query_with_errors_is_not_searched(finder: Finder) -> None:
    answer = asked(finder, '"ships')
    assert (answer.total, answer.found) == (0, ())
    assert [error.start for error in answer.errors] == [0]


def test_pages_follow_each_other(finder: Finder, desk: Desk, article: int) -> None:
    fresh = add_article(desk, "Second", "More ships.")
    finder.catch_up()
    pages = [finder.find(Question("ships", limit=1, offset=at)) for at in (0, 1, 2)]
    assert [page.total for page in pages] == [2, 2, 2]
    assert {one.id for page in pages for one in page.found} == {article, fresh}
    assert pages[2].found == ()
