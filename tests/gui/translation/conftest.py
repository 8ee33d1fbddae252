"""A window over a case without a Latin letter, in the language of the test."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from tests.gui.translation.foreign import make_foreign
from tests.gui.translation.pseudo import pseudo_translator
from tests.windows import open_window

__all__ = ["open_window"]

Speaking = Callable[[str], None]


@pytest.fixture(scope="session")
def made_foreign(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The case, made once; never to be opened, only copied."""
    folder = tmp_path_factory.mktemp("foreign")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WORKBENCH_HOME", str(tmp_path_factory.mktemp("makers-home")))
        make_foreign(folder / "дело", folder)
    return folder / "дело"


@pytest.fixture
def foreign_case(made_foreign: Path, tmp_path: Path) -> Path:
    """A fresh copy of the case."""
    return Path(shutil.copytree(made_foreign, tmp_path / "дело"))


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Callable[[QTranslator, QLocale], None]]:
    """Has windows made from now on speak a language, until the test ends."""
    before = QLocale()
    spoken: list[QTranslator] = []

    def speak(translator: QTranslator, locale: QLocale) -> None:
        spoken.append(translator)
        qapp.installTranslator(translator)
        QLocale.setDefault(locale)

    yield speak
    for translator in spoken:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture
def pseudo_language(speaking: Callable[[QTranslator, QLocale], None], tmp_path: Path) -> None:
    """Words in the language that nobody speaks, dates and numbers as in Russian."""
    speaking(pseudo_translator(tmp_path), QLocale("ru"))
