"""A highlight gets other ends, is split and merged; by keys, by the mouse, and back again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

from tests.gui.reader import pointing
from tests.journeys.person import CTRL, SHIFT, Person
from workbench.desk import passages, tags
from workbench.gui.actions.table import Act
from workbench.gui.kit.note_dialog import NoteDialog
from workbench.gui.reader.highlight_list import HighlightPanel

Key = Qt.Key


def quotes(person: Person) -> list[str]:
    """The highlights that the page shows, in the order of the text."""
    return [mark.passage.quote for mark in person.page.marks()]


def begin(person: Person) -> str:
    """Highlights the first words of the longest paragraph without highlights; tells them."""
    page, text = person.page, person.page.sheet.text
    free = [one for one in page.sheet.paragraphs if not page.marks_between(one.start, one.end)]
    paragraph = max(free, key=lambda one: one.end - one.start)
    words = " ".join(text[paragraph.start : paragraph.end].split(" ")[:6])
    person.select(words)
    with person.deed():
        person.press(Key.Key_H)
    assert person.mark(words) is not None
    return words


def test_the_ends_are_moved_by_keys_and_by_the_mouse(person: Person) -> None:
    words = begin(person)
    first, *_, last = words.split(" ")
    with person.deed():
        person.press(Key.Key_BraceRight)
    shorter = words.removesuffix(" " + last)
    assert shorter in quotes(person)
    with person.deed():
        person.press(Key.Key_BraceLeft)
    assert shorter.removeprefix(first + " ") in quotes(person)
    with person.deed():
        person.press(Key.Key_BracketLeft)
    with person.deed():
        person.press(Key.Key_BracketRight)
    assert words in quotes(person)
    person.page.grab()
    _, end = person.span(words)
    to = pointing.spot(person.page, end - len(last) - 1)
    grip = pointing.spot(person.page, end)
    with person.deed():
        pointing.press(person.page, grip)
        pointing.move(person.page, to)
        pointing.release(person.page, to)
    assert shorter in quotes(person)
    with person.deed():
        person.press(Key.Key_Z, CTRL)
    assert shorter not in quotes(person)


def test_a_highlight_is_split_and_made_whole_again(person: Person) -> None:
    words = begin(person)
    before = len(quotes(person))
    person.page.select(*[person.span(words)[0]] * 2)
    person.press(Key.Key_X)
    assert "caret" in person.notice()
    first, rest = words.split(" ", 1)
    person.page.select(*[person.span(words)[0] + len(first)] * 2)
    with person.deed():
        person.press(Key.Key_X)
    assert {first, rest} <= set(quotes(person))
    assert len(quotes(person)) == before + 1
    with person.deed():
        person.press(Key.Key_M)
    assert words in quotes(person)
    assert person.action(Act.UNDO).text() == "Undo Merge Highlights"
    with person.deed():
        person.press(Key.Key_Z, CTRL)
    assert {first, rest} <= set(quotes(person))
    person.press(Key.Key_Escape)
    person.select(words)
    with person.deed():
        person.press(Key.Key_M)
    assert words in quotes(person)
    person.press(Key.Key_M)
    assert "No other highlight" in person.notice()


def test_the_last_tag_is_repeated(person: Person) -> None:
    begin(person)
    person.press(Key.Key_Period)
    assert "No tag" in person.notice()
    with person.deed():
        person.press(Key.Key_1)
    tag = tags.favourites(person.desk)[1]
    person.page.step_mark(1)
    mark = person.page.current_mark()
    assert mark is not None
    if tag not in mark.tags:
        with person.deed():
            person.press(Key.Key_Period)
    mark = person.page.mark_of(mark.passage.id)
    assert mark is not None
    assert tag in mark.tags


def test_a_sentence_is_chosen_and_highlighted_without_a_mouse(person: Person) -> None:
    person.press(Key.Key_F7)
    assert person.action(Act.SHOW_CARET).isChecked()
    person.press(Key.Key_Down, CTRL)
    person.press(Key.Key_S)
    chosen = person.view.selection()
    assert chosen is not None
    person.press(Key.Key_S)
    more = person.view.selection()
    assert more is not None
    assert more[1] > chosen[1]
    with person.deed():
        person.press(Key.Key_H)
    assert person.mark(person.page.sheet.text[slice(*more)]) is not None
    person.press(Key.Key_Down, CTRL)
    person.press(Key.Key_Down, CTRL | SHIFT)
    assert person.view.selection() is not None


def test_a_note_in_the_margin_is_edited_and_removed_there(person: Person) -> None:
    noted = next(mark for mark in person.page.marks() if mark.notes and not mark.evidence)
    person.page.jump_to(noted.passage.start, noted.passage.end)
    person.page.set_current_mark(noted.passage.id)
    person.page.setFocus()
    person.page.grab()
    person.press(Key.Key_Return)
    person.write(" So it is.")
    with person.deed():
        person.press(Key.Key_Return, CTRL)
    (note,) = passages.one(person.desk, noted.passage.id).notes
    assert note.text == noted.notes[0].text + " So it is."
    person.page.grab()
    person.press(Key.Key_Return)
    person.press(Key.Key_A, CTRL)
    person.press(Key.Key_Delete)
    with person.deed():
        person.press(Key.Key_Return, CTRL)
    assert passages.one(person.desk, noted.passage.id).notes == ()
    person.press(Key.Key_Return)
    assert person.dialog(NoteDialog).isVisible()
    person.press(Key.Key_Escape)


def test_highlights_are_listed_beside_the_text(person: Person) -> None:
    person.press(Key.Key_L, CTRL | SHIFT)
    (panel,) = (one for one in person.view.findChildren(HighlightPanel) if one.isVisible())
    (rows,) = panel.findChildren(QListView)
    assert rows.model().rowCount() == len(person.page.marks())
    person.click_row(rows, 2)
    assert person.page.current_mark() is person.page.marks()[2]
    person.read("Not Supplying")
    assert any(one.isVisible() for one in person.view.findChildren(HighlightPanel))
    person.press(Key.Key_L, CTRL | SHIFT)
    assert not panel.isVisible()
