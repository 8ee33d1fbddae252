"""What the columns of a table mean: asked once for each set of columns."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QTableWidget

from tests.gui.importing.conftest import Window
from workbench.desk.planning import Columns, Field
from workbench.gui.importing.columns_dialog import ColumnsDialog
from workbench.gui.importing.review_dialog import ReviewDialog

HEAD = ("about", "words", "when")


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "export.csv"
    rows = [f"Title {number},The words of row {number}.,2022-09-0{number}" for number in range(1, 5)]
    path.write_text("\n".join([",".join(HEAD), *rows]) + "\n")
    return path


def boxes(dialog: ColumnsDialog) -> list[QComboBox]:
    return dialog._meanings


def explain(dialog: ColumnsDialog, *fields: Field) -> None:
    for box, field in zip(boxes(dialog), fields, strict=True):
        box.setCurrentIndex(box.findData(field.value))


def test_columns_are_explained_beside_three_records_and_remembered(window: Window, table: Path) -> None:
    window.imports.import_paths([table])
    dialog = window.dialog(ColumnsDialog)
    (shown,) = dialog.findChildren(QTableWidget)
    model = shown.model()
    assert [model.index(row, 0).data() for row in range(shown.rowCount())] == list(HEAD)
    assert [model.index(1, column).data() for column in range(2, shown.columnCount())] == [
        f"The words of row {number}." for number in range(1, 4)
    ]
    explain(dialog, Field.TITLE, Field.TEXT, Field.PUBLISHED)
    window.press("Go on")
    window.dialog(ReviewDialog)
    window.press("Import 4")
    window.wait()
    assert window.titles() == [f"Title {number}" for number in range(1, 5)]
    assert window.habits.known[HEAD].of(Field.TITLE) == ("about",)


def test_columns_that_were_explained_before_are_not_asked_again(window: Window, table: Path) -> None:
    meant = (("about", Field.TITLE), ("words", Field.TEXT))
    window.habits.keep_columns(HEAD, Columns(meant))
    window.imports.import_paths([table])
    window.dialog(ReviewDialog)
    window.press("Import 4")
    window.wait()
    assert window.titles()[0] == "Title 1"


def test_without_a_text_there_is_no_going_on(window: Window, table: Path) -> None:
    window.imports.import_paths([table])
    dialog = window.dialog(ColumnsDialog)
    for box in boxes(dialog):
        box.setCurrentIndex(0)
    assert dialog.missing() == "Say which column holds the text."
    window.press("Cancel")
    window.wait()
    assert window.notice.text() == "The import was stopped; nothing was kept."
    assert window.habits.known == {}
