"""The library pane over a real case, by mouse and by key."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.casework import add_article, make_desk
from workbench.core.changes import Deed
from workbench.core.model import Look, Stance
from workbench.desk import articles, cases, claims, passages
from workbench.desk.desk import Desk
from workbench.gui.kit.facet_list import FacetList
from workbench.gui.kit.field import FilterField
from workbench.gui.library.header import Header
from workbench.gui.library.list_view import ArticleList
from workbench.gui.library.model import ArticlesModel
from workbench.gui.library.pane import LibraryPane
from workbench.gui.rooms import Doing

TEXT = "Pyongyang said it had never exported weapons to Russia and had no plans to do so."


W = TypeVar("W", bound=QWidget)


def found(pane: QWidget, kind: type[W]) -> W:
    """The one part of that kind."""
    (one,) = pane.findChildren(kind)
    return one


class Library:
    """A pane that follows the deeds of its desk, and what a test looks at in it."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.qtbot = qtbot
        self.desk = desk
        self.failures: list[object] = []
        self.doing = Doing()
        self.doing.failed.connect(self.failures.append)
        self.pane = LibraryPane(self.doing)
        qtbot.addWidget(self.pane)
        self.pane.resize(300, 800)
        self.pane.set_desk(desk)
        desk.listen(self.pane.follow)
        self.pane.show()
        qtbot.waitExposed(self.pane)
        self.list = found(self.pane, ArticleList)
        self.field = found(self.pane, FilterField)

    @property
    def model(self) -> ArticlesModel:
        model = self.list.model()
        assert isinstance(model, ArticlesModel)
        return model

    def titles(self) -> list[str]:
        """The titles listed, if the list is what is shown."""
        if not self.list.isVisible():
            return []
        return [self.model.row(at).title for at in range(self.model.rowCount())]

    def place(self, row: int) -> QPoint:
        return self.list.visualRect(self.model.index(row, 0)).center()

    def click(self, row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseClick(self.list.viewport(), Qt.MouseButton.LeftButton, modifier, self.place(row))

    def facet(self, name: str, row: int) -> None:
        """Ticks a facet by mouse."""
        facets = next(one for one in self.pane.findChildren(FacetList) if one.accessibleName() == name)
        place = facets.visualRect(facets.model().index(row, 0)).center()
        QTest.mouseClick(facets.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def sort(self, words: str) -> None:
        (action,) = (one for one in self.pane.findChildren(QAction) if one.text() == words)
        action.trigger()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = make_desk(tmp_path)
    yield made
    made.close()


@pytest.fixture
def three(desk: Desk) -> tuple[int, int, int]:
    """Three articles in the order they came: Zebra, apple, Mango."""
    return (
        add_article(desk, "Zebra crossing", TEXT + "1", outlet="Dawn", published="2023-01-30"),
        add_article(desk, "apple harvest", TEXT + "2", outlet="The Examiner", published="2022-09"),
        add_article(desk, "Mango season", TEXT + "3"),
    )


@pytest.fixture
def library(qtbot: QtBot, desk: Desk, three: tuple[int, int, int]) -> Library:
    return Library(qtbot, desk)


def test_a_click_opens_an_article_and_the_open_one_lies_on_the_accent_ground(
    library: Library, three: tuple[int, int, int]
) -> None:
    with library.qtbot.waitSignal(library.pane.articleWanted) as wanted:
        library.click(1)
    assert wanted.args == [three[1]]
    other = library.list.grab().toImage().pixelColor(library.place(2).x(), library.place(2).y() - 30)
    library.pane.show_open(three[2])
    shown = library.list.grab().toImage().pixelColor(library.place(2).x(), library.place(2).y() - 30)
    assert shown != other
    assert library.pane.chosen() == (three[2],)


def test_enter_opens_and_ctrl_click_only_chooses(library: Library, three: tuple[int, int, int]) -> None:
    library.click(0)
    with library.qtbot.assertNotEmitted(library.pane.articleWanted):
        library.click(2, Qt.KeyboardModifier.ControlModifier)
    assert library.pane.chosen() == (three[0], three[2])
    QTest.keyClick(library.list, Qt.Key.Key_Up)
    with library.qtbot.waitSignal(library.pane.articleWanted) as wanted:
        QTest.keyClick(library.list, Qt.Key.Key_Return)
    assert wanted.args == [three[1]]


def test_every_order_of_the_desk_can_be_chosen(library: Library) -> None:
    assert library.titles() == ["Zebra crossing", "apple harvest", "Mango season"]
    library.sort("By title")
    assert library.titles() == ["apple harvest", "Mango season", "Zebra crossing"]
    library.sort("By outlet")
    assert library.titles() == ["Zebra crossing", "apple harvest", "Mango season"]
    library.sort("Newest first")
    assert library.titles() == ["Zebra crossing", "apple harvest", "Mango season"]
    library.sort("Oldest first")
    assert library.titles() == ["apple harvest", "Zebra crossing", "Mango season"]


def test_typing_narrows_by_title_and_source_and_clearing_brings_all_back(library: Library) -> None:
    QTest.keyClicks(library.field, "dawn")
    library.qtbot.waitUntil(lambda: library.titles() == ["Zebra crossing"])
    assert "1 of 3" in _texts(found(library.pane, Header))
    QTest.keyClicks(library.field, "xx")
    library.qtbot.waitUntil(lambda: library.titles() == [])
    (button,) = _buttons(library, "Clear all filters")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(library.titles()) == 3
    assert library.field.text() == ""


def test_facets_narrow_by_verdict_and_outlet(library: Library, three: tuple[int, int, int]) -> None:
    claim = claims.new(library.desk, "North Korea exported weapons")
    claims.link_span(library.desk, claim.id, three[1], 0, 9, Stance.DISPUTES)
    claims.judge(library.desk, claim.id, "disputed", "It is denied.")
    library.facet("Verdicts", 2)
    assert library.titles() == ["apple harvest"]
    library.facet("Verdicts", 2)
    library.facet("Outlets", 0)
    assert library.titles() == ["Zebra crossing"]
    library.facet("Outlets", 1)
    assert library.titles() == ["Zebra crossing", "apple harvest"]


def test_a_verdict_changes_the_marks_of_its_articles(library: Library, three: tuple[int, int, int]) -> None:
    claim = claims.new(library.desk, "North Korea exported weapons")
    claims.link_span(library.desk, claim.id, three[0], 0, 9, Stance.DISPUTES)
    assert library.model.row(0).looks == ((Look.UNVERIFIED, 1),)
    claims.judge(library.desk, claim.id, "disputed", "It is denied.")
    assert library.model.row(0).looks == ((Look.DISPUTED, 1),)
    before = library.list.grab().toImage()
    library.desk.undo()
    assert library.model.row(0).looks == ((Look.UNVERIFIED, 1),)
    assert library.list.grab().toImage() != before


def test_a_highlight_is_counted_at_once(library: Library, three: tuple[int, int, int]) -> None:
    assert library.model.row(0).highlights == 0
    passages.highlight(library.desk, three[0], 0, 9)
    assert library.model.row(0).highlights == 1


def test_deleting_is_one_step_that_undo_takes_back(library: Library, three: tuple[int, int, int]) -> None:
    library.click(0)
    library.click(1, Qt.KeyboardModifier.ShiftModifier)
    library.pane.delete_chosen()
    assert articles.ids(library.desk, articles.Listing()) == (three[2],)
    assert library.titles() == ["Mango season"]
    library.desk.undo()
    assert library.titles() == ["Zebra crossing", "apple harvest", "Mango season"]


def test_whoever_shows_what_is_chosen_hears_of_every_change(
    library: Library, three: tuple[int, int, int]
) -> None:
    heard: list[object] = []
    library.pane.chosenChanged.connect(heard.append)
    library.click(0)
    add_article(library.desk, "A fourth", TEXT + "4")
    library.pane.show_open(three[1])
    library.pane.delete_chosen()
    library.pane.show_open(None)
    assert heard == [(three[0],), (three[1],), ()]


def test_what_is_chosen_stays_chosen_when_the_list_changes(
    library: Library, three: tuple[int, int, int]
) -> None:
    library.click(0)
    library.click(2, Qt.KeyboardModifier.ControlModifier)
    add_article(library.desk, "A fourth", TEXT + "4")
    assert library.pane.chosen() == (three[0], three[2])
    library.sort("By title")
    assert library.pane.chosen() == (three[2], three[0])


def test_without_a_choice_actions_go_to_the_open_article(
    library: Library, three: tuple[int, int, int]
) -> None:
    library.pane.show_open(three[1])
    library.list.clearSelection()
    with library.qtbot.waitSignal(library.pane.noteWanted) as noted:
        library.pane.write_note()
    assert noted.args == [three[1]]
    with library.qtbot.waitSignal(library.pane.originalWanted) as wanted:
        library.pane.show_original()
    assert wanted.args is not None
    assert Path(wanted.args[0]).read_text(encoding="utf-8") == TEXT + "2"


def test_the_context_menu_opens_and_offers_the_actions_of_the_window(
    library: Library, three: tuple[int, int, int]
) -> None:
    library.pane.add_actions([QAction("Remove article", library.pane)])
    library.click(1)
    library.list.customContextMenuRequested.emit(library.place(1))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [one.text() for one in menu.actions() if not one.isSeparator()] == ["Open", "Remove article"]
    with library.qtbot.waitSignal(library.pane.articleWanted) as wanted:
        menu.actions()[0].trigger()
    assert wanted.args == [three[1]]
    menu.close()


def test_an_empty_case_says_what_to_do(qtbot: QtBot, desk: Desk) -> None:
    library = Library(qtbot, desk)
    (files,) = _buttons(library, "Import files…")
    with qtbot.waitSignal(library.pane.filesWanted):
        QTest.mouseClick(files, Qt.MouseButton.LeftButton)
    add_article(desk, "The first", TEXT)
    assert library.titles() == ["The first"]
    desk.undo()
    assert library.titles() == []


def test_a_case_open_for_reading_takes_no_imports(qtbot: QtBot, desk: Desk) -> None:
    with_reader = cases.open_case(desk.folder, "Ann", cases.Mode.READ, "test")
    library = Library(qtbot, with_reader)
    (files,) = _buttons(library, "Import files…")
    assert not files.isEnabled()
    with_reader.close()


def test_a_title_that_stands_in_says_so(library: Library, three: tuple[int, int, int]) -> None:
    tip = Qt.ItemDataRole.ToolTipRole
    assert "stand in" in str(library.model.data(library.model.index(0, 0), tip))
    articles.change(library.desk, three[0], title="<b>Zebra</b>")
    assert "stand in" not in str(library.model.data(library.model.index(0, 0), tip))
    assert "&lt;b&gt;" in str(library.model.data(library.model.index(0, 0), tip))


def test_another_case_shows_its_own_articles(library: Library, tmp_path: Path) -> None:
    QTest.keyClicks(library.field, "dawn")
    other = make_desk(tmp_path, "other")
    add_article(other, "Elsewhere", TEXT)
    library.pane.set_desk(other)
    assert library.titles() == ["Elsewhere"]
    library.pane.set_desk(None)
    assert library.titles() == []
    other.close()


def _texts(header: Header) -> list[str]:
    return [one.text() for one in header.findChildren(QLabel)]


def _buttons(library: Library, text: str) -> list[QPushButton]:
    return [one for one in library.pane.findChildren(QPushButton) if one.text() == text and one.isVisible()]


def _resets(library: Library) -> list[object]:
    """Grows with each time that the whole list is read anew."""
    resets: list[object] = []
    library.model.modelReset.connect(lambda: resets.append(None))
    return resets


def test_what_comes_in_goes_to_the_end_and_what_is_chosen_stays(library: Library) -> None:
    library.click(1)
    resets = _resets(library)
    add_article(library.desk, "Quince", TEXT + "4", outlet="Dawn")
    assert library.titles() == ["Zebra crossing", "apple harvest", "Mango season", "Quince"]
    assert [library.model.row_of(one) for one in library.pane.chosen()] == [1]
    assert any(part.text() == "4" for part in found(library.pane, Header).findChildren(QLabel))
    assert resets == []


def test_what_comes_in_is_sorted_and_filtered_as_the_rest(library: Library) -> None:
    library.sort("By title")
    add_article(library.desk, "Banana", TEXT + "4")
    assert library.titles() == ["apple harvest", "Banana", "Mango season", "Zebra crossing"]
    library.facet("Outlets", 0)
    add_article(library.desk, "Cherry", TEXT + "5")
    assert library.titles() == ["Zebra crossing"]


def test_what_was_read_before_its_deed_was_told_is_not_listed_twice(qtbot: QtBot, desk: Desk) -> None:
    add_article(desk, "First", TEXT)
    deeds: list[Deed] = []
    desk.listen(deeds.append)
    add_article(desk, "Second", TEXT + "2")
    library = Library(qtbot, desk)
    library.pane.follow(deeds[0])
    assert library.titles() == ["First", "Second"]
