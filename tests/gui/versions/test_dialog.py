"""Any two versions of an article are compared."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.casework import make_desk
from tests.desk.test_keeping import URL, kept, ready
from workbench.desk import versions
from workbench.desk.desk import Desk
from workbench.gui.background import Background
from workbench.gui.kit.buttons import Button
from workbench.gui.versions.dialog import VersionsDialog
from workbench.gui.versions.wording import version_words

TEXTS = ("One ship left.", "Two ships left.", "Three ships left in 2022.")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = make_desk(tmp_path)
    for number, text in enumerate(TEXTS):
        captured = "2022-09-22T10:00" if number else None
        kept(made, ready(text, f"{number}.html", url=URL, captured=captured))
    yield made
    made.close()


@pytest.fixture
def background(qapp: QApplication) -> Background:
    """What compares beside the window."""
    return Background()


@pytest.fixture
def dialog(desk: Desk, background: Background, qtbot: QtBot) -> Iterator[VersionsDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    (article_id,) = desk.ask(
        lambda connection: [row[0] for row in connection.exec_driver_sql("SELECT id FROM article")]
    )
    made = VersionsDialog(parent, background.run, desk, "A title", versions.rows(desk, article_id))
    made.open()
    yield made
    background.wait()
    if isValid(made):
        made.close()


def test_the_newest_is_compared_with_the_one_before(
    dialog: VersionsDialog, background: Background, english: None
) -> None:
    assert (dialog.old.currentIndex(), dialog.new.currentIndex()) == (1, 2)
    background.wait()
    assert "Three" in dialog.sheet.toPlainText()
    dialog.old.setCurrentIndex(0)
    assert (dialog.sheet.toPlainText(), dialog.summary.text()) == ("", "Comparing …")
    background.wait()
    assert "One" in dialog.sheet.toPlainText()
    assert dialog.summary.text().startswith("Changed paragraphs")


def test_what_is_no_longer_chosen_is_not_shown(dialog: VersionsDialog, background: Background) -> None:
    dialog.old.setCurrentIndex(0)
    dialog.old.setCurrentIndex(1)
    dialog.old.setCurrentIndex(0)
    background.wait()
    assert "Two" not in dialog.sheet.toPlainText()
    assert "One" in dialog.sheet.toPlainText()


def test_a_window_that_is_gone_is_told_nothing(
    dialog: VersionsDialog, background: Background, qtbot: QtBot
) -> None:
    dialog.close()
    qtbot.waitUntil(lambda: not isValid(dialog))
    background.wait()


def test_each_says_where_it_is_from(dialog: VersionsDialog, english: None) -> None:
    said = [dialog.old.itemText(row) for row in range(dialog.old.count())]
    assert said[0].startswith("Version 1, arrived ")
    assert said[1] == "Version 2, captured 22 Sep 2022, 10:00"
    assert said[2] == "Version 3, captured 22 Sep 2022, 10:00 (newest)"


def test_either_can_be_read(dialog: VersionsDialog, qtbot: QtBot) -> None:
    wanted: list[object] = []
    dialog.readWanted.connect(wanted.append)
    first = next(one for one in dialog.findChildren(Button) if one.text() == "Read this version")
    first.click()
    assert wanted == [dialog.old.currentData()]
    assert not isValid(dialog) or not dialog.isVisible()


def test_a_version_is_called_by_its_number(desk: Desk) -> None:
    rows = versions.rows(desk, desk.ask(lambda c: c.exec_driver_sql("SELECT id FROM article").scalar_one()))
    assert [version_words(row).split(",")[0] for row in rows] == ["Version 1", "Version 2", "Version 3"]
