"""The menu of recent cases."""

from functools import partial

from PySide6.QtWidgets import QMenu

from workbench.gui.window.case_door import CaseDoor


class RecentMenu:
    """Fills a menu with the cases that were open before."""

    def __init__(self, menu: QMenu, door: CaseDoor) -> None:
        self._menu = menu
        self._door = door

    def renew(self) -> None:
        """List the recent cases as they are now."""
        self._menu.clear()
        for case in self._door.recent():
            action = self._menu.addAction(case.name.replace("&", "&&"))
            action.setToolTip(case.path)
            action.triggered.connect(partial(self._open, case.path))
        self._menu.menuAction().setVisible(not self._menu.isEmpty())

    def _open(self, path: str, _checked: object = None) -> None:
        self._door.open_path(path)
