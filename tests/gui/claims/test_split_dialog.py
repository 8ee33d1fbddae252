from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.claims.conftest import Casework
from tests.gui.claims.driving import dialog, no_dialog
from workbench.desk import claims
from workbench.gui.claims.pane import ClaimsPane
from workbench.gui.claims.split_dialog import SplitDialog
from workbench.gui.kit.picker import Picker

Key = Qt.Key


def test_a_claim_is_split_with_the_evidence_that_is_checked(
    qtbot: QtBot, case: Casework, pane: ClaimsPane
) -> None:
    pane.choose(case.sold)
    moved, *stay = claims.evidence_of(case.desk, case.sold)
    pane.split_claim()
    asked = dialog(pane, SplitDialog)
    asked.accept()
    assert asked.isVisible()
    QTest.keyClicks(asked.text, "It was denied.")
    assert asked.moved() == ()
    asked.pieces.item(0).setCheckState(Qt.CheckState.Checked)
    asked.accept()
    assert no_dialog(pane)
    newest = max(claims.cards(case.desk), key=lambda card: card.claim.number)
    assert newest.claim.text == "It was denied."
    assert [row.evidence.id for row in claims.evidence_of(case.desk, newest.claim.id)] == [moved.evidence.id]
    assert claims.evidence_of(case.desk, case.sold) == tuple(stay)
    qtbot.waitUntil(lambda: pane.chosen() == newest.claim.id)


def test_a_claim_is_merged_into_another(qtbot: QtBot, case: Casework, pane: ClaimsPane) -> None:
    other = claims.new(case.desk, "Arms were sold.")
    qtbot.waitUntil(lambda: any(card.claim == other for card in pane.browser.cards()))
    pane.choose(case.sold)
    rows = claims.evidence_of(case.desk, case.sold)
    pane.merge_claim()
    (picker,) = (one for one in pane.findChildren(Picker) if one.isVisible())
    picker.picked.emit(other.id)
    picker.close()
    assert case.sold not in [card.claim.id for card in claims.cards(case.desk)]
    assert len(claims.evidence_of(case.desk, other.id)) == len(rows)
    qtbot.waitUntil(lambda: pane.chosen() == other.id)
