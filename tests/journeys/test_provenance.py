"""An article comes again with other words; a lost highlight is placed; lines and outlets are put right."""

from PySide6.QtCore import Qt

from tests.desk.test_keeping import kept, ready
from tests.journeys.person import CTRL, SHIFT, Person
from workbench.core.model import Role
from workbench.desk import articles, outlets, passages, roles, versions
from workbench.gui.actions.table import Act
from workbench.gui.kit.picker import Picker
from workbench.gui.library.facts.dialog import FactsDialog
from workbench.gui.outlets.dialog import OutletsDialog
from workbench.gui.rooms import spot_of
from workbench.gui.versions.dialog import VersionsDialog

Key = Qt.Key
URL = "https://courier.example/grain"
OLD = "Grain leaves Odesa\nThree ships left before noon.\nNobody was hurt in the port.\nShare this"
NEW = "Grain leaves Odesa\nThree ships left before one.\nThere were no casualties.\nShare this"
ROLES = (Role.TITLE, Role.BODY, Role.BODY, Role.BODY)


def arrive(person: Person, text: str, name: str, outlet: str = "Courier", url: str = URL) -> int:
    """A page comes in as an import brings it."""
    title = text.partition("\n")[0]
    page = ready(text, name, title=title, outlet=outlet, url=url, roles=ROLES)
    with person.deed():
        (outcome,) = kept(person.desk, page)
    return outcome.article_id or 0


def two_versions(person: Person) -> int:
    """An article with two versions, open in the newer; one highlight came along, one lost its words."""
    id_ = arrive(person, OLD, "a.html")
    for quote in ("Three ships", "Nobody was hurt"):
        start = OLD.index(quote)
        with person.deed():
            passages.highlight(person.desk, id_, start, start + len(quote))
    person.read("Grain leaves Odesa")
    assert person.page.sheet.text == OLD
    arrive(person, NEW, "b.html")
    return id_


def shown(person: Person) -> list[str]:
    """The highlights on the page."""
    return [mark.passage.quote for mark in person.page.marks()]


def test_a_new_version_takes_the_place_of_the_old_and_says_what_was_lost(person: Person) -> None:
    id_ = two_versions(person)
    assert person.page.sheet.text == NEW
    assert shown(person) == ["Three ships"]
    said = person.words(person.view)
    assert "version 2 of 2" in said
    assert any("1 highlight lost" in words for words in said)
    person.select("There were no casualties")
    person.press(Key.Key_O)
    picker = person.dialog(Picker)
    assert person.words(picker)
    with person.deed():
        person.press(Key.Key_Return)
    assert shown(person) == ["Three ships", "There were no casualties"]
    assert versions.orphans(person.desk, id_) == ()
    assert not any("lost" in words for words in person.words(person.view))
    with person.deed():
        person.press(Key.Key_Z, CTRL)
    assert shown(person) == ["Nobody was hurt"]  # undo goes to where it is now: the version with its words


def test_an_older_version_is_read_but_not_marked(person: Person) -> None:
    id_ = two_versions(person)
    person.press(Key.Key_V, CTRL | SHIFT)
    person.dialog(Picker)
    person.write("version 1")
    person.press(Key.Key_Return)
    assert person.page.sheet.text == OLD
    assert shown(person) == ["Nobody was hurt"]
    assert any("version 1 of 2, not the newest" in words for words in person.words(person.view))
    person.select("before noon")
    number = person.desk.log(1)[0].number
    person.press(Key.Key_H)
    assert "newest version" in person.notice()
    assert person.desk.log(1)[0].number == number
    with person.deed():  # what happens elsewhere leaves the older text in front
        passages.highlight(person.desk, id_, 0, 5)
    assert shown(person) == ["Nobody was hurt"]
    person.press(Key.Key_L)
    assert "newest version" in person.notice()
    assert not person.is_open(Picker)
    (placed, lost) = (
        passages.one(person.desk, one).passage for one in passages.ids(person.desk, "", id_)[-2:]
    )
    for passage in sorted((placed, lost), key=lambda one: one.version_id, reverse=True):
        person.window.navigator.visit(spot_of(passage))
        assert passage.quote in shown(person)


def test_two_versions_are_compared(person: Person) -> None:
    two_versions(person)
    person.press(Key.Key_D, CTRL | SHIFT)
    dialog = person.dialog(VersionsDialog)
    person.window.door.background.wait()
    assert dialog.sheet.changes() == 3
    assert "noon" in dialog.sheet.toPlainText()
    person.press(Key.Key_Escape)
    assert person.page.sheet.text == NEW


def test_one_version_cannot_be_compared(person: Person) -> None:
    arrive(person, OLD, "a.html")
    person.read("Grain leaves Odesa")
    person.menu(Act.COMPARE_VERSIONS)
    assert person.notice() == "There is only one version of this article."
    person.select("Three ships")
    person.press(Key.Key_O)
    assert person.notice() == "No highlight of this article has lost its words."


def test_a_line_is_put_right_and_so_are_those_like_it(person: Person) -> None:
    other = arrive(person, OLD.replace("Grain", "Corn").replace("ships", "boats"), "c.html", url=f"{URL}/2")
    id_ = arrive(person, OLD, "a.html")
    person.read("Grain leaves Odesa")
    person.select("Share")
    person.press(Key.Key_L)
    person.dialog(Picker)
    person.write("furniture")
    with person.deed():
        person.press(Key.Key_Return)
    assert articles.reading(person.desk, id_).roles == "tbbx"
    assert "Remembered" in person.notice()
    with person.deed():
        person.window.notice._act()
    assert articles.reading(person.desk, other).roles == "tbbx"


def test_the_details_are_a_key_away_from_the_text(person: Person) -> None:
    arrive(person, OLD, "a.html")
    person.read("Grain leaves Odesa")
    person.page.setFocus()
    person.press(Key.Key_F2)
    dialog = person.dialog(FactsDialog)
    assert dialog.fields["canonical_url"].text() == ""
    assert dialog.fields["url"].text() == URL
    dialog.fields["section"].line.setText("Economy")
    with person.deed():
        person.press(Key.Key_Return, CTRL)
    assert person.view.reading is not None
    assert person.view.reading.article.section == "Economy"


def test_an_outlet_is_described_and_merged(person: Person) -> None:
    arrive(person, OLD, "a.html", outlet="Courrier")
    arrive(person, NEW, "b.html", outlet="Courier", url=f"{URL}/2")
    person.press(Key.Key_O, CTRL | SHIFT)
    dialog = person.dialog(OutletsDialog)
    names = [dialog.model.row_at(row).outlet.name for row in range(dialog.model.rowCount())]
    assert {"Courier", "Courrier"} <= set(names)
    dialog.table.selectRow(names.index("Courrier"))
    dialog.merge.click()
    person.dialog(Picker)
    person.write("Courier")
    with person.deed():
        person.press(Key.Key_Return)
    rows = {row.outlet.name: row for row in outlets.rows(person.desk)}
    assert "Courrier" not in rows
    assert (rows["Courier"].articles, rows["Courier"].outlet.aliases) == (2, ("Courrier",))
    assert dialog.form.name.text() == "Courier"
    dialog.form.grade.setCurrentIndex(2)
    with person.deed():
        dialog.close()
    assert {row.outlet.name: row.outlet.grade for row in outlets.rows(person.desk)}["Courier"] == "B"
    assert roles.of_outlet(person.desk, rows["Courier"].outlet.id) == ()
