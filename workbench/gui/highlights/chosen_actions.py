"""What can be done with the chosen highlights: keys of their list, buttons above it, its context menu."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from workbench.gui.highlights.deeds import HighlightDeeds
from workbench.gui.highlights.list_view import HighlightList
from workbench.gui.kit.menus import passing_menu
from workbench.gui.kit.tag_style import tag_style
from workbench.gui.kit.themed import follow_theme
from workbench.gui.theme import icons

Held = Callable[[], HighlightDeeds | None]
"""Answers the deeds on what is chosen now; None where nothing is."""

_Key = QKeySequence.StandardKey


class ChosenActions(QObject):
    """The actions on a list of highlights, enabled while they make sense."""

    def __init__(self, view: HighlightList, held: Held) -> None:
        super().__init__(view)
        self._view = view
        self._held = held
        self._icons: dict[QAction, str] = {}
        self.tag = self._made(self.tr("Tag…"), "tag", "T", self._pick_tag)
        self.untag = self._made(self.tr("Remove a tag…"), "x", "U", self._open_untag_menu)
        self.note = self._made(self.tr("Note…"), "message-square-text", "N", HighlightDeeds.write_note)
        self.copy = self._made(self.tr("Copy with citation"), "copy", _Key.Copy, HighlightDeeds.copy)
        self.delete = self._made(self.tr("Delete highlight"), "trash-2", _Key.Delete, HighlightDeeds.delete)
        self._digits = [self._digit(digit) for digit in range(1, 10)]
        follow_theme(view, self._dress)

    def all(self) -> tuple[QAction, ...]:
        """Those that are shown, in their order."""
        return (self.tag, self.untag, self.note, self.copy, self.delete)

    def enable(self, *, chosen: bool, editable: bool) -> None:
        """Says whether anything is chosen, and whether the case can be changed."""
        for action in (*self.all(), *self._digits):
            action.setEnabled(chosen and (editable or action is self.copy))

    def _made(
        self, text: str, icon: str, keys: str | _Key, run: Callable[[HighlightDeeds], object]
    ) -> QAction:
        action = QAction(text, self)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: self._run(run))
        self._view.addAction(action)
        if icon:
            self._icons[action] = icon
        return action

    def _digit(self, digit: int) -> QAction:
        """The key of a favourite tag, as in the reader."""
        return self._made("", "", str(digit), lambda deeds: deeds.tag_favourite(digit))

    def _run(self, run: Callable[[HighlightDeeds], object]) -> None:
        deeds = self._held()
        if deeds is not None:
            run(deeds)

    def _pick_tag(self, deeds: HighlightDeeds) -> None:
        deeds.pick_tag(self._view.place_of_current())

    def _open_untag_menu(self, deeds: HighlightDeeds) -> None:
        menu = passing_menu(self._view)
        for tag in deeds.borne():
            action = menu.addAction(icons.icon("tag", tag_style(tag.color).ink), tag.name.replace("&", "&&"))
            action.triggered.connect(lambda _checked, tag_id=tag.id: deeds.untag(tag_id))
        if menu.isEmpty():
            menu.addAction(self.tr("None of them has a tag")).setEnabled(False)
        menu.popup(self._view.place_of_current())

    def _dress(self) -> None:
        for action, icon in self._icons.items():
            action.setIcon(icons.icon(icon))
