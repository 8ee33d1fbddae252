"""What was translated is whole, is of the texts of this code, and says what they say."""

import re
from collections import Counter

import pytest
from PySide6.QtCore import QTranslator

from tests.translations.below import sentences_below, templates
from tests.translations.files import NUMBERS, source_file, translated
from tests.translations.texts import window_texts
from workbench.assets import resource
from workbench.gui.actions.spec import Menu
from workbench.gui.languages import ENDONYMS, Language

ADVICE = "run `python -m tests.translations`"
SLOT = re.compile(r"\{\w*\}|%L?n")
ENDS = re.compile(r"^\s*|…?\s*$")
MNEMONIC = re.compile(r"&(\w)")

languages = pytest.mark.parametrize("language", NUMBERS)


def test_every_language_that_can_be_chosen_has_its_file() -> None:
    assert set(NUMBERS) == set(ENDONYMS) - {Language.ENGLISH}


@languages
def test_the_file_has_the_texts_of_the_code(language: str) -> None:
    assert set(translated(language)) == window_texts() | sentences_below(), ADVICE


def test_the_window_knows_the_templates_of_the_lower_floors() -> None:
    assert resource("translations", "reasons.txt").read_text("utf-8").splitlines() == templates(), ADVICE


@languages
def test_everything_is_translated(language: str) -> None:
    assert [text for text, forms in translated(language).items() if not all(forms)] == []


@languages
def test_facts_numbers_and_dots_are_where_they_were(language: str) -> None:
    wrong = [
        (text.source, form)
        for text, forms in translated(language).items()
        for form in forms
        if Counter(SLOT.findall(form)) != Counter(SLOT.findall(text.source))
        or ENDS.findall(form) != ENDS.findall(text.source)
    ]
    assert wrong == []


@languages
def test_each_menu_has_a_letter_of_its_own(language: str) -> None:
    known = {
        text.source: forms[0] for text, forms in translated(language).items() if text.context == "Actions"
    }
    titles = [known[menu.value] for menu in Menu if "&" in menu.value]
    letters = [letter.casefold() for title in titles for letter in MNEMONIC.findall(title)]
    assert len(letters) == len(set(letters)) == len(titles)


@languages
def test_what_qt_loads_is_what_translators_wrote(qapp: object, language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(source_file(language).with_suffix(".qm")))
    counts = {1: (0,), 2: (1, 0)}[NUMBERS[language]]
    for text, forms in translated(language).items():
        numbers = counts if text.counted else (-1,)
        said = [translator.translate(text.context, text.source, text.remark, n) for n in numbers]
        assert said == list(forms), ADVICE


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [("de", "%Ln Markierung", "%Ln Markierungen"), ("ko", "하이라이트 %Ln개", "하이라이트 %Ln개")],
)
def test_nothing_one_two_and_many_are_counted_as_the_language_does(
    qapp: object, language: str, one: str, many: str
) -> None:
    translator = QTranslator()
    assert translator.load(str(source_file(language).with_suffix(".qm")))
    said = [translator.translate("Library", "%Ln highlight(s)", "", n) for n in (0, 1, 2, 1000)]
    assert said == [many, one, many, many]
