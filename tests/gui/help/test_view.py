from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QGuiApplication, QImage, QKeySequence, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from workbench.gui.help.browser import TopicBrowser
from workbench.gui.help.view import HelpView
from workbench.gui.theme import tokens

FIRST = """# First steps

See [the language](02-search.md#the-query-language), [below](#far-below) or [the web](https://example.org/a).

![inside](inside.png) ![outside](../outside.png) ![web](https://example.org/p.png) <b>no markup</b>

{filler}

## Far below

The end.
""".format(filler="\n\n".join(f"Line {number}." for number in range(200)))
SECOND = "# Searching\n\nWords.\n\n## The query language\n\nUse `AND` and `OR`.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    guide = tmp_path / "help"
    guide.mkdir()
    (guide / "01-first.md").write_text(FIRST, encoding="utf-8")
    (guide / "02-search.md").write_text(SECOND, encoding="utf-8")
    (guide / "03-bare.md").write_text("Nothing but text.", encoding="utf-8")
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    picture.save(str(guide / "inside.png"))
    picture.save(str(tmp_path / "outside.png"))
    return guide


@pytest.fixture
def view(qtbot: QtBot, folder: Path) -> HelpView:
    made = HelpView(folder)
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    return made


def titles(view: HelpView) -> list[str]:
    pages = view.contents.pages
    return [pages.item(row).text() for row in range(pages.count())]


def found(view: HelpView) -> list[str]:
    model = view.contents.hits.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def search(qtbot: QtBot, view: HelpView, words: str) -> None:
    with qtbot.waitSignal(view.contents.searched):
        view.contents.field.setText(words)


def marked(view: HelpView) -> list[str]:
    return [one.cursor.selectedText() for one in view.browser.extraSelections()]


def follow(browser: TopicBrowser, address: str) -> None:
    browser.anchorClicked.emit(QUrl(address))


def test_pages_stand_in_the_order_of_their_names_under_their_headings(view: HelpView) -> None:
    assert titles(view) == ["First steps", "Searching", "03-bare"]
    assert view.browser.accessibleName() == "First steps"
    assert view.browser.toPlainText().startswith("First steps")


def test_a_search_lists_passages_and_shows_the_first_with_its_words_marked(
    qtbot: QtBot, view: HelpView
) -> None:
    search(qtbot, view, "FÀR")
    assert view.contents.hits.isVisible()
    assert found(view) == ["First steps: Far below"]
    assert view.browser.verticalScrollBar().value() > 1000
    assert marked(view) == ["Far"]


def test_the_arrow_keys_walk_through_what_was_found(qtbot: QtBot, view: HelpView) -> None:
    search(qtbot, view, "language")
    assert found(view) == [
        "Searching: The query language",
        "First steps: See the language, below or the web.",
    ]
    assert view.browser.accessibleName() == "Searching"
    QTest.keyClick(view.contents.field, Qt.Key.Key_Down)
    assert view.contents.hits.hasFocus()
    QTest.keyClick(view.contents.hits, Qt.Key.Key_Down)
    assert view.browser.accessibleName() == "First steps"
    assert view.contents.pages.currentRow() == 0
    assert marked(view) == ["language"]
    QTest.keyClick(view.contents.hits, Qt.Key.Key_Return)
    assert view.browser.hasFocus()


def test_escape_steps_back_to_all_pages_and_stays_on_the_one_that_was_found(
    qtbot: QtBot, view: HelpView
) -> None:
    search(qtbot, view, "AND")
    view.browser.setFocus()
    QTest.keyClick(view.browser, Qt.Key.Key_Escape)
    assert view.contents.hits.hasFocus()
    with qtbot.waitSignal(view.contents.searched) as told:
        QTest.keyClick(view.contents.hits, Qt.Key.Key_Escape)
    assert told.args == [""]
    assert view.contents.field.hasFocus()
    assert view.contents.pages.isVisible()
    assert view.contents.pages.currentItem().text() == "Searching"
    assert marked(view) == []


