"""Search: a question, a wrong question, narrowed down, and the way to the passage."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.journeys.person import CTRL, LEFT, SHIFT, Person
from tests.windows import PATIENCE
from workbench.core.changes import Way
from workbench.gui.actions.table import Act
from workbench.gui.kit.buttons import Button
from workbench.gui.kit.facet_list import FacetList
from workbench.gui.searching.query_field import QueryField
from workbench.gui.searching.results_list import ResultsList

WORDS = "carried by the state-controlled Korean"


def test_a_hit_leads_to_its_passage(person: Person) -> None:
    results = _ask(person, "Wagner")
    row = next(at for at in range(results.model().rowCount()) if "groundless" in person.spoken(results, at))
    person.click_row(results, row)
    results.setFocus()
    person.press(Qt.Key.Key_Return)
    assert person.view.isVisible()
    assert person.view.reading is not None
    assert "groundless" in person.view.reading.article.title
    start = person.page.caret()
    assert "Wagner" in person.page.sheet.text[start : start + 200]
    assert person.page.rect_of(start, start + 6) is not None
    hits = person.page._overlay.hits  # what else was found in this article is marked, and walked through
    assert {person.page.sheet.text[first:last] for first, last in hits.found} == {"Wagner"}
    before = hits.current
    person.press(Qt.Key.Key_F3)
    assert person.page._overlay.hits.current != before
    person.action(Act.BACK).trigger()
    assert results.isVisible()
    assert results.model().rowCount() > 0


def test_a_bad_query_is_marked_and_the_last_results_stay(person: Person) -> None:
    results = _ask(person, "Wagner")
    before = results.model().rowCount()
    (field,) = person.window.parts.search().findChildren(QueryField)
    clean = field.grab().toImage()
    field.setFocus()
    field.selectAll()
    person.write('Wagner AND ("rail')
    person.press(Qt.Key.Key_Return)
    told = person.words(person.window.parts.search())
    assert "This cannot be searched: a parenthesis is never closed." in told
    assert "Results of the earlier query: Wagner" in told
    assert results.model().rowCount() == before
    assert field.grab().toImage() != clean


def test_a_facet_narrows_down_and_gives_way(person: Person) -> None:
    results = _ask(person, "weapons")
    before = results.model().rowCount()
    lists = person.window.parts.search().findChildren(FacetList)
    facets = next(one for one in lists if one.isVisible() and one.model().rowCount() > 1)
    with person.qtbot.waitSignal(person.window.session.found, timeout=PATIENCE):
        person.click_row(facets, 0)
    person.qtbot.waitUntil(lambda: results.model().rowCount() < before, timeout=PATIENCE)
    with person.qtbot.waitSignal(person.window.session.found, timeout=PATIENCE):
        person.click_row(facets, 0)
    person.qtbot.waitUntil(lambda: results.model().rowCount() == before, timeout=PATIENCE)


def test_what_was_just_noted_is_found_and_what_was_undone_is_not(person: Person) -> None:
    page = person.window.parts.search()
    person.select(WORDS)
    person.press(Qt.Key.Key_N)
    person.qtbot.waitUntil(lambda: person.focus() is not person.page)
    person.write("Xylophone")
    with person.deed():
        person.press(Qt.Key.Key_Return, CTRL)
    results = _ask(person, "xylophone", least=0)
    person.qtbot.waitUntil(
        lambda: "There is something in Notes" in " ".join(person.words(page)), timeout=PATIENCE
    )
    (everything,) = (
        one for one in page.findChildren(Button) if one.isVisible() and "everything" in one.text()
    )
    QTest.mouseClick(everything, LEFT)
    person.qtbot.waitUntil(lambda: results.model().rowCount() == 1, timeout=PATIENCE)
    with person.qtbot.waitSignal(person.window.session.happened) as told:
        person.action(Act.UNDO).trigger()
    assert told.args is not None
    assert told.args[0].way is Way.UNDO
    person.qtbot.waitUntil(lambda: results.model().rowCount() == 0, timeout=PATIENCE)


def test_the_index_can_be_made_anew(person: Person) -> None:
    results = _ask(person, "Wagner")
    before = results.model().rowCount()
    with person.qtbot.waitSignal(person.window.session.found, timeout=PATIENCE):
        person.menu(Act.REBUILD_INDEX)
    person.qtbot.waitUntil(lambda: results.model().rowCount() == before, timeout=PATIENCE)


def _ask(person: Person, query: str, *, least: int = 1) -> ResultsList:
    person.page.setFocus()
    person.press(Qt.Key.Key_F, CTRL | SHIFT)
    (field,) = person.window.parts.search().findChildren(QueryField)
    assert field.hasFocus()
    person.write(query)
    person.press(Qt.Key.Key_Return)
    (results,) = person.window.parts.search().findChildren(ResultsList)
    person.qtbot.waitUntil(lambda: results.model().rowCount() >= least, timeout=PATIENCE)
    return results


def test_f3_walks_through_all_hits_and_on_into_the_next_article(person: Person) -> None:
    results = _ask(person, "Wagner")
    results.setFocus()
    person.press(Qt.Key.Key_Return)
    visited, first = [], person.view.article_id
    found = {one.id for one in person.window.parts.search()._results.found}
    for _ in range(200):
        if person.window.notice.isVisible():
            break
        visited.append((person.view.article_id, person.page.caret()))
        hits = person.page._overlay.hits
        assert hits.current is not None
        start, end = hits.found[hits.current]
        assert person.page.sheet.text[start:end] == "Wagner"
        person.press(Qt.Key.Key_F3)
    assert {article for article, _ in visited} == found
    assert len(found) > 1
    assert person.notice() == "That was the last hit of this search."
    for _ in visited[1:]:
        person.press(Qt.Key.Key_F3, SHIFT)
    assert person.view.article_id == first
