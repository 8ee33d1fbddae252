from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workbench.gui.kit.tab_order import put_behind, stops


def _part(*names: str) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    for name in names:
        column.addWidget(QLineEdit(name))
    return made


def _words(part: QWidget) -> list[str]:
    return [one.text() for one in stops(part) if isinstance(one, QLineEdit)]


def test_what_was_made_last_is_gone_through_where_it_stands(qtbot: QtBot) -> None:
    whole, rail, status, page = QWidget(), _part("rail"), _part("status"), _part("first", "second")
    qtbot.addWidget(whole)
    column = QVBoxLayout(whole)
    for part in (rail, status):
        column.addWidget(part)
    column.insertWidget(1, page)
    assert _words(whole) == ["rail", "status", "first", "second"]
    put_behind(page, rail)
    assert _words(whole) == ["rail", "first", "second", "status"]
    assert _words(page) == ["first", "second"]