def test_what_nothing_says_is_said_to_be_found_nowhere(qtbot: QtBot, view: HelpView) -> None:
    search(qtbot, view, "zebra")
    assert not view.contents.hits.isVisible()
    assert not view.contents.pages.isVisible()
    assert "Nothing found" in [one.text() for one in view.contents.findChildren(QLabel) if one.isVisible()]
    QTest.keyClick(view.contents.field, Qt.Key.Key_Down)
    assert view.contents.field.hasFocus()


def test_the_find_key_goes_to_the_field(view: HelpView, qtbot: QtBot) -> None:
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.browser.setFocus()
    QTest.keySequence(view.browser, QKeySequence(QKeySequence.StandardKey.Find))
    assert view.contents.field.hasFocus()


def test_what_was_found_is_painted_with_its_words_marked(qtbot: QtBot, view: HelpView) -> None:
    search(qtbot, view, "language")
    ground = QColor(tokens.current().match).rgb()
    drawn = view.contents.hits.grab().toImage()
    assert any(drawn.pixel(x, y) == ground for x in range(drawn.width()) for y in range(drawn.height()))


def test_links_lead_to_other_pages_while_something_is_searched(qtbot: QtBot, view: HelpView) -> None:
    search(qtbot, view, "far")
    follow(view.browser, "02-search.md#the-query-language")
    assert view.browser.accessibleName() == "Searching"
    assert view.contents.pages.currentItem().text() == "Searching"
    follow(view.browser, "no-such-page.md")
    assert view.browser.accessibleName() == "Searching"


def test_a_link_to_a_heading_scrolls_to_it(view: HelpView) -> None:
    assert view.browser.verticalScrollBar().value() == 0
    follow(view.browser, "#far-below")
    assert view.browser.verticalScrollBar().value() > 1000
    view.open_topic("01-first.md")
    assert view.browser.verticalScrollBar().value() == 0


def test_a_part_of_a_page_is_found_by_its_number(view: HelpView) -> None:
    view.open_section("01-first.md", 1)
    assert view.browser.verticalScrollBar().value() > 1000
    view.open_section("01-first.md", 0)
    assert view.browser.verticalScrollBar().value() == 0


def test_a_link_out_of_the_program_only_asks(view: HelpView, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    follow(view.browser, "https://example.org/a")
    assert opened == []
    assert view.question.isVisible()
    assert "https://example.org/a" in view.question.accessibleName()
    copy, leave = view.question.findChildren(QPushButton)
    copy.click()
    assert QGuiApplication.clipboard().text() == "https://example.org/a"
    assert opened == []
    assert not view.question.isVisible()
    leave.click()
    assert opened == ["https://example.org/a"]


def test_pictures_come_only_from_the_guide_itself(view: HelpView) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    inside = view.browser.loadResource(kind, QUrl("inside.png"))
    assert isinstance(inside, QImage)
    assert inside.pixelColor(0, 0) == QColor("red")
    for address in ("../outside.png", "https://example.org/p.png", "file:///etc/hostname", "missing.png"):
        assert view.browser.loadResource(kind, QUrl(address)) is None


def test_a_wide_picture_is_as_wide_as_a_page(view: HelpView, folder: Path) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    QImage(1400, 700, QImage.Format.Format_RGB32).save(str(folder / "wide.png"))
    wide = view.browser.loadResource(kind, QUrl("wide.png"))
    assert isinstance(wide, QImage)
    assert wide.deviceIndependentSize().toSize() == QSize(700, 350)


def test_markup_in_a_page_is_text(view: HelpView) -> None:
    assert "<b>no markup</b>" in view.browser.toPlainText()


def test_code_stands_on_a_ground(view: HelpView) -> None:
    view.open_topic("02-search.md")
    cursor = view.browser.document().find("AND")
    assert cursor.charFormat().background().style() is not Qt.BrushStyle.NoBrush


def test_no_folder_is_an_empty_guide(qtbot: QtBot, tmp_path: Path) -> None:
    empty = HelpView(tmp_path / "nothing")
    qtbot.addWidget(empty)
    assert titles(empty) == []


def test_a_query_is_handed_on_to_be_searched(view: HelpView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.query_wanted) as told:
        view.browser.anchorClicked.emit(QUrl("search:%22never%20exported%22%20%2B%20date%3A2022..2023"))
    assert told.args == ['"never exported" + date:2022..2023']
    assert not view.question.isVisible()
