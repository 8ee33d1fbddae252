"""Facts corrected, guesses confirmed or dismissed, and how it came to be so."""

from dataclasses import replace

import pytest

from tests.casework import add_article
from tests.desk.looking import there_and_back, unchanged
from workbench.core.changes import Label, Way
from workbench.core.model import Article, Basis, Guess, How
from workbench.core.problems import BadValue, Unknown
from workbench.desk import articles, facts, notes
from workbench.desk.desk import Desk
from workbench.store.edit import Edit


@pytest.fixture
def guessed(desk: Desk, article: int) -> int:
    """An article of which two facts are guessed."""

    def work(edit: Edit) -> None:
        before = edit.get(Article, article)
        guesses = {"published": Guess("2022-09-22", "footer"), "updated": Guess("soon", "footer")}
        edit.change(before, replace(before, guesses=guesses))

    desk.do(Label.IMPORT, work)
    return article


def test_authors_are_told_apart_by_semicolons(desk: Desk, article: int) -> None:
    changed = facts.change(desk, article, authors="Bo, Ana; Cy Do;; Cy Do", section=" World ")
    assert (changed.authors, changed.section) == (("Bo, Ana", "Cy Do"), "World")
    assert facts.as_said(changed, "")["authors"] == "Bo, Ana; Cy Do"
    assert facts.change(desk, article, authors="").authors == ()


def test_a_guess_becomes_a_fact_when_a_person_confirms_it(desk: Desk, guessed: int) -> None:
    confirmed = there_and_back(desk, Label.EDIT_ARTICLE, lambda: facts.confirm(desk, guessed, "published"))
    assert confirmed.published == "2022-09-22"
    assert confirmed.basis["published"] == Basis(How.PERSON, desk.author)
    assert list(confirmed.guesses) == ["updated"]
    unchanged(desk, Unknown, lambda: facts.confirm(desk, guessed, "published"))
    unchanged(desk, BadValue, lambda: facts.confirm(desk, guessed, "updated"))


def test_a_dismissed_guess_leaves_the_fact_unknown(desk: Desk, guessed: int) -> None:
    dismissed = there_and_back(desk, Label.EDIT_ARTICLE, lambda: facts.dismiss(desk, guessed, "published"))
    assert (dismissed.published, list(dismissed.guesses)) == (None, ["updated"])
    assert facts.change(desk, guessed, updated="2022-09-23").guesses == {}


def test_the_history_tells_who_changed_what_and_when(desk: Desk, article: int) -> None:
    other = add_article(desk, "Corn", "Corn.")
    assert facts.history(desk, article) == ()
    facts.change(desk, article, title="Corn", outlet="Herald")
    facts.change(desk, other, title="Rice")
    notes.on_article(desk, article, "x")
    facts.change(desk, article, outlet="")
    desk.undo()
    told = facts.history(desk, article)
    assert [(one.name, one.before, one.after, one.way) for one in told] == [
        ("outlet", "", "Herald", Way.UNDO),
        ("outlet", "Herald", "", Way.DO),
        ("title", "Grain", "Corn", Way.DO),
        ("outlet", "Courier", "Herald", Way.DO),
    ]
    assert {one.author for one in told} == {desk.author}
    assert told[0].at > told[2].at
    assert told[2].basis == Basis(How.PERSON, desk.author)
    assert articles.reading(desk, article).outlet == "Herald"
