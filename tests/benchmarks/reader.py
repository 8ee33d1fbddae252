"""An article of 5 MB with 10,000 highlights: opened, marked, scrolled; against Qt's own extra selections."""

import itertools
from collections.abc import Sequence
from contextlib import closing
from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from tests.benchmarks.figures import Figure, Times, show, timed
from tests.benchmarks.material import HIGHLIGHTS, long_case, opened, workplace
from tests.benchmarks.windows import SIZE, application
from workbench.core.changes import Deed
from workbench.core.views import Mark, Reading
from workbench.desk import articles, passages, tags
from workbench.desk.articles import Listing
from workbench.desk.desk import Desk
from workbench.desk.finding import find_in_text
from workbench.gui.reader.article_view import ArticleView
from workbench.gui.reader.sides import ReaderSides
from workbench.gui.theme.theme import Mode, Theme
from workbench.gui.window.following import ReaderFollower

_OPENED = 500
_ADDED = 8
_FRAME = 16
_NUMBERS = (0, 1_000, HIGHLIGHTS)


def main() -> None:
    """Print the table."""
    app = application()
    Theme(app, Mode.LIGHT)
    with workplace() as place, closing(opened(long_case(place))) as desk:
        (article_id,) = articles.ids(desk, Listing())
        reading = articles.reading(desk, article_id)
        figures = [
            Figure("ask for 5 MB, 10,000 marks", timed(lambda: articles.reading(desk, article_id), 5)),
            *_shown(reading),
            *_marked(desk, article_id),
        ]
    show("Reader; peer: a QTextEdit with extra selections", figures)


def _tabs() -> ReaderSides:
    made = ReaderSides(find_in_text)
    made.resize(*SIZE)
    made.show()
    return made


def _with(reading: Reading, number: int) -> Reading:
    marks = reading.marks[:: len(reading.marks) // number] if number else ()
    return Reading(**{name: getattr(reading, name) for name in Reading.__slots__} | {"marks": marks})


def _shown(reading: Reading) -> list[Figure]:
    figures = []
    for number in _NUMBERS:
        less = _with(reading, number)
        peer = _peer(less) if number else None
        tabs = _tabs()
        times = timed(partial(_open, tabs, less), 5, partial(_close, tabs))
        figures.append(Figure(f"show 5 MB, {number:,} marks", times, _OPENED, peer))
        figures += _scrolled(tabs.open(less), number)
        tabs.close()
    return figures


def _open(tabs: ReaderSides, reading: Reading) -> None:
    _paint(tabs.open(reading))


def _close(tabs: ReaderSides) -> None:
    tabs.close_all()
    application().sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _paint(view: ArticleView) -> None:
    application().processEvents()
    view.repaint()


def _scrolled(view: ArticleView, number: int) -> list[Figure]:
    bar = view.page.verticalScrollBar()
    lines, jumps = itertools.count(0, 120), itertools.count(1)

    def go(value: int) -> None:
        bar.setValue(value)
        application().processEvents()

    return [
        Figure(f"scroll by lines, {number:,} marks", timed(lambda: go(next(lines)), 150), _FRAME),
        Figure(
            f"jump anywhere, {number:,} marks",
            timed(lambda: go(next(jumps) * bar.maximum() // 60), 60),
            _FRAME,
        ),
    ]


def _marked(desk: Desk, article_id: int) -> list[Figure]:
    tabs, deeds = _tabs(), list[Deed]()
    view = tabs.open(articles.reading(desk, article_id))
    view.jump_to(20_000, 20_000)
    _paint(view)
    follower = ReaderFollower(tabs)
    tag = tags.tree(desk)[0].tag
    starts = itertools.count(20_000, 90)
    stop = desk.listen(deeds.append)

    def highlight() -> None:
        start = next(starts)
        passages.highlight(desk, article_id, start, start + 40, [tag.id])

    def follow() -> None:
        follower.follow(desk, deeds[-1])
        application().processEvents()

    figures = [Figure("show one mark more at 10,000", timed(follow, 40, highlight), _ADDED)]
    figures.append(Figure("show one mark less", timed(follow, 40, desk.undo), _ADDED))
    stop()
    tabs.close()
    return figures


def _peer(reading: Reading) -> Times:
    """Qt's read-only text with the same marks as extra selections; its text is there before."""
    edit = QTextEdit(readOnly=True)
    edit.resize(*SIZE)
    edit.setPlainText(reading.text)
    edit.show()
    application().processEvents()

    def mark() -> None:
        edit.setExtraSelections([_selection(edit, one) for one in reading.marks])
        application().processEvents()
        edit.repaint()

    times = timed(mark, 3, lambda: edit.setExtraSelections(_none()))
    edit.close()
    return times


def _none() -> Sequence[QTextEdit.ExtraSelection]:
    return []


def _selection(edit: QTextEdit, mark: Mark) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    cursor = QTextCursor(edit.document())
    cursor.setPosition(mark.passage.start)
    cursor.setPosition(mark.passage.end, QTextCursor.MoveMode.KeepAnchor)
    paint = QTextCharFormat()
    paint.setBackground(QColor(mark.color or "#0F6E76"))
    made.cursor, made.format = cursor, paint
    return made


if __name__ == "__main__":
    main()
