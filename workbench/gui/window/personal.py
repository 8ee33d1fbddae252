"""What belongs to the person: theme, size of the text, keys, name; and the settings of the open case."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from workbench.desk import cases
from workbench.desk.desk import Desk
from workbench.gui.actions.registry import Actions
from workbench.gui.actions.shortcuts_page import ShortcutsPage
from workbench.gui.actions.table import Act
from workbench.gui.kit.labels import section
from workbench.gui.rooms import Doing
from workbench.gui.session import Session
from workbench.gui.settings.dialog import SettingsDialog
from workbench.gui.settings.scale_editor import ScaleEditor
from workbench.gui.settings.store import ZOOMS, Store
from workbench.gui.theme.fonts import READING_SIZE
from workbench.gui.theme.theme import Mode, Theme

_THEMES = {Mode.SYSTEM: Act.THEME_SYSTEM, Mode.LIGHT: Act.THEME_LIGHT, Mode.DARK: Act.THEME_DARK}


class Personal(QObject):
    """Changes settings, puts them in force at once, and keeps them."""

    zoomed = Signal(object)
    """Carries the size of the text in force, 1.0 being usual."""

    def __init__(
        self, window: QWidget, store: Store, theme: Theme, actions: Actions, session: Session, doing: Doing
    ) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._theme = theme
        self._actions = actions
        self._session = session
        self._doing = doing
        actions.keys_changed.connect(lambda keys: self._keep(keys=keys))
        theme.changed.connect(self._dress)
        self._show_theme()

    def set_theme(self, mode: Mode) -> None:
        """Wear another theme."""
        self._theme.set_mode(mode)
        self._keep(theme=mode)
        self._show_theme()

    def toggle_theme(self) -> None:
        """From light to dark or back."""
        self.set_theme(Mode.LIGHT if self._theme.tokens.dark else Mode.DARK)

    def zoom(self, steps: int) -> None:
        """Make the text some steps larger or smaller; 0 steps: as usual."""
        settings = self._store.settings
        self._keep(zoom=settings.zoomed(steps).zoom if steps else 100)
        self.zoomed.emit(self.size_of_text())

    def size_of_text(self) -> float:
        """What the chosen reading size and the zoom make of the usual size, which is 1.0."""
        settings = self._store.settings
        return settings.zoom / 100 * settings.reading_size / READING_SIZE

    def keep_zoom(self, zoom: float) -> None:
        """Keep a size of the text that was chosen with the mouse wheel."""
        wanted = zoom * 100 * READING_SIZE / self._store.settings.reading_size
        self._keep(zoom=min(ZOOMS, key=lambda step: abs(step - wanted)))

    def open_settings(self) -> None:
        """Show the settings."""
        self._open(None)

    def open_shortcuts(self) -> None:
        """Show the page of keyboard shortcuts."""
        self._open("keys")

    def open_case_settings(self) -> None:
        """Show the settings of the open case."""
        self._open("case")

    def _open(self, page: str | None) -> None:
        dialog = SettingsDialog(self._store.settings, self._window)
        dialog.changed.connect(self._change)
        pages: dict[str, QWidget] = {"keys": ShortcutsPage(self._actions)}
        dialog.add_page("keyboard", self.tr("Keys"), pages["keys"])
        desk = self._session.desk
        if desk is not None and not desk.readonly:
            pages["case"] = self._case_page(desk)
            dialog.add_page("sliders-horizontal", self.tr("This case"), pages["case"])
        if page in pages:
            dialog.show_page(pages[page])
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _case_page(self, desk: Desk) -> QWidget:
        case = desk.case()
        page = QWidget()
        name = QLineEdit(case.name)
        name.setAccessibleName(self.tr("Name of the case"))
        name.editingFinished.connect(lambda: self._rename(desk, name.text()))
        scale = ScaleEditor(case.statuses, cases.statuses_in_use(desk))
        scale.changed.connect(lambda statuses: self._doing(lambda: cases.set_statuses(desk, statuses)))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (section(self.tr("Name of the case")), name, section(self.tr("Status scale"))):
            column.addWidget(part)
        column.addWidget(scale, 1)
        return page

    def _rename(self, desk: Desk, name: str) -> None:
        if name.strip() != desk.case().name:
            self._doing(lambda: cases.rename(desk, name))

    def _change(self, name: str, value: object) -> None:
        if name == "theme" and isinstance(value, Mode):
            self.set_theme(value)
            return
        self._keep(**{name: value})
        settings = self._store.settings
        desk = self._session.desk
        if name in ("zoom", "reading_size"):
            self.zoomed.emit(self.size_of_text())
        elif name == "author" and desk is not None and settings.author:
            desk.author = settings.author

    def _keep(self, **fields: object) -> None:
        self._doing(lambda: self._store.change(**fields))

    def _dress(self, _worn: object) -> None:
        self._actions.dress()

    def _show_theme(self) -> None:
        for mode, act in _THEMES.items():
            self._actions.set_checked(act, checked=mode is self._theme.mode)
