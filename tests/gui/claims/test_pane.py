from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.claims.conftest import DENIAL, Casework
from tests.gui.claims.driving import click_row, dialog, no_dialog, open_menu, pick
from workbench.core.model import Passage, Stance
from workbench.desk import cases, claims, notes, passages
from workbench.gui.claims.claim_dialog import ClaimDialog
from workbench.gui.claims.history_dialog import HistoryDialog
from workbench.gui.claims.pane import ClaimsPane
from workbench.gui.claims.verdict_dialog import VerdictDialog
from workbench.gui.kit.buttons import Button
from workbench.gui.kit.note_dialog import NoteDialog
from workbench.gui.kit.picker import Picker
from workbench.gui.rooms import Doing, Spot

ENTER = Qt.Key.Key_Return
CTRL = Qt.KeyboardModifier.ControlModifier


def listed(pane: ClaimsPane) -> list[int]:
    return list(pane.browser.list.cards.ids())


def test_nothing_is_chosen_until_somebody_chooses(qtbot: QtBot, case: Casework, pane: ClaimsPane) -> None:
    assert pane.chosen() is None
    with qtbot.waitSignal(pane.chosenChanged) as news:
        click_row(pane.browser.list, 0)
    assert news.args == [case.sold]
    assert [row.passage.quote for row in pane.panel.list.rows()][-1] == DENIAL


def test_escape_chooses_none(case: Casework, pane: ClaimsPane) -> None:
    click_row(pane.browser.list, 0)
    QTest.keyClick(pane.browser.list, Qt.Key.Key_Escape)
    assert pane.chosen() is None
    assert pane.panel.list.rows() == ()


def test_a_click_on_evidence_goes_to_its_passage(qtbot: QtBot, case: Casework, pane: ClaimsPane) -> None:
    pane.choose(case.sold)
    with qtbot.waitSignal(pane.spotWanted) as news:
        click_row(pane.panel.list, 1)
    assert news.args == [Spot(case.examiner, 1, 1 + len(DENIAL))]


def test_a_new_claim_is_stated_and_chosen(qtbot: QtBot, case: Casework, pane: ClaimsPane) -> None:
    pane.new_claim()
    asked = dialog(pane, ClaimDialog)
    QTest.keyClicks(asked.text, "Germany will send tanks")
    QTest.keyClicks(asked.claimant, "Scholz")
    QTest.keyClicks(asked.said, "2023-01")
    QTest.keyClick(asked.said, ENTER, CTRL)
    made = claims.cards(case.desk)[-1].claim
    assert (made.text, made.claimant, made.said) == ("Germany will send tanks", "Scholz", "2023-01")
    qtbot.waitUntil(lambda: pane.chosen() == made.id)
    assert no_dialog(pane)


def test_a_claim_found_in_a_text_is_one_step_with_its_evidence(
    qtbot: QtBot, case: Casework, pane: ClaimsPane
) -> None:
    pane.new_claim_from(case.examiner, 1, 1 + len(DENIAL), DENIAL)
    asked = dialog(pane, ClaimDialog)
    assert asked.text.toPlainText() == DENIAL
    asked.stance.choose(Stance.DISPUTES)
    QTest.keyClicks(asked.appeared, "KCNA")
    asked.accept()
    made = claims.cards(case.desk)[-1]
    assert (made.disputes, made.claim.appeared) == (1, "KCNA")
    case.desk.undo()
    assert len(claims.cards(case.desk)) == 2


def test_a_verdict_is_given_with_its_reason_and_shown(qtbot: QtBot, case: Casework, pane: ClaimsPane) -> None:
    pane.choose(case.sold)
    QTest.mouseClick(pane.panel.verdict, Qt.MouseButton.LeftButton)
    asked = dialog(pane, VerdictDialog)
    asked.status.choose(case.desk.case().statuses[3])
    QTest.keyClicks(asked.reason, "Said and denied")
    asked.accept()
    (verdict,) = claims.verdicts_of(case.desk, case.sold)
    assert (verdict.status, verdict.reason) == ("mixed", "Said and denied")
    qtbot.waitUntil(lambda: not pane.panel.history.isHidden())
    QTest.mouseClick(pane.panel.history, Qt.MouseButton.LeftButton)
    dialog(pane, HistoryDialog).close()


def test_deleting_undo_and_what_is_chosen(qtbot: QtBot, case: Casework, pane: ClaimsPane) -> None:
    pane.choose(case.sold)
    pane.delete_claim()
    qtbot.waitUntil(lambda: listed(pane) == [case.tanks])
    assert pane.chosen() is None
    assert pane.panel.list.rows() == ()
    case.desk.undo()
    qtbot.waitUntil(lambda: listed(pane) == [case.sold, case.tanks])


def test_claims_change_places_by_key(qtbot: QtBot, case: Casework, pane: ClaimsPane) -> None:
    pane.choose(case.sold)
    pane.move_claim_up()
    assert [card.claim.id for card in claims.cards(case.desk)] == [case.sold, case.tanks]
    pane.move_claim_down()
    qtbot.waitUntil(lambda: listed(pane) == [case.tanks, case.sold])
    assert pane.chosen() == case.sold


