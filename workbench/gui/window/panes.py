"""Which parts of the reading page are shown: as the view menu says, and as a narrow window allows."""

from dataclasses import replace

from workbench.gui.actions.registry import Actions
from workbench.gui.actions.table import Act
from workbench.gui.reader.sides import ReaderSides
from workbench.gui.window.reading_page import ReadingPage

SHOWN = (Act.SHOW_LIST, Act.SHOW_INSPECTOR, Act.SHOW_MARGIN)
"""The actions that show and put away a part; at first all are shown."""


class Panes:
    """Keeps the parts as the checks of their actions are."""

    def __init__(self, actions: Actions, page: ReadingPage, tabs: ReaderSides) -> None:
        self._actions = actions
        self._page = page
        self._tabs = tabs
        self._put_away = False
        for act in SHOWN:
            actions.set_checked(act, checked=True)
        page.narrowed.connect(self._make_room)

    def fit(self) -> None:
        """Show what is checked, and only that."""
        self._page.show_list(shown=self._actions.is_checked(Act.SHOW_LIST))
        self._page.show_inspector(shown=self._actions.is_checked(Act.SHOW_INSPECTOR))
        self.fit_texts()

    def show_furniture(self) -> None:
        """Show or fold the page furniture of the open article."""
        self._tabs.front().show_furniture(shown=self._actions.is_checked(Act.SHOW_FURNITURE))

    def fit_texts(self) -> None:
        """Show beside all texts, and in them, what is checked."""
        texts = self._tabs.texts
        texts.wear(
            replace(
                texts.looks,
                cards=self._actions.is_checked(Act.SHOW_MARGIN),
                caret=self._actions.is_checked(Act.SHOW_CARET),
                highlights=self._actions.is_checked(Act.SHOW_HIGHLIGHTS),
            )
        )

    def _make_room(self, narrow: bool) -> None:
        """A narrow window leaves its room to the text; whoever wants the claims shows them again."""
        if narrow:
            self._put_away = self._actions.is_checked(Act.SHOW_INSPECTOR)
            self._actions.set_checked(Act.SHOW_INSPECTOR, checked=False)
        elif self._put_away:
            self._actions.set_checked(Act.SHOW_INSPECTOR, checked=True)
        self.fit()
