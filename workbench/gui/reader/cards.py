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
_FAR = 140.0


@dataclass(frozen=True, slots=True)
class Writing:
    """Words on a card that a person wrote: those of a note, or on a piece of evidence."""

    text: str
    note_id: int | None = None
    evidence_id: int | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """One card. `point` is its place in the stored text; without a `passage_id` it is about the article.

    A card that stands for several, for which there is no room, has them `inside`.
    """

    passage_id: int | None
    point: int
    icon: str
    title: str
    aside: str
    body: str
    color: str
    ink: str
    writing: Writing | None = None
    inside: "tuple[Card, ...]" = ()


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
        writing=Writing(row.evidence.note, evidence_id=row.evidence.id),
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
        writing=Writing(note.text, note_id=note.id),
    )


def _bundle(inside: tuple[Card, ...]) -> Card:
    first, colors = inside[0], tokens.current()
    return Card(
        passage_id=None,
        point=first.point,
        icon="chevron-down",
        title=QCoreApplication.translate("Reader", "%Ln more note(s)", "", len(inside)),
        aside="",
        body="",
        color=colors.border,
        ink=colors.secondary,
        inside=inside,
    )


class CardStack:
    """Places cards below each other, each at its line or, where that is taken, as near below it as it can.

    Cards that would end up far from their lines are bundled into one, which opens them.
    """

    def __init__(self) -> None:
        self._broken: dict[tuple[str, float], tuple[str, ...]] = {}
        self._opened: set[Card] = set()

    def open_bundle(self, bundle: Card) -> None:
        """Shows the cards inside from now on, however far from their lines."""
        self._opened.update(bundle.inside)

    def placed(
        self, wanted: Sequence[tuple[Card, float]], left: float, width: float, current: int | None = None
    ) -> tuple[Placed, ...]:
        """The cards with their places.

        Args:
            wanted: each card with the height of its line, in the order of the text.
            left: of all cards, in the document's coordinates.
            width: of all cards.
            current: the passage whose cards are never bundled.
        """
        found: list[Placed] = []
        free = float("-inf")
        for card, y in wanted:
            full = card in self._opened or (current is not None and card.passage_id == current)
            if not full and free - y > _FAR:
                self._put_aside(card, found, QRectF(left, free, width, card_height(0)))
            else:
                lines = self._lines(card.body, width - LEFT - PADDING)
                rect = QRectF(left, max(y, free), width, card_height(len(lines)))
                found.append(Placed(card, rect, lines))
            free = found[-1].rect.bottom() + GAP
        return tuple(found)

    def _put_aside(self, card: Card, found: list[Placed], rect: QRectF) -> None:
        """Into the bundle that stands last, or into a new one at this place."""
        inside = found[-1].card.inside
        if inside:
            rect = found.pop().rect
        found.append(Placed(_bundle((*inside, card)), rect, ()))

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
