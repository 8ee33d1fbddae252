"""The theme the application wears: light, dark, or as the system has it."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from workbench.gui.theme import fonts
from workbench.gui.theme.palette import palette
from workbench.gui.theme.stylesheet import stylesheet
from workbench.gui.theme.tokens import DARK, LIGHT, Tokens


class Mode(StrEnum):
    """What a person chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_SCHEMES = {
    Mode.SYSTEM: Qt.ColorScheme.Unknown,
    Mode.LIGHT: Qt.ColorScheme.Light,
    Mode.DARK: Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """Dresses the application and says when its colours changed.

    Menus and lists open without moving, for everybody. Qt's own colour scheme is asked for too, for the frame
    around the window; where the platform has no such thing, our palettes do all of it.
    """

    changed = Signal(object)
    """Carries the new `Tokens`."""

    def __init__(self, app: QApplication, mode: Mode = Mode.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        fonts.load()
        app.setStyle("Fusion")
        app.setEffectEnabled(Qt.UIEffect.UI_General, enable=False)
        app.setFont(fonts.interface())
        self._tokens = LIGHT
        self._mode = mode
        self.set_mode(mode)
        app.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def mode(self) -> Mode:
        """What was chosen."""
        return self._mode

    @property
    def tokens(self) -> Tokens:
        """The colours worn now."""
        return self._tokens

    @contextmanager
    def undressed(self) -> Iterator[None]:
        """Takes the style sheet off while many widgets are put together, and puts it on all of them at once.

        Qt dresses a widget anew each time it is put into another: half the time it takes to build a window.
        """
        worn = self._app.styleSheet()
        self._app.setStyleSheet("")
        try:
            yield
        finally:
            self._app.setStyleSheet(worn)

    def set_mode(self, mode: Mode) -> None:
        """Wears another theme from now on."""
        self._mode = mode
        self._app.styleHints().setColorScheme(_SCHEMES[mode])
        self._wear()

    def _follow(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._wear()

    def _wear(self) -> None:
        self._tokens = DARK if self._is_dark() else LIGHT
        self._app.setPalette(palette(self._tokens))
        self._app.setStyleSheet(stylesheet(self._tokens))
        self.changed.emit(self._tokens)

    def _is_dark(self) -> bool:
        if self._mode is Mode.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._mode is Mode.DARK
