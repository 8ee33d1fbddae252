"""Windows in another language, for as long as a test needs them."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from workbench.gui.languages import Language, speak


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """What is made inside speaks a language, as a program does that was started in it."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    locale, known = QLocale(), set(app.findChildren(QTranslator))
    speak(app, language)
    QLocale.setDefault(QLocale(language.value))  # and not as this computer has it
    try:
        yield
    finally:
        for translator in set(app.findChildren(QTranslator)) - known:
            app.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(locale)
