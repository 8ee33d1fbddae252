"""Claims and verdicts: given, refused, followed to their evidence, undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.journeys.person import CTRL, SHIFT, Person
from tests.windows import Opening
from workbench.core.changes import Label
from workbench.core.model import Look
from workbench.desk import claims, passages
from workbench.gui.actions.table import Act
from workbench.gui.claims.evidence_list import EvidenceList
from workbench.gui.claims.verdict_dialog import VerdictDialog
from workbench.gui.kit.field import FilterField
from workbench.store.edit import Edit

WORDS = "carried by the state-controlled Korean"
DENIAL = "never exported weapons or ammunition to Russia"


def test_a_verdict_needs_a_reason_and_changes_the_look_of_highlights(person: Person) -> None:
    claim = person.choose_claim(1)
    before = person.mark(DENIAL)
    assert before is not None
    assert before.look is Look.DISPUTED
    person.press(Qt.Key.Key_V)
    dialog = person.dialog(VerdictDialog)
    corroborated = next(one for one in person.desk.case().statuses if one.look is Look.CORROBORATED)
    dialog.status.choose(corroborated)
    person.press(Qt.Key.Key_Return, CTRL)
    assert dialog.isVisible()
    assert "reason" in dialog.missing()
    dialog.reason.setFocus()
    person.write("Two more sources.")
    with person.deed():
        person.press(Qt.Key.Key_Return, CTRL)
    newest = claims.verdicts_of(person.desk, claim.id)[0]
    assert (newest.status, newest.reason) == (corroborated.key, "Two more sources.")
    assert len(claims.verdicts_of(person.desk, claim.id)) == 3
    after = person.mark(DENIAL)
    assert after is not None
    assert after.look is Look.CORROBORATED
    assert "Corroborated" in person.spoken(person.window.parts.pane.browser.list, 0)


def test_a_click_on_evidence_goes_to_its_passage_in_another_article_and_back(person: Person) -> None:
    here = person.view.article_id
    person.choose_claim(1)
    (evidence,) = person.window.parts.pane.findChildren(EvidenceList)
    row = next(at for at, one in enumerate(evidence.rows()) if one.passage.article_id != here)
    wanted = evidence.rows()[row].passage
    person.click_row(evidence, row)
    assert person.view.article_id == wanted.article_id
    assert person.page.caret() == wanted.start
    assert person.page.rect_of(wanted.start, wanted.end) is not None
    person.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert person.view.article_id == here
    person.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert person.view.article_id == wanted.article_id


def test_the_claims_page_by_key(person: Person) -> None:
    person.page.setFocus()
    person.press(Qt.Key.Key_3, CTRL)
    page = person.window.parts.claims()
    assert page.isVisible()
    cards = page.browser.list
    first, second = (cards.cards.id_at(row) for row in (0, 1))
    person.click_row(cards, 1)
    cards.setFocus()
    with person.deed():
        person.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [card.claim.id for card in claims.cards(person.desk)][:2] == [second, first]
    with person.deed():
        person.press(Qt.Key.Key_Delete)
    assert second not in [card.claim.id for card in claims.cards(person.desk)]
    with person.deed():
        person.take_notice()
    assert second in [card.claim.id for card in claims.cards(person.desk)]


def test_undo_and_redo_go_to_where_it_happened_across_articles(person: Person) -> None:
    first = person.view.article_id
    person.select(WORDS)
    with person.deed():
        person.press(Qt.Key.Key_H)
    person.read("denies supplying")
    other = person.view.article_id
    person.select("Kim Yo Jong")
    with person.deed():
        person.press(Qt.Key.Key_H)
    person.read("groundless")
    with person.deed():
        person.press(Qt.Key.Key_Z, CTRL)
    assert person.view.article_id == other
    with person.deed():
        person.menu(Act.UNDO)
    assert person.view.article_id == first
    assert person.mark(WORDS) is None
    assert "Undone: Highlight" in person.notice()
    with person.deed():
        person.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert person.mark(WORDS) is not None
    assert len(passages.ids(person.desk)) == 37


def test_much_is_undone_beside_the_window_which_says_so(person: Person) -> None:
    article = person.view.article_id
    assert article is not None

    def many(edit: Edit) -> None:
        for start in range(1, 600):
            passages.mark(edit, article, start, start + 3)

    before = len(passages.ids(person.desk))
    with person.deed():
        person.desk.do(Label.TAG_HITS, many)
    assert len(passages.ids(person.desk)) == before + 599
    with person.deed():
        person.press(Qt.Key.Key_Z, CTRL)
    assert len(passages.ids(person.desk)) == before
    assert "Undone: Tag All Hits" in person.notice()
    with person.deed():
        person.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert len(passages.ids(person.desk)) == before + 599


def test_undo_after_the_window_was_closed(open_window: Opening, case: Path, qtbot: QtBot) -> None:
    person = Person(open_window(case), qtbot)
    person.select(WORDS)
    with person.deed():
        person.press(Qt.Key.Key_H)
    person.read("groundless")
    person.window.close()
    person = Person(open_window(case), qtbot)
    assert "groundless" in (person.view.reading.article.title if person.view.reading else "")
    assert len(person.window.parts.tabs.views()) == 2
    assert person.action(Act.UNDO).text() == "Undo Highlight"
    with person.deed():
        person.press(Qt.Key.Key_Z, CTRL)
    assert person.mark(WORDS) is None
    assert person.desk.redoable is Label.HIGHLIGHT


@pytest.mark.parametrize("typed", ["", "Moscow"])
def test_ctrl_z_belongs_to_a_field_that_was_typed_in_then_to_the_case(person: Person, typed: str) -> None:
    person.select(WORDS)
    with person.deed():
        person.press(Qt.Key.Key_H)
    person.window.parts.library.findChildren(FilterField)[0].setFocus()
    person.write(typed)
    if typed:
        person.press(Qt.Key.Key_Z, CTRL)
        assert person.mark(WORDS) is not None
        field = person.focus()
        assert isinstance(field, QLineEdit)
        assert field.text() == ""
    else:
        with person.deed():
            person.press(Qt.Key.Key_Z, CTRL)
        assert person.mark(WORDS) is None
