from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QGuiApplication, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from workbench.gui.help.browser import TopicBrowser
from workbench.gui.help.topics import slug, topics
from workbench.gui.help.view import HelpView

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
    return [view.list.item(row).text() for row in range(view.list.count())]


def follow(browser: TopicBrowser, address: str) -> None:
    browser.anchorClicked.emit(QUrl(address))


def test_pages_stand_in_the_order_of_their_names_under_their_headings(view: HelpView) -> None:
    assert titles(view) == ["First steps", "Searching", "03-bare"]
    assert view.browser.accessibleName() == "First steps"
    assert view.browser.toPlainText().startswith("First steps")


def test_any_word_finds_its_page(qtbot: QtBot, view: HelpView) -> None:
    with qtbot.waitSignal(view.field.settled):
        QTest.keyClicks(view.field, "QUERY words")
    assert titles(view) == ["Searching"]
    assert "query language" in view.browser.toPlainText()
    with qtbot.waitSignal(view.field.settled):
        view.field.clear()
    assert len(titles(view)) == 3


def test_links_lead_to_other_pages_even_if_they_are_filtered_out(qtbot: QtBot, view: HelpView) -> None:
    with qtbot.waitSignal(view.field.settled):
        QTest.keyClicks(view.field, "far")
        QTest.keyClick(view.field, Qt.Key.Key_Return)
    follow(view.browser, "02-search.md#the-query-language")
    assert view.browser.accessibleName() == "Searching"
    assert view.list.currentItem().text() == "Searching"
    follow(view.browser, "no-such-page.md")
    assert view.browser.accessibleName() == "Searching"


def test_a_link_to_a_heading_scrolls_to_it(view: HelpView) -> None:
    assert view.browser.verticalScrollBar().value() == 0
    follow(view.browser, "#far-below")
    assert view.browser.verticalScrollBar().value() > 1000
    view.open_topic("01-first.md")
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
    assert topics(tmp_path / "nothing") == ()


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("The case folder", "the-case-folder"),
        ("What's “new”?", "whats-new"),
        ("A  b-c", "a-b-c"),
        ("사건", "사건"),
    ],
)
def test_headings_are_named_as_on_the_web(heading: str, name: str) -> None:
    assert slug(heading) == name


def test_a_query_is_handed_on_to_be_searched(view: HelpView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.query_wanted) as told:
        view.browser.anchorClicked.emit(QUrl("search:%22never%20exported%22%20%2B%20date%3A2022..2023"))
    assert told.args == ['"never exported" + date:2022..2023']
    assert not view.question.isVisible()
