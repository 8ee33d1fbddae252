"""What tests of the reader share: a page and a view, shown."""

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.reader.samples import find
from workbench.gui.reader.article_view import ArticleView
from workbench.gui.reader.page import Page


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    made = ArticleView(find)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made
