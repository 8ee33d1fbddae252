"""The menu bar, from the table."""

from PySide6.QtWidgets import QMenu, QMenuBar

from workbench.gui.actions.registry import Actions
from workbench.gui.actions.spec import Menu
from workbench.gui.actions.table import INSIDE, Act


def fill_menu_bar(bar: QMenuBar, actions: Actions) -> dict[Menu, QMenu]:
    """Puts every action into its menu; answers the menus, for what the table does not know (recent cases)."""
    menus = {menu: QMenu(menu.title, bar) for menu in Menu}
    for menu, shown in menus.items():
        if menu not in INSIDE:
            bar.addMenu(shown)
    for act in Act:
        shown = menus[act.spec.menu]
        if act.spec.gap:
            shown.addSeparator()
        shown.addAction(actions.action(act))
        for menu in (menu for menu, after in INSIDE.items() if after is act):
            shown.addMenu(menus[menu])
    return menus
