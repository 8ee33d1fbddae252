import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.claims.conftest import DENIAL, Casework
from tests.gui.claims.driving import dialog
from workbench.core.model import Claim, Stance
from workbench.desk import claims
from workbench.gui.claims.claim_dialog import ClaimDialog, Stated
from workbench.gui.claims.pane import ClaimsPane
from workbench.gui.kit.buttons import Button


@pytest.fixture
def asked(case: Casework, pane: ClaimsPane) -> ClaimDialog:
    pane.new_claim()
    return dialog(pane, ClaimDialog)


def test_a_claim_needs_a_sentence(asked: ClaimDialog) -> None:
    assert "one sentence" in asked.missing()
    QTest.keyClicks(asked.text, " ")
    assert asked.missing()
    QTest.keyClicks(asked.text, "Tanks")
    assert asked.missing() == ""
    asked.reject()


@pytest.mark.parametrize("said", ["2022", "2022-02", "2022-02-28", ""])
def test_dates_as_far_as_they_are_known(asked: ClaimDialog, said: str) -> None:
    asked.text.setPlainText("Tanks")
    asked.said.setText(said)
    assert asked.missing() == ""
    assert not asked.said.property("wrong")
    asked.reject()


@pytest.mark.parametrize("said", ["2022-02-30", "yesterday", "22 Sep 2022", "2022-13"])
def test_what_is_no_date_is_refused_with_a_sentence(case: Casework, asked: ClaimDialog, said: str) -> None:
    asked.text.setPlainText("Tanks")
    asked.said.setText(said)
    assert "2022-09" in asked.missing()
    assert asked.said.property("wrong")
    asked.accept()
    assert asked.isVisible()
    assert len(claims.cards(case.desk)) == 2
    asked.reject()


def test_editing_begins_with_what_is_known_and_can_take_it_away(case: Casework, pane: ClaimsPane) -> None:
    pane.choose(case.sold)
    pane.edit_claim()
    asked = dialog(pane, ClaimDialog)
    assert (asked.claimant.text(), asked.said.text()) == ("Pentagon", "2022-09")
    asked.said.clear()
    asked.accept()
    assert claims.card(case.desk, case.sold).claim.said is None


def test_only_a_claim_found_in_a_text_asks_for_a_stance(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    stated: list[Stated] = []

    def keep(one: Stated) -> Claim | None:
        stated.append(one)
        return None

    plain = ClaimDialog(parent, "New claim", keep)
    plain.show()
    assert not plain.stance.isVisible()
    found = ClaimDialog(parent, "New claim", keep, quote=f"  {DENIAL}\n too ")
    found.show()
    assert found.stance.isVisible()
    assert found.stance.chosen() is Stance.CORROBORATES
    assert found.text.toPlainText() == f"{DENIAL} too"
    found.accept()
    assert stated[0].text == f"{DENIAL} too"
    assert found.isVisible()
    for one in (plain, found):
        one.reject()


def test_every_field_has_a_name_for_screen_readers(asked: ClaimDialog) -> None:
    fields = (asked.text, asked.claimant, asked.said, asked.appeared)
    assert [field.accessibleName() for field in fields] == ["Claim", "Claimant", "Said on", "First appeared"]
    assert all(button.text() for button in asked.findChildren(Button))
    asked.reject()
