import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from workbench.core.lines import lines
from workbench.gui.reader.columns import Columns
from workbench.gui.reader.folds import Fold, folds
from workbench.gui.reader.page_layout import FOLD_HEIGHT, PARAGRAPH_SPACE, TOP, PageLayout, reading_font
from workbench.gui.reader.sheet import LONGEST, Sheet

COLUMNS = Columns(50, 400, 480, 0)


class Paper:
    """A document with its layout."""

    def __init__(self, text: str, letters: str = "", hidden: tuple[int, ...] = ()) -> None:
        self.sheet = Sheet(text, lines(text, letters))
        self.folds = folds(self.sheet.paragraphs)
        self.document = QTextDocument()
        self.layout = PageLayout(self.document)
        self.document.setDocumentLayout(self.layout)
        self.document.setDefaultFont(reading_font(1.0))
        self.document.setPlainText(self.sheet.shown)
        self.hidden = [number in hidden for number in range(len(self.sheet.paragraphs))]
        self.layout.set_sheet(self.sheet, self.folds, self.hidden)
        self.layout.set_columns(COLUMNS, 1.0)


def test_paragraphs_stand_below_each_other_in_the_column(qtbot: QtBot) -> None:
    paper = Paper("one\ntwo")
    first, second = paper.layout.text_rect(0), paper.layout.text_rect(1)
    assert (first.left(), first.width()) == (50, 400)
    assert first.top() == TOP + PARAGRAPH_SPACE
    assert second.top() == pytest.approx(first.bottom() + PARAGRAPH_SPACE)


def test_a_paragraph_is_measured_only_when_asked_for(qtbot: QtBot) -> None:
    paper = Paper("word " * 500 + "\nend")
    assert not paper.layout.is_measured(0)
    before = paper.layout.top(1)
    grown = paper.layout.measure(0)
    assert paper.layout.is_measured(0)
    assert paper.layout.top(1) == pytest.approx(before + grown)
    assert paper.layout.measure(0) == 0


def test_estimates_are_near_the_truth(qtbot: QtBot) -> None:
    for text in ("The defence ministry said on Thursday. " * 60, "다음뉴스를 만나보세요 " * 60):
        paper = Paper(text)
        estimated = paper.layout.height()
        paper.layout.measure(0)
        assert estimated == pytest.approx(paper.layout.height(), rel=0.25)


def test_hidden_paragraphs_take_no_room(qtbot: QtBot) -> None:
    paper = Paper("one\n\ntwo", hidden=(1,))
    assert paper.layout.top(1) == paper.layout.top(2)
    assert paper.layout.number_at(paper.layout.top(1)) == 2


def test_a_fold_leaves_room_for_its_line_only(qtbot: QtBot) -> None:
    paper = Paper("one\nmenu\nmore\ntwo", "bxxb", hidden=(1, 2))
    assert paper.folds == (Fold(1, 2, 2),)
    rect = paper.layout.fold_rect(paper.folds[0])
    paper.layout.measure(0)
    assert rect.height() == FOLD_HEIGHT
    assert paper.layout.top(3) - paper.layout.top(1) == FOLD_HEIGHT + PARAGRAPH_SPACE


def test_showing_a_fold_gives_its_paragraphs_their_room(qtbot: QtBot) -> None:
    paper = Paper("one\nmenu\nmore\ntwo", "bxxb", hidden=(1, 2))
    folded = paper.layout.height()
    paper.layout.set_hidden([False] * 4)
    assert paper.layout.height() > folded + 30
    assert paper.layout.text_rect(1).top() >= paper.layout.fold_rect(paper.folds[0]).bottom()


def test_a_point_leads_to_its_character(qtbot: QtBot) -> None:
    paper = Paper("one two three\nfour")
    rect = paper.layout.text_rect(1)
    inside = QPointF(rect.left() + 2, rect.center().y())
    assert paper.layout.hitTest(inside, Qt.HitTestAccuracy.FuzzyHit) == len("one two three\n")
    beside = QPointF(10, rect.center().y())
    assert paper.layout.hitTest(beside, Qt.HitTestAccuracy.ExactHit) == -1
    assert paper.layout.hitTest(beside, Qt.HitTestAccuracy.FuzzyHit) == len("one two three\n")


def test_right_to_left_paragraphs_stand_at_the_right(qtbot: QtBot) -> None:
    paper = Paper("שלום עולם")
    paper.layout.measure(0)
    line = paper.document.firstBlock().layout().lineAt(0)
    assert line.naturalTextRect().right() == pytest.approx(400, abs=2)


def test_pieces_of_one_paragraph_stand_close(qtbot: QtBot) -> None:
    paper = Paper("word " * (LONGEST // 4))
    assert paper.sheet.continued == {1}
    first, second = paper.layout.text_rect(0), paper.layout.text_rect(1)
    assert second.top() == pytest.approx(paper.layout.text_rect(0).bottom())
    assert first.height() > second.height()


def test_quiet_lines_are_smaller(qtbot: QtBot) -> None:
    paper = Paper("A title\nA body", "tb")
    assert paper.layout.text_rect(0).height() < paper.layout.text_rect(1).height()


def test_another_width_breaks_lines_anew(qtbot: QtBot) -> None:
    paper = Paper("word " * 100)
    wide = paper.layout.text_rect(0).height()
    generation = paper.layout.generation
    paper.layout.set_columns(Columns(50, 200, 280, 0), 1.0)
    assert paper.layout.text_rect(0).height() > wide * 1.8
    assert paper.layout.generation > generation
