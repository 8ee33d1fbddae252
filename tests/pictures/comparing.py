"""The window with two texts beside each other, and what is known of who published them."""

from PySide6.QtWidgets import QWidget

from tests.desk.test_keeping import kept, ready
from tests.pictures.settling import case_of, shown
from workbench.core.model import Role
from workbench.desk import articles
from workbench.desk.articles import Listing
from workbench.gui.actions.table import Act
from workbench.gui.outlets.dialog import OutletsDialog
from workbench.gui.versions.dialog import VersionsDialog
from workbench.gui.window.main_window import MainWindow

_URL = "https://courier.example/grain"
_ROLES = (Role.TITLE, Role.BODY, Role.BODY, Role.BODY)
_BEFORE = (
    "Grain leaves Odesa\nThree ships with 26,000 tons of grain left the port before noon on Thursday.\n"
    "Nobody was hurt in the port, a spokesman of the ministry said.\nThe next ships follow on Friday."
)
_AFTER = (
    "Grain leaves Odesa\nThree ships with 62,000 tons of grain left the port before noon on Thursday.\n"
    "There were no casualties, an official said, who asked not to be named.\nThe next ships follow on Friday."
)


def side_by_side(window: MainWindow) -> QWidget:
    """Two articles at once."""
    window.acts.action(Act.BESIDE).trigger()
    desk = case_of(window)
    here = window.parts.tabs.article_id()
    window.navigator.read(next(one for one in articles.ids(desk, Listing()) if one != here))
    return window


def differences(window: MainWindow) -> QWidget:
    """What an outlet changed in an article after it had appeared."""
    desk = case_of(window)
    for name, text in (("first.html", _BEFORE), ("later.html", _AFTER)):
        page = ready(text, name, title="Grain leaves Odesa", outlet="Courier", url=_URL, roles=_ROLES)
        (outcome,) = kept(desk, page)
    window.navigator.read(outcome.article_id or 0)
    window.acts.action(Act.COMPARE_VERSIONS).trigger()
    window.door.background.wait()
    return shown(window, VersionsDialog)


def outlets(window: MainWindow) -> QWidget:
    """Who published the articles."""
    window.acts.action(Act.OUTLETS).trigger()
    return shown(window, OutletsDialog)
