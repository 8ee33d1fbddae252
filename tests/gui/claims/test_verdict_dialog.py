from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.gui.claims.conftest import Casework
from tests.gui.claims.driving import dialog, no_dialog
from workbench.core.model import Confidence, Status
from workbench.core.problems import Problem
from workbench.desk import claims
from workbench.gui.claims.pane import ClaimsPane
from workbench.gui.claims.verdict_dialog import VerdictDialog
from workbench.gui.kit.buttons import Button

CTRL = Qt.KeyboardModifier.ControlModifier


def asked(case: Casework, pane: ClaimsPane) -> VerdictDialog:
    pane.choose(case.sold)
    pane.give_verdict()
    return dialog(pane, VerdictDialog)


def status(case: Casework, key: str) -> Status:
    return next(one for one in case.desk.case().statuses if one.key == key)


def ok(asking: VerdictDialog) -> Button:
    return next(one for one in asking.findChildren(Button) if one.text() == "Give verdict")


def test_it_decides_nothing_and_says_what_is_missing(case: Casework, pane: ClaimsPane) -> None:
    asking = asked(case, pane)
    assert asking.status.chosen() is None
    assert "status" in asking.missing()
    asking.status.choose(status(case, "disputed"))
    assert "reason" in asking.missing()
    assert not ok(asking).isEnabled()
    QTest.keyClicks(asking.reason, "   ")
    assert not ok(asking).isEnabled()
    QTest.keyClicks(asking.reason, "Denied thrice")
    assert ok(asking).isEnabled()
    asking.reject()
    assert claims.verdicts_of(case.desk, case.sold) == ()


def test_ctrl_enter_gives_the_verdict_from_the_reason(case: Casework, pane: ClaimsPane) -> None:
    asking = asked(case, pane)
    asking.status.choose(status(case, "disputed"))
    asking.confidence.choose(Confidence.LOW)
    QTest.keyClicks(asking.reason, "Denied")
    QTest.keyClick(asking.reason, Qt.Key.Key_Return, CTRL)
    (verdict,) = claims.verdicts_of(case.desk, case.sold)
    assert (verdict.status, verdict.reason, verdict.confidence) == ("disputed", "Denied", Confidence.LOW)
    assert verdict.author == case.desk.author


def test_it_remarks_on_thin_evidence_and_lets_it_pass(case: Casework, pane: ClaimsPane) -> None:
    asking = asked(case, pane)
    asking.status.choose(status(case, "corroborated"))
    assert "one outlet: JoongAng" in asking.remarks()
    asking.status.choose(status(case, "missing-context"))
    assert "No passage gives context" in asking.remarks()
    QTest.keyClicks(asking.reason, "I know more")
    assert ok(asking).isEnabled()
    asking.status.choose(status(case, "unverified"))
    assert asking.remarks() == ""
    asking.reject()


def test_it_begins_with_the_last_verdict_and_shows_the_earlier_ones(case: Casework, pane: ClaimsPane) -> None:
    claims.judge(case.desk, case.sold, "disputed", "First look", Confidence.LOW)
    claims.judge(case.desk, case.sold, "mixed", "Second look", Confidence.HIGH)
    asking = asked(case, pane)
    chosen = asking.status.chosen()
    assert chosen is not None
    assert chosen.key == "mixed"
    assert asking.confidence.chosen() is Confidence.HIGH
    words = [one.text() for one in asking.findChildren(QLabel)]
    assert words.index("Second look") < words.index("First look")
    asking.reject()


def test_what_was_typed_outlives_a_deed_that_failed(
    case: Casework, pane: ClaimsPane, failures: list[Problem]
) -> None:
    asking = asked(case, pane)
    asking.status.choose(status(case, "disputed"))
    QTest.keyClicks(asking.reason, "Denied")
    claims.delete(case.desk, case.sold)
    asking.accept()
    assert len(failures) == 1
    assert asking.isVisible()
    assert asking.reason.toPlainText() == "Denied"
    case.desk.undo()
    asking.accept()
    assert no_dialog(pane)
    assert claims.verdicts_of(case.desk, case.sold)[0].reason == "Denied"
