import pytest
from pytestqt.qtbot import QtBot

from tests.speaking import speaking
from workbench.core.model import STATUSES, Look, Status
from workbench.gui.languages import Language
from workbench.gui.settings.scale_editor import ScaleEditor

Scale = tuple[Status, ...]


@pytest.fixture
def editor(qtbot: QtBot) -> ScaleEditor:
    made = ScaleEditor(STATUSES, {"disputed"})
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def said(editor: ScaleEditor) -> list[Scale]:
    scales: list[Scale] = []
    editor.changed.connect(scales.append)
    return scales


def rename(editor: ScaleEditor, row: int, word: str) -> None:
    editor.rows()[row].label.setText(word)
    editor.rows()[row].label.editingFinished.emit()


def test_it_starts_with_the_scale_of_the_case(editor: ScaleEditor, said: list[Scale]) -> None:
    assert editor.statuses() == STATUSES
    rename(editor, 0, "Unverified")
    assert said == []


def test_a_word_is_changed_and_the_key_stays(editor: ScaleEditor, said: list[Scale]) -> None:
    rename(editor, 1, " Confirmed ")
    assert said[-1][1] == Status("corroborated", "Confirmed", Look.CORROBORATED)


def test_a_look_is_changed(editor: ScaleEditor, said: list[Scale]) -> None:
    row = editor.rows()[3]
    row.look.setCurrentIndex(row.look.findData(Look.DISPUTED.value))
    assert said[-1][3].look is Look.DISPUTED


def test_the_order_is_changed(editor: ScaleEditor, said: list[Scale]) -> None:
    editor.rows()[1].down.click()
    assert said[-1] == (STATUSES[0], STATUSES[2], STATUSES[1], *STATUSES[3:])
    editor.rows()[2].up.click()
    assert said[-1] == STATUSES
    assert not editor.rows()[0].up.isEnabled()
    assert not editor.rows()[-1].down.isEnabled()


def test_a_status_is_removed_unless_a_verdict_bears_it(editor: ScaleEditor, said: list[Scale]) -> None:
    editor.rows()[3].remove.click()
    assert [status.key for status in said[-1]] == [
        "unverified",
        "corroborated",
        "disputed",
        "missing-context",
    ]
    assert not editor.rows()[2].remove.isEnabled()
    assert "verdict" in editor.rows()[2].remove.toolTip()


def test_one_status_at_least_stays(qtbot: QtBot) -> None:
    editor = ScaleEditor(STATUSES[:2])
    qtbot.addWidget(editor)
    editor.rows()[0].remove.click()
    assert not editor.rows()[0].remove.isEnabled()


def test_a_new_status_is_passed_on_once_it_has_a_name(editor: ScaleEditor, said: list[Scale]) -> None:
    editor.add.click()
    assert said == []
    assert editor.rows()[-1].label.hasFocus()
    rename(editor, 5, "Satire")
    assert said[-1][5] == Status("status-1", "Satire", Look.UNVERIFIED)
    editor.add.click()
    assert editor.rows()[-1].key == "status-2"


@pytest.mark.parametrize("word", ["", "  ", "DISPUTED"])
def test_a_scale_that_does_not_work_stays_here(editor: ScaleEditor, said: list[Scale], word: str) -> None:
    rename(editor, 1, word)
    assert said == []
    assert editor.remark.text()
    rename(editor, 1, "Confirmed")
    assert len(said) == 1
    assert editor.remark.text() == ""


def test_usual_words_are_shown_in_the_language_and_kept_as_they_are(qtbot: QtBot) -> None:
    scales: list[Scale] = []
    with speaking(Language.GERMAN):
        editor = ScaleEditor(STATUSES, set())
        qtbot.addWidget(editor)
        editor.changed.connect(scales.append)
        assert [row.label.text() for row in editor.rows()][:2] == ["Ungeprüft", "Gestützt"]
        rename(editor, 1, "Belegt")
    assert [status.label for status in scales[-1]] == [
        "Unverified",
        "Belegt",
        *(s.label for s in STATUSES[2:]),
    ]
