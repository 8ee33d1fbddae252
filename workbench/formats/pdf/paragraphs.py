"""Lines joined to paragraphs: by their distance, their indents, and whether a word would have fitted."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from workbench.formats.pdf.line import Line

_LOOSE = 1.25
"""Lines further apart than this many times the usual distance belong to different paragraphs."""

_WIDEST = 2.6
"""Lines further apart than this many times their height always do."""

_INDENT = 0.6
"""The least indent that opens a paragraph, in heights of the line."""

_ENDS = re.compile(r"[.!?:。！？：…][\"'”’»)\]」』]*$")
_ITEM = re.compile(r"(?:[•●▪■◦·*–—-]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s")
_HYPHENATED = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]{2,})+")
_LEADER = re.compile(r"(?:[. ] ?){5,}\w{1,4}$")
_HYPHENS = "-\u2010\u00ad"
_LATIN = "\u2e7f"
_NO_BLANKS = re.compile("[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uffef]")
_LAST_WORD = re.compile(r"[^\W\d_]+-?$")
_FIRST_WORD = re.compile(r"[^\W\d_]+")


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together. `right` is how far their column reaches; the first of it `opens` it."""

    lines: list[Line]
    right: float
    opens: bool

    @property
    def height(self) -> float:
        """That of its first line."""
        return self.lines[0].height


@dataclass(slots=True)
class Spacing:
    """The usual distance of lines, by their height in half points."""

    usual: dict[int, int]

    @classmethod
    def of(cls, columns: Iterable[list[Line]]) -> "Spacing":
        """The distance that lines of each height have most often."""
        seen: dict[int, Counter[int]] = {}
        for column in columns:
            counter = seen.setdefault(_size(column[0]), Counter())
            counter.update(round(above.middle - below.middle) for above, below in pairwise(column))
        return cls({size: counter.most_common(1)[0][0] for size, counter in seen.items() if counter})

    def widest(self, line: Line) -> float:
        """The largest distance of two lines of this height within a paragraph."""
        usual = self.usual.get(_size(line), 1.2 * line.height)
        return max(_LOOSE * usual, usual + 1.5)


def columns_of(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """Runs of lines of one size, one below the other, from lines in the order of reading."""
    column: list[Line] = []
    for line in lines:
        if column and not _follows(column[-1], line):
            yield column
            column = []
        column.append(line)
    if column:
        yield column


def paragraphs_of(column: list[Line], spacing: Spacing) -> Iterator[Paragraph]:
    """The paragraphs of one column."""
    right = max(line.right for line in column)
    widest = spacing.widest(column[0])
    start = 0
    for place in range(1, len(column)):
        apart = column[place - 1].middle - column[place].middle > widest
        if apart or _opens(column, start, place, right):
            yield Paragraph(column[start:place], right, opens=not start)
            start = place
    yield Paragraph(column[start:], right, opens=not start)


def goes_on(before: Paragraph, after: Paragraph) -> bool:
    """Whether a paragraph that a column or a page ended goes on in the next."""
    last, first = before.lines[-1], after.lines[0]
    if not after.opens or not last.like(first) or _ITEM.match(first.text):
        return False
    if last.hyphen or last.text.endswith("-") or first.text[:1].islower():
        return not _ENDS.search(last.text) or last.hyphen
    full = before.right - last.right <= 3 * last.height and len(before.lines) > 1
    return full and not _ENDS.search(last.text) and len(after.lines) > 1


def text_of(paragraph: Paragraph, hyphenated: set[str]) -> str:
    """Its lines as one, words that were parted at the end of a line whole again."""
    pieces = [paragraph.lines[0].text]
    for above, below in pairwise(paragraph.lines):
        pieces[-1], between = _joint(above, below, hyphenated)
        pieces += (between, below.text)
    return "".join(pieces)


def hyphenated_words(lines: Iterable[Line]) -> set[str]:
    """The words that are written with a hyphen within a line, and keep it at the end of one."""
    return {word for line in lines if "-" in line.text for word in _HYPHENATED.findall(line.text.casefold())}


def _joint(above: Line, below: Line, hyphenated: set[str]) -> tuple[str, str]:
    """A line's text, without the hyphen that parts its last word, and what joins it to the next."""
    text, broken = above.text, above.hyphen
    if not broken and text[-1] in _HYPHENS and below.text[0].islower():
        text, broken = text[:-1], True
    if broken:
        return text, "-" if _whole_word(text, below.text) in hyphenated else ""
    dense = text[-1] > _LATIN and _NO_BLANKS.match(text[-1]) and _NO_BLANKS.match(below.text)
    return text, "" if dense else " "


def _whole_word(text: str, following: str) -> str:
    last, first = _LAST_WORD.search(text), _FIRST_WORD.match(following)
    return f"{last[0]}-{first[0]}".casefold() if last and first else ""


def _follows(above: Line, below: Line) -> bool:
    """Whether a line stands below another of its size, as in a column."""
    distance = above.middle - below.middle
    return (
        0.3 * above.height < distance < _WIDEST * above.height
        and above.like(below)
        and below.left < above.right
        and above.left < below.right
    )


def _opens(column: list[Line], start: int, place: int, right: float) -> bool:
    """Whether a line opens a paragraph, though it stands close below the one that began at `start`."""
    above, line = column[place - 1], column[place]
    if above.hyphen:
        return False
    if above.after_gap or line.after_gap or _leads(above.text):
        return True
    listed = _ITEM.match(column[start].text)
    if (listed or _ENDS.search(above.text)) and _ITEM.match(line.text):
        return True
    indent = _INDENT * line.height
    if line.left - above.left > indent and not listed:
        last = place + 1 == len(column)
        return last or column[place + 1].left < line.left - indent / 2 or place - start > 1
    return _would_have_fitted(above, line, right)


def _leads(text: str) -> bool:
    """Whether a line is an entry of a table of contents: dots lead to the number of a page."""
    return (". ." in text or "..." in text) and _LEADER.search(text) is not None


def _would_have_fitted(above: Line, line: Line, right: float) -> bool:
    """Whether the first word of a line had room in the one above, so that somebody ended that."""
    room = right - 0.5 * line.height - above.right
    if room <= 0:
        return False
    word = line.text.split(maxsplit=1)[0]
    return (len(word) + 1) * (line.right - line.left) / len(line.text) < room


def _size(line: Line) -> int:
    return round(2 * line.height)
