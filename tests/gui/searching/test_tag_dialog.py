"""A tag on all hits: the passages are shown first, then it is one deed."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.searching.driving import Searching, found
from workbench.core.changes import Label
from workbench.core.problems import IndexBusy
from workbench.core.query import Kind
from workbench.core.views import Excerpt
from workbench.desk import hits, passages, tags
from workbench.gui import words
from workbench.gui.searching.hits_list import HitsList
from workbench.gui.searching.hits_model import HitsModel
from workbench.gui.searching.tag_dialog import TagDialog


def opened(searching: Searching, query: str = "rockets", *, held: bool = False) -> TagDialog:
    """The dialog on a query; `held`: what it inquires waits until the test tells it."""
    searching.enter(query)
    searching.wondering = [] if held else None
    searching.page.tag_hits()
    (dialog,) = (one for one in searching.page.findChildren(TagDialog) if one.isVisible())
    return dialog


def name(dialog: TagDialog, tag: str) -> None:
    """Types the name of a tag."""
    QTest.keyClicks(found(found(dialog, QComboBox), QLineEdit), tag)


def ok(dialog: TagDialog) -> QPushButton:
    (button,) = (one for one in dialog.findChildren(QPushButton) if one.text().startswith("Tag "))
    return button


def quotes(searching: Searching, tag: str) -> list[str]:
    desk = searching.desk
    ids = passages.ids(desk, tag_ids=[tags.named(desk, tag).id])
    return [row.mark.passage.quote for row in passages.rows(desk, ids)]


def test_all_passages_are_listed_and_tagged_at_once(searching: Searching, qtbot: QtBot) -> None:
    dialog = opened(searching)
    assert searching.says("8 passages in 2 articles")
    assert dialog.missing() == "Choose a tag, or name a new one."
    name(dialog, "Weapons")
    assert ok(dialog).text() == "Tag 8 passages"
    with qtbot.waitSignal(searching.page.asked):
        QTest.mouseClick(ok(dialog), Qt.MouseButton.LeftButton)
    assert searching.page.findChildren(TagDialog) == []
    assert quotes(searching, "Weapons") == ["rockets"] * 8
    assert searching.desk.undoable is Label.TAG_HITS


def test_only_what_is_ticked_is_tagged(searching: Searching, qtbot: QtBot) -> None:
    dialog = opened(searching)
    view = found(dialog, HitsList)
    place = view.visualRect(view.model().index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    view.setCurrentIndex(view.model().index(3, 0))
    QTest.keyClick(view, Qt.Key.Key_Space)
    name(dialog, "Weapons")
    assert ok(dialog).text() == "Tag 6 passages"
    with qtbot.waitSignal(searching.page.asked):
        QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(quotes(searching, "Weapons")) == 6


def test_all_can_be_ticked_or_none(searching: Searching) -> None:
    dialog = opened(searching)
    name(dialog, "Weapons")
    searching.press("Tick none")
    assert dialog.missing() == "No passage is ticked."
    assert dialog.asked().places == []
    searching.press("Tick all")
    assert len(dialog.asked().places) == 8
    dialog.reject()
    assert searching.desk.undoable is not Label.TAG_HITS


def test_what_is_highlighted_exactly_so_is_told(searching: Searching, qtbot: QtBot) -> None:
    dialog = opened(searching)
    place = dialog.asked().places[0]
    dialog.reject()
    with qtbot.waitSignal(searching.page.asked):
        hits.tag_hits(searching.desk, [place], "Seen")
    dialog = opened(searching)
    assert searching.says("8 passages in 2 articles · 1 highlighted already")
    view = found(dialog, HitsList)
    spoken = [str(view.model().index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for at in range(8)]
    assert ["highlighted already" in one for one in spoken] == [True] + [False] * 7
    assert "A report" in spoken[0]
    assert "Examiner" in spoken[0]
    assert not view.grab().toImage().isNull()
    dialog.reject()


def test_the_tags_there_are_can_be_chosen(searching: Searching) -> None:
    dialog = opened(searching)
    box = found(dialog, QComboBox)
    assert [box.itemText(at) for at in range(box.count())] == ["Wording"]
    assert box.currentText() == ""
    dialog.reject()


def test_passages_come_in_step_by_step(searching: Searching) -> None:
    dialog = opened(searching, held=True)
    waiting = searching.wondering or []
    name(dialog, "Weapons")
    assert dialog.missing() == "The passages are still being gathered."
    waiting.pop()()
    assert dialog.missing() == ""
    dialog.reject()


def test_what_comes_after_it_was_closed_is_not_taken(searching: Searching) -> None:
    dialog = opened(searching, held=True)
    waiting = searching.wondering or []
    dialog.reject()
    waiting.pop()()
    assert waiting == []


def test_a_problem_is_told_instead(searching: Searching) -> None:
    dialog = opened(searching, held=True)
    dialog._series.ended.emit(IndexBusy())
    assert dialog.missing() == words.problem(IndexBusy())
    dialog.reject()


def test_where_nothing_can_be_marked_nothing_is_offered(searching: Searching) -> None:
    searching.enter("rocket")
    searching.press("Notes")
    searching.press("Articles")
    searching.page.tag_hits()
    dialog = found(searching.page, TagDialog)
    assert searching.questions[-1].scope == {Kind.NOTE}
    assert dialog.missing() == "No passage is ticked."
    dialog.reject()


def test_a_passage_is_listed_once() -> None:
    model = HitsModel()
    hit = hits.HitPassage(hits.Place(1, 0, 4), 1, "A", "", Excerpt(0, 4, "Word", ((0, 4),)), None)
    model.add([hit])
    model.add([hit])
    assert model.rowCount() == 1
