"""Reading and marking: every way to do it, over the real window."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QMenu

from tests.gui.claims.driving import drop, pick
from tests.journeys.person import CTRL, Person
from workbench.core.changes import Label
from workbench.core.model import Claim, Stance
from workbench.desk import claims, passages, tags
from workbench.gui.actions.table import Act
from workbench.gui.claims.claim_dialog import ClaimDialog
from workbench.gui.dragging import Dragged, mime_data
from workbench.gui.kit.note_dialog import NoteDialog
from workbench.gui.kit.picker import Picker

WORDS = "carried by the state-controlled Korean"
OTHER = "issued under the name of the vice director"
DENIAL = "never exported weapons or ammunition to Russia"


def test_select_and_press_h(person: Person) -> None:
    person.select(WORDS)
    with person.deed():
        person.press(Qt.Key.Key_H)
    mark = person.mark(WORDS)
    assert mark is not None
    assert passages.one(person.desk, mark.passage.id).passage.quote == WORDS
    assert person.desk.undoable is Label.HIGHLIGHT
    assert "37 highlights" in person.status()


@pytest.mark.parametrize("way", ["menu", "bar", "context"])
def test_highlight_by_mouse(person: Person, way: str) -> None:
    person.select(WORDS)
    with person.deed():
        if way == "context":
            person.context(WORDS, Act.HIGHLIGHT)
        else:
            getattr(person, way)(Act.HIGHLIGHT)
    assert person.mark(WORDS) is not None


def test_tags_by_digit_and_by_name(person: Person) -> None:
    first = tags.favourites(person.desk)[1]
    person.select(WORDS)
    with person.deed():
        person.press(Qt.Key.Key_1)
    assert _tags(person, WORDS) == [first.name]
    with person.deed():  # the same digit on the same highlight takes it off again
        person.press(Qt.Key.Key_1)
    assert _tags(person, WORDS) == []
    person.press(Qt.Key.Key_T)
    person.dialog(Picker)
    person.write("Denial")
    with person.deed():
        person.press(Qt.Key.Key_Return)
    assert _tags(person, WORDS) == ["Denial"]
    assert not person.is_open(Picker)


def test_a_tag_that_is_not_there_is_made(person: Person) -> None:
    person.select(WORDS)
    person.press(Qt.Key.Key_T)
    person.dialog(Picker)
    person.write("State media")
    with person.deed():
        person.press(Qt.Key.Key_Return)
    assert _tags(person, WORDS) == ["State media"]
    assert person.desk.undoable is Label.HIGHLIGHT
    with person.deed():
        person.press(Qt.Key.Key_Z, CTRL)
    assert person.mark(WORDS) is None
    assert "State media" not in [row.tag.name for row in tags.tree(person.desk)]


def test_a_note_stands_in_the_margin(person: Person) -> None:
    person.select(WORDS)
    person.press(Qt.Key.Key_N)
    person.dialog(NoteDialog)
    person.write("Says who?")
    with person.deed():
        person.press(Qt.Key.Key_Return, CTRL)
    assert not person.is_open(NoteDialog)
    mark = person.mark(WORDS)
    assert mark is not None
    assert [note.text for note in mark.notes] == ["Says who?"]


def test_a_claim_from_the_text_has_its_first_evidence(person: Person) -> None:
    before = len(claims.cards(person.desk))
    person.select(WORDS)
    person.press(Qt.Key.Key_C)
    dialog = person.dialog(ClaimDialog)
    assert dialog.text.toPlainText() == WORDS
    dialog.text.selectAll()
    person.write("KCNA carried the statement")
    with person.deed():
        person.press(Qt.Key.Key_Return, CTRL)
    card = claims.cards(person.desk)[-1]
    assert len(claims.cards(person.desk)) == before + 1
    assert (card.claim.text, card.corroborates) == ("KCNA carried the statement", 1)
    assert person.window.parts.pane.chosen() == card.claim.id


@pytest.mark.parametrize(
    ("key", "stance"),
    [
        (Qt.Key.Key_Plus, Stance.CORROBORATES),
        (Qt.Key.Key_Minus, Stance.DISPUTES),
        (Qt.Key.Key_Equal, Stance.CONTEXT),
    ],
)
def test_one_key_links_to_the_chosen_claim(person: Person, key: Qt.Key, stance: Stance) -> None:
    claim = person.choose_claim(6)
    person.select(WORDS)
    with person.deed():
        person.press(key)
    assert _stances(person, claim) == {WORDS: stance}
    mark = person.mark(WORDS)
    assert mark is not None
    assert [row.claim_number for row in mark.evidence] == [claim.number]


def test_without_a_chosen_claim_one_is_asked_for(person: Person) -> None:
    person.select(WORDS)
    person.press(Qt.Key.Key_Plus)
    person.dialog(Picker)
    person.write("Abrams")
    with person.deed():
        person.press(Qt.Key.Key_Return)
    abrams = next(card.claim for card in claims.cards(person.desk) if "Abrams" in card.claim.text)
    assert _stances(person, abrams)[WORDS] is Stance.CORROBORATES


def test_a_passage_is_dragged_onto_a_claim(person: Person) -> None:
    person.select(WORDS)
    view, cards = person.view, person.window.parts.pane.browser.list
    claim = person.claim(6)
    row = cards.cards.row_of(claim.id)
    assert row is not None
    assert view.article_id is not None
    cards.scrollTo(cards.cards.index(row, 0))
    data = mime_data(Dragged(view.article_id, *person.span(WORDS)), WORDS)
    drop(cards, data, QPointF(cards.row_rect(row).center()))
    (menu,) = (one for one in person.window.parts.pane.findChildren(QMenu) if one.isVisible())
    with person.deed():
        pick(menu, menu.actions()[1].text())
    assert _stances(person, claim) == {WORDS: Stance.DISPUTES}
    assert person.mark(WORDS) is not None


def test_a_click_on_a_highlight_makes_it_current_and_keys_mean_it(person: Person) -> None:
    person.click(DENIAL)
    mark = person.view.current_mark()
    assert mark is not None
    assert mark.passage.quote == DENIAL
    with person.deed():
        person.press(Qt.Key.Key_Delete)
    assert person.mark(DENIAL) is None
    assert "Delete Highlight" in person.notice()
    with person.deed():
        person.take_notice()
    back = person.mark(DENIAL)
    assert back == mark


def test_the_notice_of_a_deletion_goes_with_the_next_deed(person: Person) -> None:
    person.click(DENIAL)
    with person.deed():
        person.press(Qt.Key.Key_Delete)
    person.select(WORDS)
    with person.deed():
        person.press(Qt.Key.Key_H)
    assert person.notice() == ""


def test_nothing_selected_does_nothing(person: Person) -> None:
    person.page.setFocus()
    for key in (Qt.Key.Key_H, Qt.Key.Key_Plus, Qt.Key.Key_1, Qt.Key.Key_Delete):
        person.press(key)
    assert not person.is_open(QDialog)
    assert "36 highlights" in person.status()


def test_copied_words_are_those_of_the_article(person: Person) -> None:
    person.select(WORDS)
    person.press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == WORDS
    person.press(Qt.Key.Key_C, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().text().startswith(f"“{WORDS}” — Korea JoongAng Daily, ")


def test_find_in_the_article(person: Person) -> None:
    person.page.setFocus()
    person.press(Qt.Key.Key_F, CTRL)
    person.write("Pyongyang")
    hits = person.page.sheet.text.casefold().count("pyongyang")
    assert f"1 of {hits}" in person.words(person.view)
    person.press(Qt.Key.Key_F3)
    assert f"2 of {hits}" in person.words(person.view)
    person.press(Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    person.press(Qt.Key.Key_Escape)
    assert f"1 of {hits}" not in person.words(person.view)
    assert person.page.hasFocus()


def test_next_and_previous_highlight(person: Person) -> None:
    person.page.setFocus()
    stops = []
    for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K):
        person.press(key)
        mark = person.view.current_mark()
        assert mark is not None
        stops.append(mark.passage.id)
    marks = [mark.passage.id for mark in person.page.marks()]
    assert stops == [marks[0], marks[1], marks[0]]


def test_favourites_are_called_by_their_tags(person: Person) -> None:
    first = tags.favourites(person.desk)[1]
    assert first.name in person.action(Act.TAG_1).text()
    person.select(OTHER)
    with person.deed():
        person.menu(Act.TAG_1)
    assert _tags(person, OTHER) == [first.name]


def _tags(person: Person, words: str) -> list[str]:
    mark = person.mark(words)
    assert mark is not None
    return [tag.name for tag in passages.one(person.desk, mark.passage.id).tags]


def _stances(person: Person, claim: Claim) -> dict[str, Stance]:
    rows = claims.evidence_of(person.desk, claim.id)
    return {row.passage.quote: row.evidence.stance for row in rows if row.passage.quote == WORDS}
