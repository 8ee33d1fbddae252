import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from tests.speaking import speaking
from workbench.core.problems import Unknown, Unreadable
from workbench.gui import words
from workbench.gui.kit.dates import date_words, exact_words
from workbench.gui.languages import Language, meant, spoken, writing
from workbench.gui.settings.store import Store
from workbench.places import settings_file


@pytest.mark.parametrize(
    ("wanted", "preferred", "language"),
    [
        (Language.GERMAN, ["ko-KR"], Language.GERMAN),
        (Language.SYSTEM, ["ko-KR", "en-US"], Language.KOREAN),
        (Language.SYSTEM, ["fr-FR", "de_AT", "en"], Language.GERMAN),
        (Language.SYSTEM, ["fr-FR"], Language.ENGLISH),
        (Language.SYSTEM, [], Language.ENGLISH),
        (Language.SYSTEM, ["system"], Language.ENGLISH),
    ],
)
def test_the_language_is_the_chosen_one_or_the_first_of_the_system_that_there_is(
    wanted: Language, preferred: list[str], language: Language
) -> None:
    assert meant(wanted, preferred) is language


@pytest.mark.parametrize(
    ("language", "system", "written"),
    [
        (Language.GERMAN, "de_AT", "de_AT"),
        (Language.GERMAN, "en_GB", "de_DE"),
        (Language.ENGLISH, "en_GB", "en_GB"),
        (Language.ENGLISH, "fr_FR", "en_US"),
    ],
)
def test_numbers_and_dates_are_as_the_system_has_them_in_its_own_language(
    language: Language, system: str, written: str
) -> None:
    assert writing(language, QLocale(system)).name() == written


@pytest.mark.parametrize(
    ("language", "day", "month", "moment"),
    [
        (Language.ENGLISH, "22 Sep 2022", "Sep 2022", "22 Sep 2022, 14:03"),
        (Language.GERMAN, "22. Sept. 2022", "Sept. 2022", "22. Sept. 2022, 14:03"),
        (Language.KOREAN, "2022년 9월 22일", "2022년 9월", "2022년 9월 22일 14:03"),
    ],
)
def test_dates_are_written_as_in_the_language(
    qapp: object, language: Language, day: str, month: str, moment: str
) -> None:
    with speaking(language):
        assert (date_words("2022-09-22"), date_words("2022-09")) == (day, month)
        assert exact_words("2022-09-22T14:03") == moment
        assert spoken() is language


def test_numbers_have_the_separators_of_the_language(qapp: object) -> None:
    with speaking(Language.GERMAN):
        number = QCoreApplication.translate("Library", "%Ln highlight(s)", "", 10_000)
        assert number == "10.000 Markierungen"


def test_texts_of_qt_itself_are_in_the_language(qapp: object) -> None:
    with speaking(Language.GERMAN):
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_english_counts_in_english(qapp: object) -> None:
    with speaking(Language.ENGLISH):
        assert QCoreApplication.translate("Library", "%Ln highlight(s)", "", 1) == "1 highlight"


@pytest.mark.parametrize(
    ("told", "said_in_german"),
    [
        ("it is empty", "die Datei ist leer"),
        ("its part “notes 3” is missing", "der Teil „notes 3“ fehlt"),
        (
            "“a.htm” was not imported: there are no words on the page.",
            "„a.htm“ wurde nicht importiert: die Seite enthält keine Wörter.",
        ),
        (
            "All visible text of the page was taken: there are no words on the page.",
            "Aller sichtbare Text der Seite wurde übernommen: die Seite enthält keine Wörter.",
        ),
        (
            "All visible text of the page was taken: x. 1 of its 2 chapters are damaged and missing.",
            "Aller sichtbare Text der Seite wurde übernommen: x. 1 der 2 Kapitel sind beschädigt und fehlen.",
        ),
        ("Permission denied", "Permission denied"),
        ("", ""),
    ],
)
def test_what_lower_floors_tell_is_translated_with_the_facts_in_it(
    qapp: object, told: str, said_in_german: str
) -> None:
    with speaking(Language.GERMAN):
        assert words.reason(told) == said_in_german


def test_a_problem_translates_its_words_but_no_names(qapp: object) -> None:
    with speaking(Language.GERMAN):
        assert words.problem(Unknown("tag", "claim")) == "In diesem Fall nicht vorhanden: Schlagwort claim."
        assert words.problem(Unreadable("it is empty", "it is empty")).count("it is empty") == 1


def test_in_english_everything_is_as_it_was_told(qapp: object) -> None:
    with speaking(Language.ENGLISH):
        assert words.reason("its part “notes 3” is missing") == "its part “notes 3” is missing"


_OPENED = """
from workbench.gui import app
from workbench.gui.settings.store import Store
from workbench.places import settings_file
window = app._own_window(app._application(), Store(settings_file()))
print(window.menuBar().actions()[0].text())
window.close()
"""


def test_the_program_starts_in_the_language_of_the_settings() -> None:
    Store(settings_file()).change(language=Language.GERMAN)
    told = subprocess.run([sys.executable, "-c", _OPENED], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "&Datei"
