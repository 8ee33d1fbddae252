"""What rich text is gathered into while it is read: paragraphs, flows of them, the state of a group."""

from dataclasses import dataclass, field
from enum import Enum


class End(Enum):
    """What a paragraph ended with."""

    PARAGRAPH = "par"
    CELL = "cell"
    ROW = "row"


@dataclass(slots=True)
class Paragraph:
    """A paragraph: its text, the number of its style, its level in the outline, whether it is in a table."""

    text: str
    style: int | None
    level: int | None
    in_table: bool
    end: End


@dataclass(slots=True)
class Flow:
    """Text that runs on for itself: the body, a margin, a note, a text box, a property."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)

    def say(self, text: str) -> None:
        """Add text to the paragraph that is open."""
        self.pieces.append(text)

    def text(self) -> str:
        """The text of the paragraph that is open, halves of characters joined."""
        units = "".join(self.pieces).encode("utf-16-le", "surrogatepass")
        return units.decode("utf-16-le", "replace")

    def whole(self) -> str:
        """All of its text in one line."""
        return " ".join(" ".join(paragraph.text for paragraph in self.paragraphs).split())


@dataclass(slots=True)
class State:
    """What holds within a group and ends with it.

    `place` is the kind of part that is read; `fallback` is how many bytes follow a character that is written
    by its number, for programs that do not know it.
    """

    flow: Flow
    place: str = "body"
    seen: bool = True
    optional: bool = False
    deleted: bool = False
    font: int = 0
    fallback: int = 1
    style: int | None = None
    level: int | None = None
    in_table: bool = False

    def end(self, end: End) -> None:
        """Close the paragraph that is open."""
        in_table = self.in_table or end is not End.PARAGRAPH
        self.flow.paragraphs.append(Paragraph(self.flow.text(), self.style, self.level, in_table, end))
        self.flow.pieces.clear()

    def begin(self, place: str) -> Flow:
        """Go on in a flow of its own until the group ends."""
        self.flow, self.place = Flow(), place
        return self.flow
