"""By keys alone every control of every page is reached, in the order of reading, and one sees where it is."""

import pytest

from tests.gui.accessibility.tabbing import leaps, look, told, walked, wanted
from workbench.gui.theme.theme import Mode
from workbench.gui.window.main_window import MainWindow
from workbench.gui.window.rail import PAGES


def test_tab_reaches_every_control_of_every_page_as_one_reads(window: MainWindow) -> None:
    wrong: list[str] = []
    for page in PAGES:
        window.acts.action(page).trigger()
        way = walked(window)
        wrong += [f"{page.name}: never at {told(one)}" for one in wanted(window) - set(way)]
        wrong += [f"{page.name}: {leap}" for leap in leaps(way)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_one_sees_where_the_keyboard_is(window: MainWindow, mode: Mode) -> None:
    window.personal.set_theme(mode)
    unseen: list[str] = []
    known: set[tuple[object, ...]] = set()
    for page in PAGES:
        window.acts.action(page).trigger()
        for one in walked(window):
            kind = (type(one), one.property("kind"))
            if kind in known:
                continue
            known.add(kind)
            one.clearFocus()
            before = look(one)
            one.setFocus()
            if look(one) == before:
                unseen.append(f"{page.name}: {told(one)}")
    assert not unseen, "\n".join(unseen)
    assert len(known) > len(PAGES)
