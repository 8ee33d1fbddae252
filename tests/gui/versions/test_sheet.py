"""Two texts beside each other."""

import pytest
from pytestqt.qtbot import QtBot

from workbench.core.differences import Kind, difference
from workbench.gui.theme.theme import Mode, Theme
from workbench.gui.versions.sheet import DifferenceSheet
from workbench.gui.versions.wording import kind_words, summary

OLD = "Same.\nAbout 12 ships left.\nAlso the same.\nGone entirely today."
NEW = "Same.\nAbout 17 ships left.\nAlso the same."


@pytest.fixture
def sheet(qtbot: QtBot) -> DifferenceSheet:
    made = DifferenceSheet()
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    return made


def formats(sheet: DifferenceSheet, words: str) -> tuple[bool, bool, bool]:
    """Whether words are struck out, underlined, bold."""
    cursor = sheet.document().find(words)
    assert not cursor.isNull()
    form = cursor.charFormat()
    return form.fontStrikeOut(), form.fontUnderline(), form.fontWeight() > 500


def test_what_is_gone_is_struck_out_and_what_came_is_underlined(sheet: DifferenceSheet) -> None:
    sheet.show_difference(difference(OLD, NEW), whole=False)
    assert formats(sheet, "12") == (True, False, True)
    assert formats(sheet, "17") == (False, True, True)
    assert formats(sheet, "Gone entirely") == (True, False, False)
    assert formats(sheet, "ships") == (False, False, False)
    text = sheet.toPlainText()
    assert "1 paragraph without a change" in text
    assert "Also the same." not in text
    assert kind_words(Kind.FIGURE) in text
    assert "not there" in text


def test_the_whole_texts_are_shown_if_wanted(sheet: DifferenceSheet) -> None:
    sheet.show_difference(difference(OLD, NEW), whole=True)
    assert sheet.toPlainText().count("Also the same.") == 2


def test_one_steps_from_change_to_change(sheet: DifferenceSheet) -> None:
    sheet.show_difference(difference(OLD, NEW), whole=False)
    assert sheet.changes() == 2
    places = []
    for by in (1, 1, 1, -1):
        sheet.step(by)
        places.append(sheet.textCursor().position())
    assert places[0] < places[1] == places[2]
    assert places[3] == places[0]


def test_markup_in_an_article_stays_words(sheet: DifferenceSheet) -> None:
    sheet.show_difference(difference("<b>Bold</b> &amp; 1", "<b>Bold</b> &amp; 2"), whole=True)
    assert sheet.toPlainText().count("<b>Bold</b> &amp;") == 2


def test_another_theme_draws_it_anew(sheet: DifferenceSheet, theme: Theme) -> None:
    sheet.show_difference(difference(OLD, NEW), whole=False)
    before = sheet.document().find("17").charFormat().foreground().color()
    theme.set_mode(Mode.DARK)
    assert sheet.document().find("17").charFormat().foreground().color() != before


def test_very_many_rows_are_shown_part_by_part(
    sheet: DifferenceSheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.gui.versions.sheet.MOST", 2)
    sheet.show_difference(difference(OLD, NEW), whole=True)
    assert "2 more paragraphs: go on to the next change" in sheet.toPlainText()
    assert "Gone entirely" not in sheet.toPlainText()
    sheet.step(1)
    assert "About 12" in sheet.toPlainText()
    sheet.step(1)
    assert "Gone entirely" in sheet.toPlainText()
    sheet.step(1)
    assert "Gone entirely" in sheet.toPlainText()
    sheet.step(-1)
    assert "About 12" in sheet.toPlainText()


def test_nothing_to_compare_is_an_empty_sheet(sheet: DifferenceSheet) -> None:
    sheet.show_difference(None, whole=False)
    sheet.step(1)
    assert sheet.toPlainText() == ""


def test_a_summary_names_figures_first() -> None:
    told = summary(difference(OLD, NEW))
    assert told == "Changed paragraphs by what changed in them: figure: 1, words: 1"
    assert summary(difference(OLD, OLD)) == "No words are other."
