"""Facets: ticked by mouse and key, kept while they are listed, folded by their heading."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from workbench.core.model import Look
from workbench.gui.kit.facet_list import FacetSection
from workbench.gui.kit.facets import Facet

FACETS = [Facet("a", "Alpha", 3), Facet("b", "Beta", 0, Look.DISPUTED), Facet("c", "Gamma", 1)]


@pytest.fixture
def section(qtbot: QtBot) -> FacetSection:
    made = FacetSection("Letters")
    qtbot.addWidget(made)
    made.resize(240, 200)
    made.set_facets(FACETS)
    made.show()
    return made


def click(section: FacetSection, row: int) -> None:
    place = section.list.visualRect(section.list.model().index(row, 0)).center()
    QTest.mouseClick(section.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_anywhere_in_a_row_ticks_it_and_shows_it(qtbot: QtBot, section: FacetSection) -> None:
    before = section.list.grab().toImage()
    with qtbot.waitSignal(section.ticked):
        click(section, 1)
    assert section.chosen() == {"b"}
    assert section.list.grab().toImage() != before
    click(section, 1)
    assert section.chosen() == set()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_ticks_the_row_at_hand(section: FacetSection, key: Qt.Key) -> None:
    section.list.setCurrentIndex(section.list.model().index(2, 0))
    QTest.keyClick(section.list, key)
    assert section.chosen() == {"c"}


def test_new_counts_keep_the_ticks_that_are_still_listed(section: FacetSection) -> None:
    click(section, 0)
    click(section, 2)
    section.set_facets([Facet("c", "Gamma", 7), Facet("d", "Delta", 1)])
    assert section.chosen() == {"c"}
    accessible = section.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert accessible == "Gamma, 7"


def test_clearing_takes_the_ticks_without_a_signal(qtbot: QtBot, section: FacetSection) -> None:
    click(section, 0)
    with qtbot.assertNotEmitted(section.ticked):
        section.clear()
    assert section.chosen() == set()


def test_a_section_in_which_nothing_counts_is_hidden_unless_it_narrows(section: FacetSection) -> None:
    click(section, 0)
    section.set_facets([Facet("a", "Alpha", 0)])
    assert section.isVisible()
    section.clear()
    section.set_facets([Facet("a", "Alpha", 0)])
    assert not section.isVisible()


def test_the_heading_folds(section: FacetSection) -> None:
    (heading,) = section.findChildren(QToolButton)
    QTest.mouseClick(heading, Qt.MouseButton.LeftButton)
    assert not section.list.isVisible()
    QTest.mouseClick(heading, Qt.MouseButton.LeftButton)
    assert section.list.isVisible()


def test_the_program_ticks_without_a_signal(qtbot: QtBot, section: FacetSection) -> None:
    click(section, 0)
    with qtbot.assertNotEmitted(section.ticked):
        section.choose(["b", "c"])
    assert section.chosen() == {"b", "c"}


def test_a_tree_is_moved_to_the_right_and_shows_its_colours(section: FacetSection) -> None:
    section.set_facets(
        [Facet("a", "Alpha", 3, color="#c2571a"), Facet("b", "Beta", 1, color="#c2571a", depth=2)]
    )
    picture = section.list.grab().toImage()

    def dot(row: int) -> int:
        """How far from the left the dot of a row begins."""
        y = section.list.visualRect(section.list.model().index(row, 0)).center().y()
        return next(x for x in range(picture.width()) if picture.pixelColor(x, y).name() == "#c2571a")

    assert dot(1) == dot(0) + 28


def test_a_list_is_as_high_as_it_may_be(qtbot: QtBot) -> None:
    low, high = FacetSection("Low"), FacetSection("High", most=12)
    for one in (low, high):
        qtbot.addWidget(one)
        one.set_facets([Facet(number, str(number), 1) for number in range(20)])
    assert high.list.sizeHint().height() - low.list.sizeHint().height() == 6 * 26
