"""Note cards in the right margin, at the line they speak of: what they say and where they stand."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from workbench.core.model import Note
from workbench.core.offsets import Offsets
from workbench.core.views import EvidenceRow, Mark
from workbench.gui.reader.mark_layer import mark_color
from workbench.gui.reader.wording import bearing, tag_names
from workbench.gui.theme import fonts, tokens
from workbench.gui.theme.tokens import Tokens

PADDING = 9.0
LEFT = 12.0
HEAD = 19.0
GAP = 7.0
_MOST_LINES = 6


@dataclass(frozen=True, slots=True)
class Card:
    """One card. `point` is its place in the stored text; without a `passage_id` it is about the article."""

    passage_id: int | None
    point: int
    icon: str
    title: str
    aside: str
    body: str
    color: str
    ink: str


@dataclass(frozen=True, slots=True)
class Placed:
    """A card where it stands, in the document's coordinates, with its body broken into lines."""

    card: Card
    rect: QRectF
    lines: tuple[str, ...]


def cards(marks: Iterable[Mark], notes: Iterable[Note]) -> tuple[Card, ...]:
    """The cards of an article in the order of its text: its own notes, then those at each mark."""
    colors = tokens.current()
    found = [_note_card(note, None, colors) for note in notes]
    for mark in marks:
        found += (_evidence_card(mark, row, colors) for row in mark.evidence)
        found += (_note_card(note, mark, colors) for note in mark.notes)
    return tuple(found)


def _evidence_card(mark: Mark, row: EvidenceRow, colors: Tokens) -> Card:
    style = colors.stances[row.evidence.stance]
    return Card(
        passage_id=mark.passage.id,
        point=mark.passage.start,
        icon=style.icon,
        title=bearing(row),
        aside=tag_names(mark),
        body=row.evidence.note,
        color=mark_color(mark, colors),
        ink=style.color,
    )


def _note_card(note: Note, mark: Mark | None, colors: Tokens) -> Card:
    return Card(
        passage_id=None if mark is None else mark.passage.id,
        point=0 if mark is None else mark.passage.start,
        icon="message-square-text",
        title=QCoreApplication.translate("Reader", "Note"),
        aside="" if mark is None else tag_names(mark),
        body=note.text,
        color=colors.accent if mark is None else mark_color(mark, colors),
        ink=colors.secondary,
    )


class CardStack:
    """Places cards below each other, each at its line or, where that is taken, as near below it as it can."""

    def __init__(self) -> None:
        self._broken: dict[tuple[str, float], tuple[str, ...]] = {}

    def placed(self, wanted: Sequence[tuple[Card, float]], left: float, width: float) -> tuple[Placed, ...]:
        """The cards with their places; `wanted` gives each card's own height in the order of the text."""
        free = float("-inf")
        found = []
        for card, y in wanted:
            lines = self._lines(card.body, width - LEFT - PADDING)
            rect = QRectF(left, max(y, free), width, card_height(len(lines)))
            free = rect.bottom() + GAP
            found.append(Placed(card, rect, lines))
        return tuple(found)

    def _lines(self, text: str, width: float) -> tuple[str, ...]:
        key = (text, width)
        if key not in self._broken:
            self._broken[key] = tuple(broken(text, body_font(), width, _MOST_LINES))
        return self._broken[key]


def card_at(found: Iterable[Placed], point: QPointF) -> Placed | None:
    """The card under a point of the document."""
    return next((placed for placed in found if placed.rect.contains(point)), None)


def body_font() -> QFont:
    """The font of a card's words."""
    return fonts.interface(-0.5)


def card_height(lines: int) -> float:
    """How tall a card is with so many lines of text below its head."""
    body = lines * QFontMetricsF(body_font()).lineSpacing()
    return PADDING * 2 + HEAD + (body + 3 if lines else 0) - 4


def broken(text: str, font: QFont, width: float, most: int) -> list[str]:
    """A text as lines that fit the width; what does not fit into `most` lines ends in an ellipsis."""
    found = [line for paragraph in text.splitlines() for line in _lines_of(paragraph, font, width, most + 1)]
    if len(found) <= most:
        return found
    metrics = QFontMetricsF(font)
    return [*found[: most - 1], metrics.elidedText(found[most - 1] + "…", Qt.TextElideMode.ElideRight, width)]


def _lines_of(paragraph: str, font: QFont, width: float, most: int) -> Iterator[str]:
    offsets = Offsets(paragraph)
    layout = QTextLayout(paragraph, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    while most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, end = line.textStart(), line.textStart() + line.textLength()
        yield paragraph[offsets.point(start) : offsets.point(end)]
        most -= 1
    layout.endLayout()