def test_a_note_and_new_words_are_asked_for(qtbot: QtBot, case: Casework, pane: ClaimsPane) -> None:
    pane.choose(case.tanks)
    pane.write_note()
    asked = dialog(pane, NoteDialog)
    assert asked.missing()
    QTest.keyClicks(asked.field, "Ask the embassy")
    asked.accept()
    (note,) = notes.of_claim(case.desk, case.tanks)
    assert note.text == "Ask the embassy"
    pane.edit_claim()
    edited = dialog(pane, ClaimDialog)
    edited.text.setPlainText("31 tanks were promised")
    edited.accept()
    assert claims.card(case.desk, case.tanks).claim.text == "31 tanks were promised"
    qtbot.waitUntil(lambda: pane.browser.chosen_card() is not None)


def test_the_menu_of_a_claim(qtbot: QtBot, case: Casework, pane: ClaimsPane) -> None:
    pane.choose(case.tanks)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), pane.mapToGlobal(QPoint(1, 1)))
    QApplication.sendEvent(pane.browser.list.viewport(), event)
    pick(open_menu(pane), "Delete claim")
    assert [card.claim.id for card in claims.cards(case.desk)] == [case.sold]


def test_picking_a_claim_for_a_passage(qtbot: QtBot, case: Casework, pane: ClaimsPane) -> None:
    picked: list[int] = []
    pane.ask_claim(pane.mapToGlobal(QPoint(20, 20)), picked.append)
    (popup,) = (one for one in pane.findChildren(Picker) if one.isVisible())
    QTest.keyClicks(popup.chooser.field, "tanks")
    QTest.keyClick(popup.chooser.field, ENTER)
    assert picked == [case.tanks]


def test_a_claim_that_is_only_stated_while_picking(qtbot: QtBot, case: Casework, pane: ClaimsPane) -> None:
    picked: list[int] = []
    pane.ask_claim(pane.mapToGlobal(QPoint(20, 20)), picked.append)
    (popup,) = (one for one in pane.findChildren(Picker) if one.isVisible())
    QTest.keyClicks(popup.chooser.field, "new")
    QTest.keyClick(popup.chooser.field, ENTER)
    asked = dialog(pane, ClaimDialog)
    asked.text.setPlainText("Something else")
    asked.accept()
    assert picked == [claims.claim_numbered(case.desk, "C3").id]
    qtbot.waitUntil(lambda: pane.chosen() == picked[0])


def test_only_deeds_that_concern_it_make_it_ask_again(qtbot: QtBot, case: Casework, pane: ClaimsPane) -> None:
    pane.choose(case.sold)
    passage = pane.panel.list.rows()[0].passage
    free = passages.highlight(case.desk, case.examiner, 0, 4)
    deeds = case.desk.log(1)
    assert free.id in deeds[0].changes.touched(Passage)
    assert not pane.concerned(deeds[0])
    passages.move(case.desk, passage.id, passage.start, passage.end - 1)
    assert pane.concerned(case.desk.log(1)[0])
    qtbot.waitUntil(lambda: pane.panel.list.rows()[0].passage.end == passage.end - 1)


def test_many_claims_bring_a_filter_that_choosing_sees_through(
    qtbot: QtBot, case: Casework, pane: ClaimsPane
) -> None:
    assert pane.browser.filter.isHidden()
    for letter in "abcdefgh":
        claims.new(case.desk, f"Filler {3 * letter}")
    qtbot.waitUntil(lambda: not pane.browser.filter.isHidden())
    QTest.keyClicks(pane.browser.filter, "filler ddd")
    QTest.keyClick(pane.browser.filter, ENTER)
    assert len(listed(pane)) == 1
    pane.choose(case.tanks)
    assert pane.chosen() == case.tanks
    assert len(listed(pane)) == 10


def test_a_case_for_reading_only_offers_no_change(qtbot: QtBot, case: Casework) -> None:
    pane = ClaimsPane(Doing())
    qtbot.addWidget(pane)
    reading = cases.open_case(case.desk.folder, "Ben", cases.Mode.READ, "test")
    pane.set_desk(reading)
    pane.show()
    pane.choose(case.sold)
    buttons = {one.text(): one for one in pane.findChildren(Button)}
    assert not buttons["New claim"].isEnabled()
    assert not buttons["Verdict…"].isEnabled()
    pane.edit_claim()
    assert no_dialog(pane)
    pane.set_desk(None)
    reading.close()


def test_without_claims_the_pane_says_what_to_do(qtbot: QtBot, case: Casework, pane: ClaimsPane) -> None:
    for card in claims.cards(case.desk):
        claims.delete(case.desk, card.claim.id)
    qtbot.waitUntil(lambda: not listed(pane))
    assert not pane.browser.list.isVisible()
    assert not pane.panel.isVisible()
