"""The languages of the window: which there are, and putting one in force before anything is shown."""

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from workbench.assets import resource
from workbench.gui.plurals import EnglishPlurals


class Language(StrEnum):
    """What a person can choose: a language by its ISO 639 code, or that of the system."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    KOREAN = "ko"


ENDONYMS = {Language.ENGLISH: "English", Language.GERMAN: "Deutsch", Language.KOREAN: "한국어"}
"""The languages there are, each called as its speakers call it."""


def speak(app: QApplication, wanted: Language) -> None:
    """Put a language in force for words, numbers and dates, before any window is made."""
    language = meant(wanted, QLocale.system().uiLanguages())
    QLocale.setDefault(writing(language, QLocale.system()))
    app.installTranslator(EnglishPlurals(app))
    if language is not Language.ENGLISH:
        _install(app, f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _install(app, f"workbench_{language}", str(resource("translations")))


def meant(wanted: Language, preferred: Iterable[str]) -> Language:
    """The language itself: of those that the system prefers (“ko-KR”) the first that there is, or English."""
    if wanted is not Language.SYSTEM:
        return wanted
    codes = [name.replace("_", "-").split("-")[0] for name in preferred]
    return next((Language(code) for code in codes if code in set(ENDONYMS)), Language.ENGLISH)


def writing(language: Language, system: QLocale) -> QLocale:
    """How numbers and dates are written: as the system does where it speaks that language."""
    return system if system.name().split("_")[0] == language else QLocale(language.value)


def spoken() -> Language:
    """The language in force."""
    return meant(Language.SYSTEM, [QLocale().name()])


def _install(app: QApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
