"""The guide in another language says the same as in English, with its queries, pictures, keys and menus."""

import re

import pytest
from PySide6.QtGui import QKeySequence

from tests.resources.test_help import CODE, KEYS, PICTURE, WAY
from tests.speaking import speaking
from workbench.assets import resource
from workbench.gui.actions.spec import Menu
from workbench.gui.actions.table import INSIDE, Act
from workbench.gui.help.topics import slug, topics
from workbench.gui.languages import ENDONYMS, Language

GUIDE = resource("help")
QUERY = re.compile(r"\(search:([^)]+)\)")
LINK = re.compile(r"\]\((\d[\w-]*\.md)?(?:#([^)]+))?\)")
HEADING = re.compile(r"^#+\s+(.+?)\s*#*$", re.MULTILINE)

LANGUAGES = [language for language in ENDONYMS if language is not Language.ENGLISH]
PAGES = [(language, page.name) for language in LANGUAGES for page in sorted(GUIDE.glob("*.md"))]

languages = pytest.mark.parametrize("language", LANGUAGES)
pages = pytest.mark.parametrize(("language", "name"), PAGES)


def text(name: str, language: str = "") -> str:
    return (GUIDE / language / name).read_text("utf-8")


@languages
def test_every_page_is_there_and_no_other(language: Language) -> None:
    own = topics(GUIDE, language)
    assert {topic.file.parent.name for topic in own} == {language}
    assert {file.name for file in (GUIDE / language).glob("*.md")} == {topic.file.name for topic in own}


@pages
def test_a_page_has_the_parts_queries_and_pictures_of_the_english_one(language: Language, name: str) -> None:
    english, other = text(name), text(name, language)
    assert len(HEADING.findall(other)) == len(HEADING.findall(english))
    assert QUERY.findall(other) == QUERY.findall(english)
    assert [picture for _, picture in PICTURE.findall(other)] == [
        picture for _, picture in PICTURE.findall(english)
    ]
    assert all(words.strip() for words, _ in PICTURE.findall(other))


@pages
def test_a_page_names_the_keys_as_the_language_does(qapp: object, language: Language, name: str) -> None:
    known = {key for act in Act for key in act.spec.keys.split()}
    wanted = {key for key in CODE.findall(text(name)) if KEYS.fullmatch(key) and key in known}
    with speaking(language):
        native = {key: QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in wanted}
    codes = set(CODE.findall(text(name, language)))
    assert {key: said for key, said in native.items() if said not in codes} == {}


@pages
def test_every_way_through_the_menus_is_there_in_the_language(
    qapp: object, language: Language, name: str
) -> None:
    ways = WAY.findall(text(name, language))
    assert len(ways) == len(WAY.findall(text(name)))
    with speaking(language):
        menus = {menu.words: menu for menu in Menu}
        for menu, entry in ways:
            inside = {menus[menu], *(one for one, after in INSIDE.items() if after.spec.menu is menus[menu])}
            assert entry in {act.text for act in Act if act.spec.menu in inside}


@pages
def test_links_lead_to_headings_that_are_there(language: Language, name: str) -> None:
    for page, heading in LINK.findall(text(name, language)):
        headings = {slug(one) for one in HEADING.findall(text(page or name, language))}
        assert not heading or heading in headings
