from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from tests.casework import add_article, make_desk
from workbench.core.changes import Deed, Label
from workbench.core.model import Article
from workbench.core.problems import BadQuery, SearchEnded
from workbench.desk import articles, passages
from workbench.desk.articles import Listing
from workbench.desk.desk import Desk
from workbench.desk.finding import Finder, Question
from workbench.desk.searching import Answered, Told, Trouble
from workbench.gui.session import Session

PATIENCE = 15_000


@pytest.fixture
def session(qapp: object) -> Iterator[Session]:
    made = Session()
    yield made
    made.close()


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = make_desk(tmp_path)
    add_article(made, "Denied", "Pyongyang denied everything.")
    return made


def test_a_deed_is_told_after_the_call_that_did_it(session: Session, desk: Desk, qtbot: QtBot) -> None:
    session.open(desk)
    told: list[Deed] = []
    session.happened.connect(told.append)
    (article,) = {passage.article_id for passage in [passages.highlight(desk, _article(desk), 0, 9)]}
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].label is Label.HIGHLIGHT
    assert article == _article(desk)


def test_what_was_on_its_way_when_a_case_closed_is_not_told(
    session: Session, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    session.open(desk)
    told: list[Deed] = []
    session.happened.connect(told.append)
    passages.highlight(desk, _article(desk), 0, 9)
    other = make_desk(tmp_path, "other")
    session.open(other)
    other_article = add_article(other, "Said", "Moscow said nothing.")
    qtbot.waitUntil(lambda: bool(told))
    assert [deed.label for deed in told] == [Label.IMPORT]
    assert session.desk is other
    assert other_article == _article(other)


def test_what_was_gathered_of_an_import_is_told_before_its_case_is_left(session: Session, desk: Desk) -> None:
    session.open(desk)
    told: list[object] = []
    session.happened.connect(told.append)
    session.leaving.connect(lambda _desk: told.append("left"))
    for title in ("First", "Second", "Third"):
        add_article(desk, title, f"{title} text.")
    QCoreApplication.sendPostedEvents(session)
    session.close()
    deeds = [one for one in told if isinstance(one, Deed)]
    titles = [article.title for one in deeds for article in one.changes.added(Article)]
    assert titles == ["First", "Second", "Third"]
    assert told[-1] == "left"


def test_a_case_can_still_be_asked_when_it_is_left(session: Session, desk: Desk) -> None:
    session.open(desk)
    names: list[str] = []
    session.leaving.connect(lambda left: names.append(left.case().name))
    changed: list[Desk | None] = []
    session.changed.connect(changed.append)
    session.close()
    session.close()
    assert names == ["case"]
    assert changed == [None]
    assert session.desk is None


def test_questions_are_numbered_and_answered(session: Session, desk: Desk, qtbot: QtBot) -> None:
    assert session.ask(Question("denied")) == 0
    session.open(desk)
    answers: list[Answered] = []
    session.found.connect(lambda news: answers.append(news) if isinstance(news, Answered) else None)
    number = session.ask(Question("denied"))
    qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE)
    assert answers[0].number == number


def _article(desk: Desk) -> int:

    return articles.ids(desk, Listing())[0]


@dataclass(frozen=True)
class Wondering:
    """An inquiry for the number of things that a query finds."""

    query: str

    def answer(self, finder: Finder) -> int:
        return finder.hits(Question(self.query)).total


def test_what_was_found_out_is_told_to_who_asked(session: Session, desk: Desk, qtbot: QtBot) -> None:
    session.open(desk)
    told: list[object] = []
    session.inquire(Wondering("Pyongyang"), told.append)
    session.inquire(Wondering("("), told.append)
    qtbot.waitUntil(lambda: len(told) == 2, timeout=PATIENCE)
    assert told[0] == 1
    assert isinstance(told[1], BadQuery)


def test_who_waits_for_a_process_that_ended_is_told(session: Session, desk: Desk, qtbot: QtBot) -> None:
    session.open(desk)
    told: list[object] = []
    session.inquire(Wondering("Pyongyang"), told.append)
    session._tell_news(desk, Trouble(SearchEnded()))
    assert [type(one) for one in told] == [SearchEnded]


def test_nobody_is_told_of_a_case_that_was_closed(session: Session, desk: Desk, tmp_path: Path) -> None:
    session.open(desk)
    told: list[object] = []
    session.inquire(Wondering("Pyongyang"), told.append)
    session.open(make_desk(tmp_path, "other"))
    session._tell_news(desk, Told(1, 1))
    session.close()
    session.inquire(Wondering("Pyongyang"), told.append)
    assert told == []
