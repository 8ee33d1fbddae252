"""The review of an import, as a person ticks through it."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from workbench.core.model import Basis, Fate, How, Outcome, Role
from workbench.desk.ready import Ready
from workbench.desk.reviewing import NOTHING, Odd, Review, Row
from workbench.formats import Parsed
from workbench.gui.importing.review_dialog import ReviewDialog

STORY = Parsed(
    "Grain ship leaves\nThe ship left.",
    (Role.TITLE, Role.BODY),
    title="Grain ship leaves",
    outlet="The Courier",
    published="2022-09-22",
    basis={"published": Basis(How.META, "article:published_time")},
    language="en",
)
TITLE, OUTLET, DATE, LANGUAGE, ODD, FILE = range(6)


def ready(number: int, parsed: Parsed = STORY) -> Ready:
    own = replace(parsed, text=f"{parsed.text} {number}")
    return Ready(Path(f"/in/{number}.txt"), f"{number}.txt", 3, "ab", own)


@pytest.fixture
def review(tmp_path: Path) -> Iterator[Review]:
    with closing(Review(tmp_path)) as made:
        made.add(ready(0), NOTHING)
        made.add(ready(1, replace(STORY, published=None, basis={})), NOTHING)
        made.add(Outcome("/in/2.txt", Fate.UNREADABLE, why="it is empty"), Odd.UNREADABLE)
        made.add(ready(3), Odd.PERHAPS_VERSION)
        yield made


@pytest.fixture
def dialog(qtbot: QtBot, review: Review, english: None) -> ReviewDialog:
    made = ReviewDialog(review, None)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def table(dialog: ReviewDialog) -> QTableView:
    (found,) = dialog.findChildren(QTableView)
    return found


def cells(dialog: ReviewDialog) -> list[list[str]]:
    model = table(dialog).model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def button(dialog: ReviewDialog, text: str) -> QPushButton:
    (found,) = (one for one in dialog.findChildren(QPushButton) if one.text() == text)
    return found


def press(dialog: ReviewDialog, text: str) -> None:
    QTest.mouseClick(button(dialog, text), Qt.MouseButton.LeftButton)


def choose_filter(dialog: ReviewDialog, text: str) -> None:
    (box,) = dialog.findChildren(QComboBox)
    box.setCurrentIndex(box.findText(text))


def test_it_lists_what_was_found_with_what_is_odd(dialog: ReviewDialog) -> None:
    assert cells(dialog) == [
        ["Grain ship leaves", "The Courier", "22 Sep 2022", "en", "", "0.txt"],
        ["Grain ship leaves", "The Courier", "", "en", "Date unknown", "1.txt"],
        ["2.txt", "", "", "", "Cannot be read: it is empty", "2.txt"],
        ["Grain ship leaves", "The Courier", "22 Sep 2022", "en", "Perhaps a new version", "3.txt"],
    ]


def test_below_the_list_stands_what_the_date_rests_on(dialog: ReviewDialog) -> None:
    table(dialog).setCurrentIndex(table(dialog).model().index(1, 0))
    assert dialog._detail.text() == "/in/1.txt"
    table(dialog).setCurrentIndex(table(dialog).model().index(0, 0))
    assert dialog._detail.text() == (
        "/in/0.txt\nPublished 22 Sep 2022: the file itself says “article:published_time”"
    )


def test_the_filter_shows_only_what_is_odd_or_odd_in_one_way(dialog: ReviewDialog) -> None:
    choose_filter(dialog, "Only what is odd (3)")
    assert [row[FILE] for row in cells(dialog)] == ["1.txt", "2.txt", "3.txt"]
    choose_filter(dialog, "Date unknown (1)")
    assert [row[FILE] for row in cells(dialog)] == ["1.txt"]


def test_a_tick_taken_away_is_counted_at_once(dialog: ReviewDialog, review: Review) -> None:
    assert button(dialog, "Import 3").isEnabled()
    model = table(dialog).model()
    assert model.setData(model.index(0, 0), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert dialog._heading.text() == "4 found, 2 will be imported"
    assert button(dialog, "Import 2").isEnabled()
    assert not review.is_chosen(0)


def test_space_ticks_all_that_are_selected_as_the_current_is_not(
    dialog: ReviewDialog, review: Review
) -> None:
    table(dialog).selectAll()
    QTest.keyClick(table(dialog), Qt.Key.Key_Space)
    assert review.chosen() == 0
    assert not button(dialog, "Import 0").isEnabled()
    QTest.keyClick(table(dialog), Qt.Key.Key_Space)
    assert review.chosen() == 3


def test_all_that_is_shown_can_be_ticked_or_not(dialog: ReviewDialog, review: Review) -> None:
    choose_filter(dialog, "Date unknown (1)")
    press(dialog, "Untick all shown")
    assert [review.is_chosen(number) for number in range(4)] == [True, False, False, True]
    press(dialog, "Tick all shown")
    assert review.chosen() == 3


def test_what_cannot_be_kept_has_no_tick(dialog: ReviewDialog) -> None:
    model = table(dialog).model()
    assert model.index(2, TITLE).data(Qt.ItemDataRole.CheckStateRole) is None
    assert not model.flags(model.index(2, TITLE)) & Qt.ItemFlag.ItemIsUserCheckable


def test_same_title_and_outlet_is_taken_for_a_version_if_asked_for(
    dialog: ReviewDialog, review: Review
) -> None:
    assert dialog._versions.isVisible()
    dialog._versions.click()
    assert review.as_versions


def test_accepting_says_whether_to_ask_again(qtbot: QtBot, dialog: ReviewDialog) -> None:
    dialog._asks.click()
    with qtbot.waitSignals([dialog.asksAgain, dialog.accepted]):
        press(dialog, "Import 3")


def test_ten_thousand_rows_are_read_only_as_they_are_looked_at(
    qtbot: QtBot, tmp_path: Path, english: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(Review(tmp_path)) as review:
        for number in range(10_000):
            review.add(ready(number), NOTHING)
        asked: list[int] = []
        rows = review.rows

        def noted(numbers: Iterable[int]) -> tuple[Row, ...]:
            asked.extend(numbers)
            return rows(numbers)

        monkeypatch.setattr(review, "rows", noted)
        dialog = ReviewDialog(review, None)
        qtbot.addWidget(dialog)
        dialog.show()
        table(dialog).scrollToBottom()
        dialog.grab()
        assert 0 < len(asked) <= 400
        dialog.close()
