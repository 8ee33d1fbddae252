"""The guide as passages that can be searched: small enough to be held whole, read when somebody searches."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextTable

from workbench.gui.help.rendering import blocks, set_markdown, words_of
from workbench.gui.help.topics import Topic
from workbench.gui.kit.matching import Spans, beginnings, folded

_TITLE, _HEADING, _BODY = 8, 4, 1
_BETWEEN_CELLS = " · "


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, a heading or a row of a table.

    Attributes:
        topic: the page it is on.
        block: which block of the page it begins with, counted from 0.
        text: its words.
        above: the heading it stands below; "" where that is the title of the page.
        weight: how much a word found in it says.
    """

    topic: Topic
    block: int
    text: str
    above: str
    weight: int


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that was found, and which of its characters were asked for."""

    passage: Passage
    spans: Spans


class GuideIndex:
    """Finds passages by the beginnings of words; capitals and accents make no difference."""

    def __init__(self, pages: Iterable[Topic]) -> None:
        self._pages = tuple(pages)

    def find(self, query: str) -> tuple[Hit, ...]:
        """The passages that say all of the words, with the headings they stand below; the best first."""
        words = folded(query).split()
        worth = [(entry.worth(words), entry) for entry in self._entries]
        ranked = sorted(worth, key=lambda pair: -pair[0])
        return tuple(entry.hit(words) for worth, entry in ranked if worth)

    @cached_property
    def _entries(self) -> tuple["_Entry", ...]:
        return tuple(_Entry(one) for topic in self._pages for one in _passages(topic))


class _Entry:
    """A passage as it is compared."""

    def __init__(self, passage: Passage) -> None:
        self._passage = passage
        self._text = folded(passage.text)
        self._above = folded(f"{passage.topic.title} {passage.above}")

    def worth(self, words: Sequence[str]) -> int:
        """How well it answers; 0 if it does not, which it never does by its headings alone."""
        own = sum(bool(beginnings([word], self._text)) for word in words)
        known = all(beginnings([word], self._text) or beginnings([word], self._above) for word in words)
        return own * self._passage.weight if known else 0

    def hit(self, words: Sequence[str]) -> Hit:
        """It, with the words marked."""
        return Hit(self._passage, beginnings(words, self._text))


def _passages(topic: Topic) -> Iterator[Passage]:
    document = QTextDocument()
    set_markdown(document, topic.text)
    above = ""
    for number, texts in _lines(document):
        text = _BETWEEN_CELLS.join(filter(None, texts))
        level = document.findBlockByNumber(number).blockFormat().headingLevel()
        if text and level:
            yield Passage(topic, number, text, "", _TITLE if level == 1 else _HEADING)
            above = text if level > 1 else ""
        elif text:
            yield Passage(topic, number, text, above, _BODY)


def _lines(document: QTextDocument) -> Iterator[tuple[int, list[str]]]:
    """Blocks by their numbers, with the cells of one row of a table made one."""
    for _, row in groupby(blocks(document), _row):
        first, *others = row
        yield first.blockNumber(), [words_of(block) for block in (first, *others)]


def _row(block: QTextBlock) -> tuple[int, int]:
    """The same for blocks that belong together, and for no others."""
    table: QTextTable | None = QTextCursor(block).currentTable()
    if table is None:
        return block.blockNumber(), -1
    return table.firstPosition(), table.cellAt(block.position()).row()
