"""Two texts beside each other: a paragraph of the old one, what changed, the same one of the new."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit

from workbench.core.differences import Difference, Kind, Row, Side
from workbench.core.model import Look
from workbench.gui.kit.themed import follow_theme
from workbench.gui.theme import fonts, tokens
from workbench.gui.versions.order import ORDER
from workbench.gui.versions.wording import kind_words, translate

MOST = 200
"""Rows shown at once: a table of more takes too long to lay out."""

_SIZE = 11.5
_WIDTHS = (45, 10, 45)


class DifferenceSheet(QTextEdit):
    """Shows a `Difference`; unchanged paragraphs can be left out."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("The two versions beside each other"))
        self.document().setDefaultFont(fonts.reading(_SIZE))
        self._found: Difference | None = None
        self._rows: list[Row | int] = []
        self._page = 0
        self._changed: list[int] = []
        self._at = -1
        follow_theme(self, self._draw)

    def show_difference(self, found: Difference | None, *, whole: bool) -> None:
        """Show this; only what changed unless the `whole` texts are wanted."""
        self._found, self._page = found, 0
        self._rows = [] if found is None else list(_shown(found.rows, whole=whole))
        self._draw()

    def changes(self) -> int:
        """How many changed paragraphs are shown."""
        return len(self._changed)

    def step(self, by: int) -> None:
        """Go to the next changed paragraph, or back (by -1); very long texts are shown part by part."""
        at = self._at + by
        if not 0 <= at < len(self._changed) and self._turn(by):
            at = 0 if by > 0 else len(self._changed) - 1
        if self._changed:
            self._at = max(0, min(len(self._changed) - 1, at))
            self._show_place(self._changed[self._at])

    def _turn(self, by: int) -> bool:
        """Show the next part of the rows, or the one before; False where there is none."""
        page = self._page + by
        if not 0 <= page * MOST < len(self._rows):
            return False
        self._page = page
        self._draw()
        return True

    def _show_place(self, position: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().top() - self.viewport().height() // 4)

    def _draw(self) -> None:
        self.clear()
        self._changed, self._at = [], -1
        rows = self._rows[self._page * MOST :][:MOST]
        if not rows:
            return
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        table = cursor.insertTable(len(rows), len(_WIDTHS), _format())
        for number, row in enumerate(rows):
            self._fill(table, number, row)
        left = len(self._rows) - self._page * MOST - len(rows)
        if left:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(self.tr("%Ln more paragraph(s): go on to the next change", "", left))
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _fill(self, table: QTextTable, number: int, row: Row | int) -> None:
        first = table.cellAt(number, 0).firstCursorPosition()
        quiet = QTextCharFormat()
        quiet.setForeground(QColor(tokens.current().secondary))
        if isinstance(row, int):
            first.insertText(self.tr("%Ln paragraph(s) without a change", "", row), quiet)
            return
        if self._found is not None:
            if not row.same:
                self._changed.append(first.position())
                kinds = [kind_words(kind) for kind in ORDER if kind in row.kinds()]
                table.cellAt(number, 1).firstCursorPosition().insertText("\n".join(kinds), quiet)
            _write(first, self._found.old, row.old, fresh=False)
            _write(table.cellAt(number, 2).firstCursorPosition(), self._found.new, row.new, fresh=True)


def _shown(rows: Sequence[Row], *, whole: bool) -> Iterator[Row | int]:
    """The rows; where only changes are wanted, numbers stand for runs of unchanged ones."""
    same = 0
    for row in rows:
        if row.same and not whole:
            same += 1
            continue
        if same:
            yield same
            same = 0
        yield row
    if same:
        yield same


def _write(cursor: QTextCursor, text: str, side: Side | None, *, fresh: bool) -> None:
    """A paragraph, the words that the other version lacks marked: struck out if gone, underlined if come."""
    if side is None:
        empty = QTextCharFormat()
        empty.setForeground(QColor(tokens.current().secondary))
        cursor.insertText(translate("Versions", "not there"), empty)
        return
    at = side.start
    for one in side.changes:
        cursor.insertText(text[at : one.start], QTextCharFormat())
        cursor.insertText(text[one.start : one.end], _marked(one.kind, fresh=fresh))
        at = one.end
    cursor.insertText(text[at : side.end], QTextCharFormat())


def _marked(kind: Kind, *, fresh: bool) -> QTextCharFormat:
    style = tokens.current().looks[Look.CORROBORATED if fresh else Look.DISPUTED]
    made = QTextCharFormat()
    made.setBackground(QColor(style.fill))
    made.setForeground(QColor(style.ink))
    made.setFontUnderline(fresh)
    made.setFontStrikeOut(not fresh)
    if kind is not Kind.WORDS:
        made.setFontWeight(700)
    return made


def _format() -> QTextTableFormat:
    made = QTextTableFormat()
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    made.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.PercentageLength, share) for share in _WIDTHS]
    )
    made.setCellPadding(7)
    made.setCellSpacing(0)
    made.setBorder(0.5)
    made.setBorderCollapse(True)
    made.setBorderBrush(QColor(tokens.current().border))
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    return made
