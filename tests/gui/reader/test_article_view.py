from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView
from pytestqt.qtbot import QtBot

from tests.gui.reader.pointing import move, press, release, spot
from tests.gui.reader.samples import mark_on, reading, seed
from workbench.core.model import Stance
from workbench.gui.reader.article_view import ArticleView
from workbench.gui.reader.highlight_list import HighlightPanel, Hit
from workbench.gui.reader.selection_bar import SelectionBar

TEXT = seed("004")


def bar(view: ArticleView) -> SelectionBar:
    found = view.findChild(SelectionBar)
    assert isinstance(found, SelectionBar)
    return found


def select_by_mouse(view: ArticleView, words: str) -> None:
    start = TEXT.index(words)
    press(view.page, spot(view.page, start))
    move(view.page, spot(view.page, start + len(words)))
    release(view.page, spot(view.page, start + len(words)))


def offering(view: ArticleView) -> QAction:
    action = QAction("Highlight", view)
    action.setShortcut("H")
    view.add_text_actions([action])
    view.set_selection_actions([action])
    return action


def test_a_selection_is_told_and_offered_deeds(qtbot: QtBot, view: ArticleView) -> None:
    offering(view)
    view.set_reading(reading(TEXT, "td"))
    words = "slammed U.S. allegations"
    start = TEXT.index(words)
    with qtbot.waitSignal(
        view.page.spanSelected, check_params_cb=lambda span: span == (start, start + len(words))
    ):
        select_by_mouse(view, words)
    assert view.selection() == (start, start + len(words))
    rect = view.page.selection_rect()
    assert rect is not None
    assert bar(view).isVisible()
    assert not bar(view).geometry().intersects(rect)


def test_the_bar_goes_with_the_selection_and_on_scrolling(view: ArticleView) -> None:
    offering(view)
    view.set_reading(reading(TEXT, "td"))
    select_by_mouse(view, "slammed")
    view.page.clear_selection()
    assert not bar(view).isVisible()
    select_by_mouse(view, "slammed")
    assert bar(view).isVisible()
    view.page.verticalScrollBar().setValue(40)
    assert not bar(view).isVisible()


def test_text_keys_work_on_the_text_and_are_letters_in_a_field(qtbot: QtBot, view: ArticleView) -> None:
    action = offering(view)
    view.set_reading(reading(TEXT))
    done: list[bool] = []
    action.triggered.connect(lambda: done.append(True))
    view.activateWindow()
    view.setFocus()
    QTest.keyClick(view.page, Qt.Key.Key_H)
    assert len(done) == 1
    view.open_find()
    field = view.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    QTest.keyClick(field, Qt.Key.Key_H)
    assert field.text() == "h"
    assert len(done) == 1


def test_finding_begins_with_the_selected_words_and_brings_hits_into_sight(view: ArticleView) -> None:
    view.set_reading(reading(TEXT))
    view.resize(800, 320)
    start = TEXT.index("Russia")
    view.page.select(start, start + 6)
    view.open_find()
    last = TEXT.rindex("Russia")
    view.find_next(-1)
    assert view.page.sheet.number(last) in view.page.visible()


def test_the_list_of_highlights_leads_to_them(view: ArticleView) -> None:
    one = mark_on(TEXT, "unethical crime")
    view.set_reading(reading(TEXT, "", [one]))
    view.show_highlights(shown=True)
    panel = view.findChild(HighlightPanel)
    assert isinstance(panel, HighlightPanel)
    panel.chosen.emit(one)
    assert view.current_mark() == one
    assert view.page.caret() == one.passage.start


def test_new_marks_are_counted_for_screen_readers_too(view: ArticleView) -> None:
    view.set_reading(reading(TEXT, title="North denies"))
    view.set_marks([mark_on(TEXT, "unethical crime"), mark_on(TEXT, "Sunday")], ())
    assert view.page.accessibleName() == "North denies"
    assert "2" in view.page.accessibleDescription()
    assert view.article_id == 1


def test_a_screen_reader_hears_what_the_current_mark_is(view: ArticleView) -> None:
    one = mark_on(TEXT, "unethical crime", stance=Stance.DISPUTES)
    view.set_reading(reading(TEXT, "", [one]))
    view.page.step_mark(1)
    assert view.page.accessibleDescription() == "“unethical crime” C1 disputes"
    view.page.set_current_mark(None)
    assert view.page.accessibleDescription() == "1 highlight"


def test_hits_are_listed_beside_the_text(view: ArticleView) -> None:
    view.set_reading(reading(TEXT))
    view.show_highlights(shown=True)
    start = TEXT.index("Sunday")
    view.show_hits([(start, start + 6)], start)
    (listed,) = view.findChildren(QListView)
    assert "Hit 1 of 1" in str(listed.model().index(0, 0).data())
    panel = view.findChild(HighlightPanel)
    assert isinstance(panel, HighlightPanel)
    panel.chosen.emit(Hit((start, start + 6), 1, 1))
    assert view.page.caret() == start
