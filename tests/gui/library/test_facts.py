"""Article details: what each fact rests on, and a person's corrections."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.casework import AUTHOR, add_article, make_desk
from workbench.core.changes import Label
from workbench.core.model import Article, Basis, Guess, How
from workbench.desk import articles, facts
from workbench.desk.desk import Desk
from workbench.gui.library.facts.basis import basis_words
from workbench.gui.library.facts.dialog import FactsDialog
from workbench.gui.library.facts.guess import GuessLine
from workbench.gui.library.facts.history import history_words
from workbench.gui.rooms import Doing
from workbench.store.edit import Edit

POSSIBLE = "2022, 2022-09, 2022-09-22 or 2022-09-22T17:25; empty for unknown"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = make_desk(tmp_path)
    yield made
    made.close()


@pytest.fixture
def article_id(desk: Desk) -> int:
    return add_article(desk, "A title", "The text.", outlet="Dawn", published="2023-01-30")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(window: QWidget, desk: Desk, article_id: int) -> FactsDialog:
    made = FactsDialog(Doing(), desk, articles.reading(desk, article_id), window)
    made.open()
    return made


def known(desk: Desk, article_id: int) -> Article:
    return articles.reading(desk, article_id).article


def write(dialog: FactsDialog, name: str, text: str) -> None:
    line = dialog.fields[name].line
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)


def test_a_correction_rests_on_the_person_and_the_rest_stays(
    dialog: FactsDialog, desk: Desk, article_id: int
) -> None:
    before = known(desk, article_id)
    write(dialog, "agency", "AFP")
    write(dialog, "saved", "2024-04-19")
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    after = known(desk, article_id)
    assert (after.agency, after.saved) == ("AFP", "2024-04-19")
    assert after.basis == before.basis | {
        "agency": Basis(How.PERSON, AUTHOR),
        "saved": Basis(How.PERSON, AUTHOR),
    }
    assert (after.title, after.published) == (before.title, before.published)


def test_an_emptied_fact_is_unknown(dialog: FactsDialog, desk: Desk, article_id: int) -> None:
    write(dialog, "published", "")
    dialog.accept()
    assert known(desk, article_id).published is None


def test_a_date_that_is_none_is_refused_in_its_place_and_nothing_is_lost(
    dialog: FactsDialog, desk: Desk, article_id: int
) -> None:
    write(dialog, "byline", "Michael Lee")
    write(dialog, "published", "2023-02-30")
    dialog.accept()
    assert dialog.isVisible()
    assert known(desk, article_id).byline == ""
    said = [one.text() for one in dialog.fields["published"].findChildren(QLabel) if one.isVisible()]
    assert said == [f"“2023-02-30” is not a date. Possible: {POSSIBLE}."]
    write(dialog, "published", "2023-02")
    dialog.accept()
    assert (known(desk, article_id).byline, known(desk, article_id).published) == ("Michael Lee", "2023-02")


def test_an_article_keeps_a_title(dialog: FactsDialog, desk: Desk, article_id: int) -> None:
    write(dialog, "title", "  ")
    dialog.accept()
    assert dialog.missing()
    assert dialog.isVisible()
    write(dialog, "title", "Another")
    dialog.accept()
    assert known(desk, article_id).title == "Another"


def test_nothing_changed_is_no_deed(dialog: FactsDialog, desk: Desk) -> None:
    before = desk.log()
    dialog.accept()
    assert desk.log() == before
    assert not dialog.isVisible()


def test_known_outlets_are_offered(dialog: FactsDialog) -> None:
    completer = dialog.fields["outlet"].line.completer()
    completer.setCompletionPrefix("awn")
    assert completer.currentCompletion() == "Dawn"


@pytest.mark.parametrize(
    ("basis", "said"),
    [
        (Basis(How.LINE, "Published: 29 Jan. 2023"), "from the line “Published: 29 Jan. 2023”"),
        (Basis(How.PERSON, "Ann"), "given by Ann"),
        (Basis(How.LANGUAGE_MODEL), "recognised from the text"),
        (Basis(How.LINE, "{braces}"), "from the line “{braces}”"),
        (None, "not stated in the text; its first words stand in"),
    ],
)
def test_every_value_says_what_it_rests_on(basis: Basis | None, said: str) -> None:
    assert basis_words("a value", basis) == said


@pytest.mark.parametrize("how", How)
def test_no_value_is_unknown_whatever_it_rested_on(how: How) -> None:
    assert basis_words("", Basis(how, "words")) == "unknown: nothing in the file says it"
    assert basis_words("x", Basis(how, "words"))


@pytest.fixture
def guessing(window: QWidget, desk: Desk, article_id: int) -> FactsDialog:
    """The details of an article of which it is only guessed when it was updated."""

    def work(edit: Edit) -> None:
        before = edit.get(Article, article_id)
        edit.change(before, replace(before, guesses={"updated": Guess("2023-02-01", "the foot")}))

    desk.do(Label.IMPORT, work)
    made = FactsDialog(Doing(), desk, articles.reading(desk, article_id), window)
    made.open()
    return made


def guess_of(dialog: FactsDialog) -> GuessLine:
    (found,) = dialog.findChildren(GuessLine)
    return found


def test_a_guess_is_offered_beside_the_unknown_and_confirmed(
    guessing: FactsDialog, desk: Desk, article_id: int
) -> None:
    field = guessing.fields["updated"]
    assert field.text() == ""
    said = [one.text() for one in field.findChildren(QLabel) if one.isVisible()]
    assert said == [
        "unknown: nothing in the file says it",
        "Perhaps “2023-02-01”: a guess from “the foot”",
    ]
    guess_of(guessing).confirm.click()
    guessing.accept()
    article = known(desk, article_id)
    assert (article.updated, article.basis["updated"]) == ("2023-02-01", Basis(How.PERSON, AUTHOR))
    assert article.guesses == {}


def test_a_dismissed_guess_is_gone(guessing: FactsDialog, desk: Desk, article_id: int) -> None:
    guess_of(guessing).dismiss.click()
    assert not guess_of(guessing).isVisible()
    guessing.reject()
    assert (known(desk, article_id).guesses, known(desk, article_id).updated) == ({}, None)


def test_what_a_person_did_is_told_with_its_date(
    window: QWidget, desk: Desk, article_id: int, english: None
) -> None:
    facts.change(desk, article_id, published="", agency="AFP")
    desk.undo()
    desk.redo()
    told = facts.history(desk, article_id)
    lines = history_words(told).split("\n")
    assert [line.partition(f"{AUTHOR}: ")[2] for line in lines] == [
        "Agency unknown → “AFP” (done again)",
        "Published “2023-01-30” → unknown (done again)",
        "Agency “AFP” → unknown (undone)",
        "Published unknown → “2023-01-30” (undone)",
        "Agency unknown → “AFP”",
        "Published “2023-01-30” → unknown",
    ]
    made = FactsDialog(Doing(), desk, articles.reading(desk, article_id), window)
    said = made.fields["published"].line.accessibleDescription()
    assert said.startswith(f"unknown: {AUTHOR} took “2023-01-30” away on ")
    assert made.fields["agency"].line.accessibleDescription().startswith(f"given by {AUTHOR} on ")
    assert history_words(()) == "Nothing was changed since it was imported."
    made.deleteLater()
