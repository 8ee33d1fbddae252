import pytest
from PySide6.QtGui import QKeySequence

from workbench.gui.actions.keymap import Keymap, KeysTaken, KeysTooPlain
from workbench.gui.actions.table import Act


def keys(keymap: Keymap, act: Act) -> list[str]:
    return [sequence.toString(QKeySequence.SequenceFormat.PortableText) for sequence in keymap.keys(act)]


def test_the_table_is_in_force_until_somebody_chooses() -> None:
    keymap = Keymap()
    assert keys(keymap, Act.REDO) == ["Ctrl+Shift+Z", "Ctrl+Y"]
    assert not keymap.is_changed(Act.REDO)
    assert keymap.overrides() == {}


def test_a_choice_is_kept_and_can_be_taken_back() -> None:
    keymap = Keymap()
    keymap.change(Act.HIGHLIGHT, "G")
    assert keys(keymap, Act.HIGHLIGHT) == ["G"]
    assert keymap.overrides() == {"HIGHLIGHT": "G"}
    again = Keymap(keymap.overrides())
    assert keys(again, Act.HIGHLIGHT) == ["G"]
    again.reset(Act.HIGHLIGHT)
    assert again.overrides() == {}


def test_an_action_can_have_no_keys() -> None:
    keymap = Keymap({"HIGHLIGHT": ""})
    assert keymap.keys(Act.HIGHLIGHT) == ()
    assert keymap.is_changed(Act.HIGHLIGHT)
    keymap.reset_all()
    assert keys(keymap, Act.HIGHLIGHT) == ["H"]


@pytest.mark.parametrize(
    ("act", "wanted"),
    [(Act.HIGHLIGHT, "C"), (Act.HIGHLIGHT, "Ctrl+F"), (Act.FIND, "Ctrl+K"), (Act.UNDO, "Del")],
)
def test_keys_that_mean_something_else_are_refused(act: Act, wanted: str) -> None:
    keymap = Keymap()
    with pytest.raises(KeysTaken) as refused:
        keymap.change(act, wanted)
    assert wanted in str(refused.value)
    assert keymap.overrides() == {}


def test_the_same_key_in_two_parts_of_the_window_is_no_conflict() -> None:
    keymap = Keymap()
    keymap.change(Act.RENAME_TAG, "R")
    keymap.change(Act.EDIT_CLAIM, "R")
    assert keys(keymap, Act.RENAME_TAG) == keys(keymap, Act.EDIT_CLAIM) == ["R"]


def test_a_bare_letter_for_the_whole_window_is_refused() -> None:
    with pytest.raises(KeysTooPlain):
        Keymap().change(Act.FIND, "Y")
    Keymap().change(Act.FIND, "F12")


def test_usual_keys_that_another_action_has_now_stay_there() -> None:
    keymap = Keymap()
    keymap.change(Act.HIGHLIGHT, "G")
    keymap.change(Act.NOTE, "H")
    with pytest.raises(KeysTaken):
        keymap.reset(Act.HIGHLIGHT)
    assert keys(keymap, Act.HIGHLIGHT) == ["G"]


def test_overrides_that_do_not_fit_the_table_are_left_out() -> None:
    keymap = Keymap({"NO_SUCH_ACTION": "X", "HIGHLIGHT": "C", "NOTE": "Z"})
    assert keymap.overrides() == {"NOTE": "Z"}
