from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.claims.conftest import Casework
from tests.gui.claims.driving import dialog, open_menu, pick
from workbench.core.model import Evidence, Stance
from workbench.desk import claims, passages
from workbench.gui.claims.evidence_list import EvidenceList
from workbench.gui.claims.pane import ClaimsPane
from workbench.gui.kit.note_dialog import NoteDialog
from workbench.gui.theme import tokens
from workbench.gui.theme.theme import Mode, Theme

Key = Qt.Key


def chosen(case: Casework, pane: ClaimsPane, row: int = 1) -> EvidenceList:
    pane.choose(case.sold)
    view = pane.panel.list
    view.setCurrentIndex(view.pieces.index(row, 0))
    view.setFocus()
    return view


def evidence(case: Casework, row: int = 1) -> Evidence:
    return claims.evidence_of(case.desk, case.sold)[row].evidence


def press_menu(view: EvidenceList) -> None:
    place = view.viewport().mapToGlobal(QPoint(5, 5))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), place)
    QApplication.sendEvent(view.viewport(), event)


def test_keys_change_the_stance(qtbot: QtBot, case: Casework, pane: ClaimsPane) -> None:
    view = chosen(case, pane)
    for key, stance in ((Key.Key_Equal, Stance.CONTEXT), (Key.Key_Plus, Stance.CORROBORATES)):
        QTest.keyClick(view, key)
        assert evidence(case).stance is stance
    qtbot.waitUntil(lambda: view.rows()[1].evidence.stance is Stance.CORROBORATES)
    assert view.currentIndex().row() == 1


def test_its_keys_never_reach_the_claim(case: Casework, pane: ClaimsPane) -> None:
    view = chosen(case, pane)
    for key, ours in ((Key.Key_Delete, True), (Key.Key_F2, True), (Key.Key_V, False)):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(view, event)
        assert event.isAccepted() is ours


def test_removing_a_piece_leaves_the_highlight(qtbot: QtBot, case: Casework, pane: ClaimsPane) -> None:
    view = chosen(case, pane)
    passage = view.rows()[1].passage
    QTest.keyClick(view, Key.Key_Delete)
    assert len(claims.evidence_of(case.desk, case.sold)) == 1
    assert passages.one(case.desk, passage.id).passage == passage
    qtbot.waitUntil(lambda: len(view.rows()) == 1)


def test_enter_goes_to_the_passage(qtbot: QtBot, case: Casework, pane: ClaimsPane) -> None:
    view = chosen(case, pane, 0)
    with qtbot.waitSignal(pane.spotWanted) as news:
        QTest.keyClick(view, Key.Key_Return)
    assert news.args is not None
    assert news.args[0].article_id == case.korea


def test_a_note_is_written_and_taken_back(qtbot: QtBot, case: Casework, pane: ClaimsPane) -> None:
    view = chosen(case, pane)
    QTest.keyClick(view, Key.Key_F2)
    asked = dialog(pane, NoteDialog)
    QTest.keyClicks(asked.field, "Same statement")
    asked.accept()
    assert evidence(case).note == "Same statement"
    qtbot.waitUntil(lambda: view.rows()[1].evidence.note == "Same statement")
    QTest.keyClick(view, Key.Key_F2)
    again = dialog(pane, NoteDialog)
    again.field.clear()
    again.accept()
    assert evidence(case).note == ""


def test_the_menu_grades_on_two_axes(qtbot: QtBot, case: Casework, pane: ClaimsPane) -> None:
    view = chosen(case, pane)
    press_menu(view)
    pick(open_menu(view), "B: Usually reliable")
    qtbot.waitUntil(lambda: view.rows()[1].evidence.source_grade == "B")
    press_menu(view)
    pick(open_menu(view), "3: Possibly true")
    assert (evidence(case).source_grade, evidence(case).information_grade) == ("B", 3)
    qtbot.waitUntil(lambda: view.rows()[1].evidence.information_grade == 3)
    press_menu(view)
    pick(open_menu(view), "Not graded")
    assert (evidence(case).source_grade, evidence(case).information_grade) == (None, 3)


def test_the_menu_shows_the_stance_and_changes_it(case: Casework, pane: ClaimsPane) -> None:
    view = chosen(case, pane)
    press_menu(view)
    menu = open_menu(view)
    assert [one.text() for one in menu.actions() if one.isChecked()] == ["Disputes"]
    pick(menu, "Gives context")
    assert evidence(case).stance is Stance.CONTEXT


def test_the_stance_is_drawn_in_the_colours_of_the_theme(
    case: Casework, pane: ClaimsPane, theme: Theme
) -> None:
    view = chosen(case, pane)
    view.clearSelection()
    for mode in (Mode.LIGHT, Mode.DARK):
        theme.set_mode(mode)
        image = view.viewport().grab(view.visualRect(view.pieces.index(1, 0))).toImage()
        colors = {image.pixelColor(x, y).name() for x in range(24) for y in range(image.height())}
        assert tokens.current().stances[Stance.DISPUTES].color.lower() in colors


def test_a_piece_is_put_elsewhere_among_the_others(qtbot: QtBot, case: Casework, pane: ClaimsPane) -> None:
    view = chosen(case, pane)
    before = [row.evidence.id for row in claims.evidence_of(case.desk, case.sold)]
    QTest.keyClick(view, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    after = [row.evidence.id for row in claims.evidence_of(case.desk, case.sold)]
    assert after == [before[1], before[0], *before[2:]]
    qtbot.waitUntil(lambda: [row.evidence.id for row in view.rows()] == after)
    assert view.rows()[view.currentIndex().row()].evidence.id == before[1]
    QTest.keyClick(view, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [row.evidence.id for row in claims.evidence_of(case.desk, case.sold)] == after
    press_menu(view)
    pick(open_menu(view), "Move down")
    assert [row.evidence.id for row in claims.evidence_of(case.desk, case.sold)] == before
