"""The pages of a PDF as pieces of running text, with what goes on from page to page put together."""

from collections import Counter
from dataclasses import dataclass

from workbench.formats.pdf.columns import in_order
from workbench.formats.pdf.furniture import furniture_of
from workbench.formats.pdf.line import Line, Page
from workbench.formats.pdf.paragraphs import (
    Paragraph,
    Spacing,
    columns_of,
    goes_on,
    hyphenated_words,
    paragraphs_of,
    text_of,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, a heading or a line of furniture: its text, the height of its type, its page from 0."""

    text: str
    height: float
    page: int
    furniture: bool = False


def pieces_of(pages: list[Page]) -> list[Piece]:
    """What the pages say in the order of reading; furniture waits for the end of the paragraph around it."""
    furniture = furniture_of(pages)
    bodies = [in_order([line for line in page.lines if id(line) not in furniture]) for page in pages]
    columns = [list(columns_of(body)) for body in bodies]
    hyphenated = hyphenated_words(line for body in bodies for line in body)
    spacing = Spacing.of(column for page in columns for column in page)
    flow = _Flow(hyphenated)
    for number, page in enumerate(pages):
        margins = [line for line in page.lines if id(line) in furniture]
        flow.waiting += [_margin(line, number) for line in margins if line.middle > page.height / 2]
        for column in columns[number]:
            for paragraph in paragraphs_of(column, spacing):
                flow.take(paragraph, number)
        flow.waiting += [_margin(line, number) for line in margins if line.middle <= page.height / 2]
    return flow.ended()


def text_height(pieces: list[Piece]) -> float:
    """The height of the type that most of the text is set in."""
    sizes: Counter[float] = Counter()
    for piece in pieces:
        if not piece.furniture:
            sizes[round(piece.height, 1)] += len(piece.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


class _Flow:
    """Paragraphs as they come: one that goes on in the next column or page is held until it ends."""

    def __init__(self, hyphenated: set[str]) -> None:
        self.waiting: list[Piece] = []
        self._hyphenated = hyphenated
        self._pieces: list[Piece] = []
        self._held: Paragraph | None = None
        self._page = 0

    def take(self, paragraph: Paragraph, page: int) -> None:
        if self._held is not None and goes_on(self._held, paragraph):
            self._held.lines.extend(paragraph.lines)
            self._held.right = paragraph.right
            return
        self._release()
        self._held, self._page = paragraph, page

    def ended(self) -> list[Piece]:
        self._release()
        return self._pieces

    def _release(self) -> None:
        if self._held is not None:
            text = text_of(self._held, self._hyphenated)
            self._pieces.append(Piece(text, self._held.height, self._page))
            self._held = None
        self._pieces.extend(self.waiting)
        self.waiting.clear()


def _margin(line: Line, page: int) -> Piece:
    return Piece(line.text, line.height, page, furniture=True)
