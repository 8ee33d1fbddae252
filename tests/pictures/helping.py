"""The window while somebody is helped: by the tour, and by the guide beside it."""

from PySide6.QtWidgets import QWidget

from tests.pictures.settling import settle
from workbench.gui.actions.table import Act
from workbench.gui.help.view import HelpView
from workbench.gui.tour.callout import Callout
from workbench.gui.window.main_window import MainWindow

_SELECTED = 3
"""The step of the tour that tells of a selection, counted from 1."""


def toured(window: MainWindow) -> QWidget:
    """The tour at a sentence that is selected."""
    window.acts.action(Act.TOUR).trigger()
    (callout,) = window.findChildren(Callout)
    for _ in range(1, _SELECTED):
        callout.wanted.emit(1)
    settle(callout.isVisible)
    return window


def guided(window: MainWindow) -> QWidget:
    """The guide, searched."""
    window.acts.action(Act.SEARCH_GUIDE).trigger()
    (view,) = window.findChildren(HelpView)
    view.contents.field.setText("highl")
    settle(view.contents.hits.isVisible)
    return view.window()
