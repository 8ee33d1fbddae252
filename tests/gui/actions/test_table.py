from itertools import combinations

from workbench.gui.actions.keymap import Keymap, meet
from workbench.gui.actions.spec import Check, Fact, Scope
from workbench.gui.actions.table import FAVOURITES, INSIDE, Act


def test_every_action_has_words_a_menu_and_an_icon() -> None:
    for act in Act:
        assert act.words, act.name
        assert act.text.startswith(act.words), act.name
        assert act.spec.menu.words, act.name
        assert act.spec.icon, act.name


def test_no_two_actions_are_the_same_or_have_the_same_words_in_a_menu() -> None:
    assert len({(act.spec.menu, act.words) for act in Act}) == len(Act)
    assert len(Act.__members__) == len(Act)


def test_no_two_actions_that_can_be_meant_at_once_share_a_key() -> None:
    keymap = Keymap()
    for one, other in combinations(Act, 2):
        if meet(one, other):
            assert not set(keymap.keys(one)) & set(keymap.keys(other)), (one, other)


def test_every_key_is_one_that_qt_knows() -> None:
    for act in Act:
        keys = Keymap().keys(act)
        assert len(keys) == len(act.spec.keys.split()), act.name
        assert all(sequence.count() == 1 and sequence.toString() for sequence in keys), act.name


def test_bare_letters_belong_to_a_part_of_the_window() -> None:
    for act in Act:
        if any(len(key) == 1 for key in act.spec.keys.split()):
            assert Scope.WINDOW not in act.spec.scopes, act.name


def test_what_changes_the_case_needs_one_that_can_be_written() -> None:
    for act in Act:
        if act.spec.needs & {Fact.SELECTION, Fact.TAG}:
            assert Fact.WRITABLE in act.spec.needs, act.name


def test_the_digits_apply_the_favourite_tags() -> None:
    assert [act.spec.keys for act in FAVOURITES] == list("123456789")


def test_a_menu_inside_another_follows_an_action_of_a_menu_of_the_bar() -> None:
    assert not {act.spec.menu for act in INSIDE.values()} & set(INSIDE)


def test_one_of_several_means_several() -> None:
    menus = [act.spec.menu for act in Act if act.spec.check is Check.ONE_OF]
    assert all(menus.count(menu) > 1 for menu in menus)
