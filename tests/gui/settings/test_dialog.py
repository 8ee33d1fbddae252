import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from workbench.gui.languages import Language
from workbench.gui.settings.dialog import SettingsDialog
from workbench.gui.settings.store import ZOOMS, Settings
from workbench.gui.theme.theme import Mode


@pytest.fixture
def dialog(qtbot: QtBot) -> SettingsDialog:
    made = SettingsDialog(Settings(theme=Mode.LIGHT, zoom=110, reading_size=14.0, author="Ada"))
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_shows_what_is_in_force(dialog: SettingsDialog) -> None:
    assert dialog.look.language.currentText() == "As the system"
    assert dialog.look.theme.currentText() == "Light"
    assert dialog.look.points.value() == 14.0
    assert dialog.look.zoom.currentText() == "110 %"
    assert dialog.person.name.text() == "Ada"


def test_every_change_is_passed_on_at_once(dialog: SettingsDialog) -> None:
    said: list[tuple[str, object]] = []
    dialog.changed.connect(lambda name, value: said.append((name, value)))
    dialog.look.language.setCurrentIndex(dialog.look.language.findText("한국어"))
    dialog.look.theme.setCurrentIndex(2)
    dialog.look.points.setValue(16.5)
    dialog.look.zoom.setCurrentIndex(ZOOMS.index(200))
    dialog.person.name.setText("  Grace ")
    dialog.person.name.editingFinished.emit()
    dialog.person.name.editingFinished.emit()
    assert said == [
        ("language", Language.KOREAN),
        ("theme", Mode.DARK),
        ("reading_size", 16.5),
        ("zoom", 200),
        ("author", "Grace"),
    ]


def test_the_sample_line_shows_size_and_zoom(dialog: SettingsDialog) -> None:
    dialog.look.points.setValue(20)
    dialog.look.zoom.setCurrentIndex(ZOOMS.index(50))
    sample = next(one for one in dialog.look.findChildren(QLabel) if one.text().startswith("“We have never"))
    assert sample.font().pointSizeF() == 10.0


def test_pages_are_added_and_gone_to(dialog: SettingsDialog) -> None:
    page = QLabel("a page of the window's own")
    dialog.add_page("keyboard", "Keys", page)
    assert not page.isVisible()
    dialog.show_page(page)
    assert page.isVisible()
    assert [dialog.list.item(row).text() for row in range(4)] == ["Appearance", "You", "Importing", "Keys"]
    QTest.keyClick(dialog.list, Qt.Key.Key_Up)
    assert dialog.importing.isVisible()


def test_imports_can_be_kept_without_a_question(dialog: SettingsDialog) -> None:
    said: list[tuple[str, object]] = []
    dialog.changed.connect(lambda name, value: said.append((name, value)))
    assert dialog.importing.review.isChecked()
    dialog.importing.review.click()
    assert said == [("review", False)]


def test_it_is_closed_by_its_button(dialog: SettingsDialog) -> None:
    close = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Close")
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
