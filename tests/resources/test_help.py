"""The guide says what is so: its queries find something, its keys and menus are those of the window."""

import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.pictures.guide import FIGURES, MOST_BYTES
from tests.windows import made_sample
from workbench.assets import resource
from workbench.core.query import Kind
from workbench.desk import cases
from workbench.desk.finding import Finder, Question
from workbench.gui.actions.spec import Menu
from workbench.gui.actions.table import INSIDE, Act
from workbench.gui.help.topics import topics

__all__ = ["made_sample"]

README = Path(__file__).parents[2] / "README.md"
PAGES = [*sorted(resource("help").glob("*.md")), README]
EXAMPLE = re.compile(
    r"^\| \[`([^`]+)`\]\(search:([^)]+)\) \|[^|]+\| (nothing|\d+ articles?) \|$", re.MULTILINE
)
CODE = re.compile(r"`([^`]+)`")
KEYS = re.compile(r"(?:(?:Ctrl|Shift|Alt)\+)*(?:[A-Z0-9+=,/.{}\\-]|[][]|F\d+|Del|Left|Right|Up|Down)")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
WAY = re.compile(r"\*\*(\w+) › ([^*]+)\*\*")


def examples() -> list[tuple[str, str, int]]:
    """The rows of the table: what is typed, what a click searches, and how many articles that finds."""
    page = resource("help", "4-searching.md").read_text("utf-8")
    return [
        (typed, unquote(link), 0 if found == "nothing" else int(found.split()[0]))
        for typed, link, found in EXAMPLE.findall(page)
    ]


def test_the_table_of_queries_is_read() -> None:
    page = resource("help", "4-searching.md").read_text("utf-8")
    assert len(examples()) == page.count("(search:") > 20


@pytest.fixture(scope="module")
def finder(made_sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Finder]:
    """Over the sample case, with an index of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WORKBENCH_HOME", str(tmp_path_factory.mktemp("finders-home")))
        desk = cases.open_case(made_sample, "Ana", cases.Mode.READ, "test")
        with closing(desk), closing(Finder(desk)) as made:
            made.catch_up()
            yield made


@pytest.mark.parametrize(("typed", "searched", "articles"), examples())
def test_every_example_finds_in_the_sample_case_what_the_page_says(
    finder: Finder, typed: str, searched: str, articles: int
) -> None:
    answer = finder.find(Question(typed, scope=frozenset({Kind.ARTICLE})))
    assert (answer.errors, answer.total) == ((), articles)
    assert searched == typed


@pytest.mark.parametrize("query", ["rumor~2", "date:..2023-06"])
def test_what_is_told_beside_the_examples_can_be_searched_too(finder: Finder, query: str) -> None:
    assert f"`{query.removeprefix('rumor')}`" in resource("help", "4-searching.md").read_text("utf-8")
    assert finder.find(Question(query)).total > 0


def keys(page: Path) -> list[str]:
    """What stands on a page as code and is written as keys are."""
    return [one for one in CODE.findall(page.read_text("utf-8")) if KEYS.fullmatch(one)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_key_belongs_to_an_action(page: Path) -> None:
    known = {key for act in Act for key in act.spec.keys.split()}
    assert [key for key in keys(page) if key not in known] == []


def test_the_guide_tells_of_the_keys_that_mark() -> None:
    told = {key for page in PAGES for key in keys(page)}
    marking = {act.spec.keys for act in Act if act.spec.menu is Menu.PASSAGE and len(act.spec.keys) == 1}
    assert told >= marking


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_way_through_the_menus_is_there(page: Path) -> None:
    menus = {menu.words: menu for menu in Menu}
    for menu, entry in WAY.findall(page.read_text("utf-8")):
        inside = {menus[menu], *(one for one, after in INSIDE.items() if after.spec.menu is menus[menu])}
        assert entry in {act.text for act in Act if act.spec.menu in inside}


def pictures(page: Path) -> list[str]:
    """The files of the pictures on a page, each of which is told in words too."""
    found = PICTURE.findall(page.read_text("utf-8"))
    assert all(len(words.split()) > 3 for words, _ in found), page
    return [file for _, file in found]


def test_every_picture_is_on_a_page_and_every_one_on_a_page_is_drawn() -> None:
    guide = resource("help")
    named = [file for page in guide.glob("*.md") for file in pictures(page)]
    kept = {file.name: file.stat().st_size for file in guide.glob("*.png")}
    assert sorted(named) == sorted(kept) == sorted(f"{name}.png" for name in FIGURES)
    assert max(kept.values()) < MOST_BYTES


def test_a_page_in_another_language_has_the_same_pictures_and_parts() -> None:
    guide = resource("help")
    english = {topic.file.name: topic for topic in topics(guide)}
    for language in [folder.name for folder in guide.iterdir() if folder.is_dir()]:
        for topic in topics(guide, language):
            assert pictures(topic.file) == pictures(guide / topic.file.name), topic.file
            assert len(topic.sections) == len(english[topic.file.name].sections), topic.file
