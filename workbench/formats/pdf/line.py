"""A line of text on a page: what the rest of the reading of a PDF works on."""

from dataclasses import dataclass, field

Box = tuple[float, float, float, float]
"""Left, bottom, right and top in points, counted from the lower left corner of the page as it is read."""


@dataclass(slots=True)
class Line:
    """One line of one column.

    `height` is that from the font's lowest to its highest point, some 1.15 of its nominal size, and `middle`
    half way up. `hyphen` says that the last word goes on in the next line, `after_gap` that a wide gap parts
    it from the line before it, which stands in the same row, and `sideways` that it runs up or down the page.
    """

    text: str
    left: float
    bottom: float
    right: float
    top: float
    hyphen: bool = False
    after_gap: bool = False
    sideways: bool = False
    height: float = field(init=False)
    middle: float = field(init=False)

    def __post_init__(self) -> None:
        self.height = self.top - self.bottom
        self.middle = (self.top + self.bottom) / 2

    def like(self, other: "Line") -> bool:
        """Whether both are set in about the same size: of one size, fonts differ in height."""
        return 0.8 * self.height <= other.height <= 1.25 * self.height

    def beside(self, other: "Line") -> bool:
        """Whether both stand in one row."""
        return abs(self.middle - other.middle) <= 0.5 * min(self.height, other.height)

    def extend(self, other: "Line", between: str) -> None:
        """Take up a piece that stands right of it in the same row."""
        self.text += between + other.text
        self.right = max(self.right, other.right)
        self.bottom, self.top = min(self.bottom, other.bottom), max(self.top, other.top)
        self.__post_init__()


@dataclass(slots=True)
class Page:
    """The lines of a page in the order in which they are drawn, and its size in points.

    `doubtful` says that the file does not tell which letters most of them are.
    """

    lines: list[Line]
    width: float
    height: float
    doubtful: bool = False
