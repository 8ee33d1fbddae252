"""A small tag tree, some of it borne by passages, and the page that shows it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.casework import add_article, make_desk
from tests.gui.living import living
from workbench.core.problems import Problem
from workbench.desk import passages, tags
from workbench.desk.desk import Desk
from workbench.gui.rooms import Doing
from workbench.gui.tags.manager import TagManager

TEXT = "The ministry denied it. An official, who was not named, called the report a rumour."


@dataclass
class Tagged:
    """The open case and its tags: “Official” and “Unnamed” stand below “Sourcing”."""

    desk: Desk
    sourcing: int
    official: int
    unnamed: int
    wording: int

    def outline(self) -> list[str]:
        """The tree, a line each, indented by depth."""
        return [" " * row.depth + row.tag.name for row in tags.tree(self.desk)]


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Tagged]:
    desk = make_desk(tmp_path)
    article = add_article(desk, "Denied", TEXT)
    sourcing = tags.new(desk, "Sourcing").id
    official, unnamed = (tags.new(desk, name, sourcing).id for name in ("Official", "Unnamed"))
    wording = tags.new(desk, "Wording").id
    passages.highlight(desk, article, 0, 12, [official, wording])
    passages.highlight(desk, article, 24, 35, [official, unnamed])
    passages.highlight(desk, article, 68, 82, [wording])
    yield Tagged(desk, sourcing, official, unnamed, wording)
    desk.close()


@pytest.fixture
def failures() -> list[Problem]:
    """What went wrong, as the window would be told."""
    return []


@pytest.fixture
def page(qtbot: QtBot, case: Tagged, failures: list[Problem]) -> Iterator[TagManager]:
    doing = Doing()
    doing.failed.connect(failures.append)
    made = TagManager(doing)
    with living(qtbot, case.desk, made):
        yield made
