"""The menu on a claim, and the one that asks how a dropped passage bears on it."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from workbench.core.model import Stance
from workbench.gui.kit import claim_words
from workbench.gui.theme import icons, tokens


def stance_menu(parent: QWidget, chosen: Callable[[Stance], object]) -> QMenu:
    """The three stances; `chosen` is called with the one that is taken."""
    menu = QMenu(parent)
    for stance in Stance:
        style = tokens.current().stances[stance]
        action = menu.addAction(icons.icon(style.icon, style.color), claim_words.stance(stance))
        action.triggered.connect(lambda _=False, one=stance: chosen(one))
    return menu


def claim_menu(
    parent: QWidget, acts: list[tuple[str, str, Callable[[], object]]], *, editable: bool
) -> QMenu:
    """Entries of icon, text and deed; all of them change the case."""
    menu = QMenu(parent)
    for icon, text, run in acts:
        action = QAction(icons.icon(icon), text, menu)
        action.triggered.connect(lambda _=False, do=run: do())
        action.setEnabled(editable)
        menu.addAction(action)
    return menu
