"""The text around a passage on the screen."""

from pytestqt.qtbot import QtBot

from workbench.gui.searching.stretch_view import StretchView
from workbench.gui.searching.surroundings import Stretch
from workbench.gui.theme.theme import Mode, Theme

TEXT = "\n".join(f"\U0001f680 Paragraph {number} of the text." for number in range(200))


def shown(qtbot: QtBot, stretch: Stretch) -> StretchView:
    view = StretchView()
    qtbot.addWidget(view)
    view.resize(400, 500)
    view.show()
    qtbot.waitExposed(view)
    view.show_stretch(stretch)
    return view


def ground(view: StretchView) -> str:
    """The colour of the first mark."""
    first, *_ = view.extraSelections()
    return first.format.background().color().name()


def test_the_passage_is_in_sight_and_marks_cover_the_found_words(qtbot: QtBot, theme: Theme) -> None:
    start = TEXT.index("Paragraph 150")
    first = TEXT.index("Paragraph 149")
    view = shown(qtbot, Stretch(TEXT, (start, start + 13), ((first, first + 9), (start, start + 13))))
    assert 0 < view.cursorRect().top() < view.viewport().height() // 2
    covered = [one.cursor.selectedText() for one in view.extraSelections()]
    assert covered == ["Paragraph 150", "Paragraph"]


def test_another_theme_marks_in_its_own_colours(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, Stretch("one two", (0, 0), ((0, 3),)))
    light = ground(view)
    theme.set_mode(Mode.DARK)
    assert ground(view) != light
