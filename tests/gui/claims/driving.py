"""What a hand does with the claims rooms, for their tests."""

from typing import TypeVar

from PySide6.QtCore import QMimeData, QObject, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from workbench.gui.claims.card_list import CardList
from workbench.gui.claims.rows import RowList

D = TypeVar("D", bound=QDialog)
M = TypeVar("M", bound=QObject)
MOVE = Qt.DropAction.MoveAction
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def dialog(room: QWidget, kind: type[D]) -> D:
    """The dialog that is open."""
    found = [one for one in room.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def no_dialog(room: QWidget) -> bool:
    """Whether every dialog was closed."""
    return not any(one.isVisible() for one in room.findChildren(QDialog))


def click_row(view: RowList, row: int) -> None:
    """A click on a row."""
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), LEFT, NONE, place)


def pick(menu: QMenu, text: str) -> None:
    """Take an entry of an open menu, also of its submenus."""
    for action in menu.actions():
        sub = action.menu()
        if isinstance(sub, QMenu) and any(one.text() == text for one in sub.actions()):
            pick(sub, text)
            menu.close()
            return
    (action,) = (one for one in menu.actions() if one.text() == text)
    assert action.isEnabled()
    action.trigger()
    menu.close()


def open_menu(view: QWidget) -> QMenu:
    """The menu that is open."""
    (menu,) = (one for one in view.findChildren(QMenu) if one.isVisible())
    return menu


def drag_over(view: CardList, data: QMimeData, point: QPointF) -> QDragMoveEvent:
    """Something is dragged over a place of the list."""
    event = QDragMoveEvent(point.toPoint(), MOVE | Qt.DropAction.CopyAction, data, LEFT, NONE)
    view.dragMoveEvent(event)
    return event


def drop(view: CardList, data: QMimeData, point: QPointF) -> None:
    """Something is let go over a place of the list."""
    view.dropEvent(QDropEvent(point, MOVE | Qt.DropAction.CopyAction, data, LEFT, NONE))
