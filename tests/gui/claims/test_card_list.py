import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.claims.conftest import Casework
from tests.gui.claims.driving import dialog, drag_over, drop, open_menu, pick
from workbench.desk import claims, passages
from workbench.gui.claims.card_list import CLAIM_MIME
from workbench.gui.claims.claim_dialog import ClaimDialog
from workbench.gui.claims.listing import Order
from workbench.gui.claims.page import ClaimsPage
from workbench.gui.claims.pane import ClaimsPane
from workbench.gui.dragging import Dragged, mime_data


def on_card(pane: ClaimsPane, row: int, share: float = 0.5) -> QPointF:
    rect = pane.browser.list.row_rect(row)
    return QPointF(rect.center().x(), rect.top() + share * rect.height())


def below(pane: ClaimsPane) -> QPointF:
    return QPointF(20, pane.browser.list.viewport().height() - 4)


def claim_data(claim_id: int) -> QMimeData:
    data = QMimeData()
    data.setData(CLAIM_MIME, QByteArray(str(claim_id).encode()))
    return data


def order(case: Casework) -> list[int]:
    return [card.claim.id for card in claims.cards(case.desk)]


def test_a_passage_dropped_on_a_claim_is_asked_its_stance(case: Casework, pane: ClaimsPane) -> None:
    data = mime_data(Dragged(case.korea, 0, 14), "Korean weapons")
    assert drag_over(pane.browser.list, data, on_card(pane, 1)).isAccepted()
    drop(pane.browser.list, data, on_card(pane, 1))
    pick(open_menu(pane), "Disputes")
    (row,) = claims.evidence_of(case.desk, case.tanks)
    assert (row.passage.quote, row.evidence.stance) == ("Korean weapons", "disputes")


def test_a_highlight_dropped_on_a_claim_stays_the_same_highlight(case: Casework, pane: ClaimsPane) -> None:
    known = passages.highlight(case.desk, case.korea, 0, 6)
    data = mime_data(Dragged(case.korea, 0, 6, known.id), "Korean")
    drop(pane.browser.list, data, on_card(pane, 1))
    pick(open_menu(pane), "Gives context")
    (row,) = claims.evidence_of(case.desk, case.tanks)
    assert row.passage.id == known.id


def test_a_passage_dropped_beside_the_claims_becomes_a_new_one(case: Casework, pane: ClaimsPane) -> None:
    drop(pane.browser.list, mime_data(Dragged(case.korea, 0, 14), "Korean weapons"), below(pane))
    asked = dialog(pane, ClaimDialog)
    assert asked.text.toPlainText() == "Korean weapons"
    asked.reject()
    assert len(order(case)) == 2


def test_the_card_below_a_dragged_passage_is_outlined(case: Casework, pane: ClaimsPane) -> None:
    view = pane.browser.list
    before = view.viewport().grab().toImage()
    drag_over(view, mime_data(Dragged(case.korea, 0, 14), "Korean weapons"), on_card(pane, 1))
    edge = view.row_rect(1).left() + 1.5
    assert view.viewport().grab().toImage() != before
    assert view.viewport().grab().toImage().pixelColor(round(edge), round(on_card(pane, 1).y())) != (
        before.pixelColor(round(edge), round(on_card(pane, 1).y()))
    )


def test_dragging_claims_puts_them_in_order(qtbot: QtBot, case: Casework, pane: ClaimsPane) -> None:
    third = claims.new(case.desk, "A third claim").id
    qtbot.waitUntil(lambda: pane.browser.list.cards.rowCount() == 3)
    drop(pane.browser.list, claim_data(third), on_card(pane, 0, 0.2))
    assert order(case) == [third, case.sold, case.tanks]
    qtbot.waitUntil(lambda: list(pane.browser.list.cards.ids()) == order(case))
    drop(pane.browser.list, claim_data(third), on_card(pane, 1, 0.9))
    assert order(case) == [case.sold, third, case.tanks]
    qtbot.waitUntil(lambda: list(pane.browser.list.cards.ids()) == order(case))
    drop(pane.browser.list, claim_data(case.sold), below(pane))
    assert order(case) == [third, case.tanks, case.sold]


def test_the_hand_takes_a_claim_along(
    case: Casework, pane: ClaimsPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[bytes] = []

    def carry(drag: QDrag, action: Qt.DropAction) -> Qt.DropAction:
        taken.append(bytes(drag.mimeData().data(CLAIM_MIME).data()))
        return action

    monkeypatch.setattr(QDrag, "exec", carry)
    view, start = pane.browser.list.viewport(), on_card(pane, 1).toPoint()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for far in (8, 20, 40):
        QTest.mouseMove(view, start - QPoint(0, far))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    assert taken == [str(case.tanks).encode()]


def test_a_sorted_list_cannot_be_put_in_order(case: Casework, page: ClaimsPage) -> None:
    page.browser.order.setCurrentIndex(page.browser.order.findData(Order.DISPUTED))
    event = drag_over(page.browser.list, claim_data(case.sold), QPointF(20, 20))
    drop(page.browser.list, claim_data(case.tanks), QPointF(20, 20))
    assert not event.isAccepted()
    assert order(case) == [case.sold, case.tanks]


def test_anything_else_is_not_taken(case: Casework, pane: ClaimsPane) -> None:
    data = QMimeData()
    data.setText("just words")
    assert not drag_over(pane.browser.list, data, on_card(pane, 0)).isAccepted()
