"""The menu on a piece of evidence."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from workbench.core.model import Stance
from workbench.desk.claims import INFORMATION_GRADES, SOURCE_GRADES
from workbench.gui.claims import wording
from workbench.gui.claims.piece_deeds import PieceDeeds
from workbench.gui.claims.wording import translate
from workbench.gui.kit import claim_words
from workbench.gui.theme import icons, tokens

T = TypeVar("T")


def evidence_menu(parent: QWidget, piece: PieceDeeds) -> QMenu:
    """Everything that can be done with a piece of evidence, what it is now checked."""
    menu = QMenu(parent)
    _add(menu, "arrow-right", translate("Claims", "Go to the passage"), piece.jump)
    menu.addSeparator()
    changing = [_stance(menu, one, piece) for one in Stance]
    menu.addSeparator()
    changing.append(_add(menu, "message-square-text", translate("Claims", "Edit note…"), piece.write_note))
    changing.append(_add(menu, "arrow-up", translate("Claims", "Move up"), lambda: piece.shift(-1)))
    changing.append(_add(menu, "arrow-down", translate("Claims", "Move down"), lambda: piece.shift(1)))
    changing += [_source_grades(menu, piece), _information_grades(menu, piece)]
    menu.addSeparator()
    changing.append(_add(menu, "trash-2", translate("Claims", "Remove from the evidence"), piece.remove))
    for action in changing:
        action.setEnabled(piece.editable)
    return menu


def _stance(menu: QMenu, stance: Stance, piece: PieceDeeds) -> QAction:
    now = piece.evidence.stance
    action = _one_of(menu, claim_words.stance(stance), stance, now, piece.set_stance)
    action.setIcon(icons.icon(tokens.current().stances[stance].icon))
    return action


def _source_grades(menu: QMenu, piece: PieceDeeds) -> QAction:
    scale = [
        ("", translate("Claims", "Not graded")),
        *((one, wording.source_grade(one)) for one in SOURCE_GRADES),
    ]
    title, now = (
        translate("Claims", "Reliability of the source"),
        piece.evidence.source_grade or "",
    )
    return _grades(menu.addMenu(title), scale, now, piece.set_source_grade)


def _information_grades(menu: QMenu, piece: PieceDeeds) -> QAction:
    steps = ((one, wording.information_grade(one)) for one in INFORMATION_GRADES)
    scale = [(0, translate("Claims", "Not graded")), *steps]
    title, now = (
        translate("Claims", "Credibility of the information"),
        piece.evidence.information_grade or 0,
    )
    return _grades(menu.addMenu(title), scale, now, piece.set_information_grade)


def _grades(menu: QMenu, scale: Iterable[tuple[T, str]], now: T, run: Callable[[T], None]) -> QAction:
    group = QActionGroup(menu)
    for value, text in scale:
        group.addAction(_one_of(menu, text, value, now, run))
    return menu.menuAction()


def _add(menu: QMenu, icon: str, text: str, run: Callable[[], None]) -> QAction:
    action = menu.addAction(icons.icon(icon), text)
    action.triggered.connect(run)
    return action


def _one_of(menu: QMenu, text: str, value: T, now: T, run: Callable[[T], None]) -> QAction:
    action = menu.addAction(text)
    action.setCheckable(True)
    action.setChecked(value == now)
    action.triggered.connect(lambda: run(value))
    return action
