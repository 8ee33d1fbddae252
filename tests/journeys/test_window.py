"""The window as a whole: its commands, its pages, its looks, its settings."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu

from tests.journeys.person import CTRL, Person
from workbench.core.model import Look
from workbench.desk import claims
from workbench.gui.actions.shortcuts_page import ShortcutsPage
from workbench.gui.actions.spec import Scope
from workbench.gui.actions.table import Act
from workbench.gui.settings.dialog import SettingsDialog
from workbench.gui.settings.scale_editor import ScaleEditor
from workbench.gui.settings.store import Store
from workbench.gui.theme.theme import Mode
from workbench.gui.window.main_window import MainWindow
from workbench.places import settings_file

WORDS = "carried by the state-controlled Korean"


def test_every_action_does_something_and_stands_in_a_menu(window: MainWindow) -> None:
    assert window.acts.unbound() == []
    shown = set(_entries(window.menuBar().actions()))
    assert [act for act in Act if window.acts.action(act) not in shown] == []


def test_no_two_actions_of_one_place_share_a_key(window: MainWindow) -> None:
    for scope in Scope:
        there = {*window.acts.scoped(scope), *window.acts.scoped(Scope.WINDOW)}
        keys = Counter(key.toString() for action in there for key in action.shortcuts())
        assert [key for key, count in keys.items() if count > 1] == [], scope


def test_the_palette_runs_a_command(person: Person) -> None:
    person.page.setFocus()
    person.press(Qt.Key.Key_K, CTRL)
    box = person.window.palette_box()
    assert box.isVisible()
    person.write("highlights")
    assert "Highlights" in [choice.text for choice in [box.chooser.current()] if choice]
    person.press(Qt.Key.Key_Return)
    assert not box.isVisible()
    assert person.window.parts.highlights().isVisible()
    person.press(Qt.Key.Key_K, CTRL)
    person.press(Qt.Key.Key_Escape)
    assert not box.isVisible()


def test_pages_by_key_and_the_way_back(person: Person) -> None:
    person.page.setFocus()
    pages = (Act.GO_SEARCH, Act.GO_CLAIMS, Act.GO_MATRIX, Act.GO_TIMELINE, Act.GO_HIGHLIGHTS, Act.GO_TAGS)
    for key, act in enumerate(pages, start=Qt.Key.Key_2):
        person.press(Qt.Key(key), CTRL)
        assert person.window.navigator.page is act
    for act in (*reversed(pages[:-1]), Act.GO_LIBRARY):
        person.menu(Act.BACK)
        assert person.window.navigator.page is act
    assert not person.action(Act.BACK).isEnabled()
    person.menu(Act.FORWARD)
    assert person.window.navigator.page is Act.GO_SEARCH


def test_the_theme_is_changed_and_kept(person: Person) -> None:
    light = person.page.grab().toImage().pixelColor(4, 4).lightness()
    person.menu(Act.THEME_DARK)
    assert person.page.grab().toImage().pixelColor(4, 4).lightness() < light / 2
    assert Store(settings_file()).settings.theme is Mode.DARK
    assert person.action(Act.THEME_DARK).isChecked()
    assert not person.action(Act.THEME_LIGHT).isChecked()


def test_a_name_of_ones_own_stands_under_what_is_done(person: Person) -> None:
    person.page.setFocus()
    person.press(Qt.Key.Key_Comma, CTRL)
    dialog = person.dialog(SettingsDialog)
    dialog.show_page(dialog.person)
    dialog.list.setCurrentRow(1)
    dialog.person.name.setFocus()
    dialog.person.name.selectAll()
    person.write("Ngozi Adeyemi")
    person.press(Qt.Key.Key_Tab)
    dialog.accept()
    person.select(WORDS)
    with person.deed():
        person.press(Qt.Key.Key_H)
    assert person.desk.log(1)[0].author == "Ngozi Adeyemi"


def test_a_key_is_changed_in_force_and_kept(person: Person) -> None:
    person.menu(Act.SHORTCUTS)
    dialog = person.dialog(SettingsDialog)
    (page,) = dialog.findChildren(ShortcutsPage)
    assert page.isVisible()
    row = next(at for at in range(page.model.rowCount()) if page.model.act(at) is Act.HIGHLIGHT)
    person.click_row(page.table, row)
    page.recorder.setKeySequence(QKeySequence("G"))
    page.recorder.editingFinished.emit()
    dialog.accept()
    assert Store(settings_file()).settings.keys == {"HIGHLIGHT": "G"}
    person.qtbot.waitUntil(lambda: "G" in person.words(person.window.status))
    person.select(WORDS)
    with person.deed():
        person.press(Qt.Key.Key_G)
    assert person.mark(WORDS) is not None


def test_the_case_gets_another_name_and_another_scale(person: Person) -> None:
    person.menu(Act.CASE_SETTINGS)
    dialog = person.dialog(SettingsDialog)
    (scale,) = dialog.findChildren(ScaleEditor)
    disputed = next(row for row in scale.rows() if row.status().look is Look.DISPUTED)
    disputed.label.setFocus()
    disputed.label.selectAll()
    person.write("Denied")
    with person.deed():
        person.press(Qt.Key.Key_Tab)
    (name,) = (one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == "Name of the case")
    name.setFocus()
    name.selectAll()
    person.write("Shells")
    with person.deed():
        person.press(Qt.Key.Key_Return)
    dialog.accept()
    assert person.desk.case().name == "Shells"
    assert person.window.windowTitle().startswith("Shells — ")
    assert "Denied" in {card.status.label for card in claims.cards(person.desk)}
    assert "Denied" in person.spoken(person.window.parts.pane.browser.list, 0)


def test_a_narrow_window_leaves_the_room_to_the_text(person: Person) -> None:
    person.window.resize(900, 600)
    person.qtbot.waitUntil(lambda: not person.window.parts.pane.isVisible())
    person.qtbot.waitUntil(lambda: person.page.width() > 450)
    person.press(Qt.Key.Key_F8)
    assert person.window.parts.pane.isVisible()
    person.press(Qt.Key.Key_F8)
    person.window.resize(1500, 900)
    person.qtbot.waitUntil(person.window.parts.pane.isVisible)
    assert person.action(Act.SHOW_INSPECTOR).isChecked()


def test_panes_are_put_away_and_fetched(person: Person) -> None:
    for key, part in (
        (Qt.Key.Key_F4, person.window.parts.library),
        (Qt.Key.Key_F8, person.window.parts.pane),
    ):
        person.press(key)
        assert not part.isVisible()
        person.press(key)
        assert part.isVisible()


def test_larger_text_stays_larger(person: Person) -> None:
    person.page.setFocus()
    person.press(Qt.Key.Key_Plus, CTRL)
    assert person.page.zoom == 1.1
    person.read("groundless")
    assert person.page.zoom == 1.1
    assert Store(settings_file()).settings.zoom == 110
    person.press(Qt.Key.Key_0, CTRL)
    assert person.page.zoom == 1.0


def test_the_case_is_verified(person: Person) -> None:
    person.menu(Act.VERIFY)
    person.qtbot.waitUntil(lambda: "Nothing is wrong" in person.words(person.window), timeout=10_000)
    person.press(Qt.Key.Key_Escape)


def test_the_guide_and_about_open(person: Person) -> None:
    person.press(Qt.Key.Key_F1)
    person.window.tools.show_about()
    assert any("Apache" in words for words in person.words(person.window))


def _entries(actions: list[QAction]) -> list[QAction]:
    found: list[QAction] = []
    for action in actions:
        menu = action.menu()
        found += _entries(menu.actions()) if isinstance(menu, QMenu) else [action]
    return found
