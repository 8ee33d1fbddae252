"""Outlets listed, filtered, described, graded, deleted; what is remembered of their lines forgotten."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.casework import AUTHOR, PROGRAM, add_article, make_desk
from workbench.core.model import Role
from workbench.core.problems import Taken
from workbench.desk import articles, cases, facts, outlets, roles
from workbench.desk.desk import Desk
from workbench.gui.outlets.dialog import OutletsDialog
from workbench.gui.rooms import Doing


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = make_desk(tmp_path)
    for name in ("Courier", "Dawn", "Herald"):
        add_article(made, f"Of {name}", f"Words of {name}.\nShare", outlet=name)
    yield made
    made.close()


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(desk: Desk, parent: QWidget) -> Iterator[OutletsDialog]:
    made = OutletsDialog(parent, Doing(), desk)
    made.open()
    yield made
    made.reject()


def named(desk: Desk, name: str) -> int:
    return next(row.outlet.id for row in outlets.rows(desk) if row.outlet.name == name)


def cells(dialog: OutletsDialog, row: int) -> list[object]:
    return [dialog.model.index(row, column).data() for column in range(dialog.model.columnCount())]


def test_what_is_written_is_kept_on_save(dialog: OutletsDialog, desk: Desk) -> None:
    assert dialog.form.name.text() == "Courier"
    dialog.form.country.setText("Ukraine")
    dialog.form.aliases.setPlainText("The Courier\ncourier.example")
    dialog.form.grade.setCurrentIndex(1)
    dialog.save.click()
    kept = outlets.one(desk, named(desk, "Courier"))
    assert (kept.country, kept.aliases, kept.grade) == ("Ukraine", ("The Courier", "courier.example"), "A")
    assert cells(dialog, 0) == ["Courier", "A", "Ukraine", "1"]
    titles = [dialog.model.headerData(n, Qt.Orientation.Horizontal) for n in range(4)]
    assert titles == ["Outlet", "Grade", "Country", "Articles"]


def test_another_outlet_keeps_what_was_written_of_the_last(dialog: OutletsDialog, desk: Desk) -> None:
    dialog.form.note.setPlainText("A daily")
    dialog.table.selectRow(1)
    assert dialog.form.name.text() == "Dawn"
    assert outlets.one(desk, named(desk, "Courier")).note == "A daily"
    number = desk.log(1)[0].number
    dialog.table.selectRow(2)
    assert dialog.form.name.text() == "Herald"
    assert desk.log(1)[0].number == number


def test_a_name_that_is_taken_is_refused(desk: Desk, parent: QWidget) -> None:
    doing = Doing()
    said: list[object] = []
    doing.failed.connect(said.append)
    dialog = OutletsDialog(parent, doing, desk)
    dialog.form.name.setText("Dawn")
    dialog.save.click()
    assert [type(one) for one in said] == [Taken]
    assert outlets.one(desk, named(desk, "Courier")).name == "Courier"
    dialog.form.name.setText("Courier")
    dialog.reject()


def test_the_list_is_filtered_by_name_and_alias(dialog: OutletsDialog, desk: Desk) -> None:
    dialog.form.aliases.setPlainText("Zeitung")
    dialog.save.click()
    dialog.field.setText("zei")
    dialog.field.settled.emit("zei")
    assert [cells(dialog, row)[0] for row in range(dialog.model.rowCount())] == ["Courier"]
    dialog.field.setText("")
    dialog.field.settled.emit("")
    assert dialog.model.rowCount() == 3


def test_only_an_outlet_without_articles_can_be_deleted(dialog: OutletsDialog, desk: Desk) -> None:
    assert not dialog.delete.isEnabled()
    (article_id,) = (
        one for one in articles.ids(desk, articles.Listing()) if articles.reading(desk, one).outlet == "Dawn"
    )
    facts.change(desk, article_id, outlet="")
    dialog.save.click()
    dialog._renew()
    dialog.choose(named(desk, "Dawn"))
    dialog.delete.click()
    assert [row.outlet.name for row in outlets.rows(desk)] == ["Courier", "Herald"]


def test_what_is_remembered_of_lines_is_shown_applied_and_forgotten(
    dialog: OutletsDialog, desk: Desk
) -> None:
    first = articles.ids(desk, articles.Listing())[0]
    second = add_article(desk, "Second", "Other words.\nShare", outlet="Courier")
    start = articles.reading(desk, first).text.index("Share")
    roles.set_role(desk, first, start, start + 1, Role.BOILERPLATE)
    dialog.choose(named(desk, "Courier"))
    assert dialog.rules.list.item(0).text() == "Page furniture: share"
    dialog.rules.apply.click()
    assert articles.reading(desk, second).roles == "bx"
    dialog.rules.list.setCurrentRow(0)
    dialog.rules.forget.click()
    assert dialog.rules.list.count() == 0
    assert roles.of_outlet(desk, named(desk, "Courier")) == ()


def test_a_case_that_is_only_read_shows_them(desk: Desk, parent: QWidget) -> None:
    desk.close()
    reading = cases.open_case(desk.folder, AUTHOR, cases.Mode.READ, PROGRAM)
    dialog = OutletsDialog(parent, Doing(), reading)
    assert dialog.model.rowCount() == 3
    assert not any(part.isEnabled() for part in (dialog.form, dialog.save, dialog.merge, dialog.delete))
    dialog.reject()
    reading.close()
