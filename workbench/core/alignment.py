"""Which words of one text are which words of a later state of it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from workbench.core.text import LETTER_WORDS

LONG = 50_000
"""Code points above which paragraphs are compared before words: words alone take too much time and memory."""

_LARGEST = 200_000_000
"""Pairs of words compared at once. Where more are left between two equal paragraphs, none of them match."""

_ISLAND = 3
"""Fewer equal words than this, far from all other equal ones, are the same by chance."""

_TOKEN = re.compile(rf"\d+(?:[.,]\d+)+|[{LETTER_WORDS}]|[^\W{LETTER_WORDS}]+|[^\w\s]")
_SENTENCE_ENDS = frozenset('.!?…。！？"')
_LIKE = str.maketrans("“”„«»‘’‚‹›–—", '""""""\'\'\'\'--')


class Tokens(NamedTuple):
    """The words and signs of a text: where each starts and ends (code points), and what makes two equal."""

    starts: list[int]
    ends: list[int]
    keys: list[str]

    def within(self, start: int, end: int) -> range:
        """The tokens that a span touches."""
        return range(bisect_right(self.ends, start), bisect_left(self.starts, end))


class Block(NamedTuple):
    """A run of equal tokens: where it begins in the old and in the new text, and how many there are."""

    old: int
    new: int
    size: int


def tokens(text: str) -> Tokens:
    """The words and signs of a text. Capitals and the shapes of quotation marks and dashes do not count."""
    found = [(one.start(), one.end()) for one in _TOKEN.finditer(text)]
    folded = text.translate(_LIKE)
    return Tokens(
        [start for start, _ in found],
        [end for _, end in found],
        [folded[start:end].casefold() for start, end in found],
    )


def aligned(old: str, new: str, old_tokens: Tokens, new_tokens: Tokens) -> list[Block]:
    """The runs of equal tokens, in order in both texts."""
    if max(len(old), len(new)) <= LONG:
        found = equal_blocks(old_tokens.keys, new_tokens.keys)
    else:
        found = _by_paragraphs(old.split("\n"), new.split("\n"), old_tokens, new_tokens)
    return _slid(_islands_gone(list(found), old_tokens, new_tokens), old_tokens, new_tokens)


def equal_blocks(old: list[str], new: list[str]) -> Iterator[Block]:
    """The longest sequence of equal items that both have, in runs."""
    for code in LCSseq.opcodes(old, new):
        if code.tag == "equal":
            yield Block(code.src_start, code.dest_start, code.src_end - code.src_start)


def gaps(blocks: Iterable[Block], old: int, new: int) -> Iterator[tuple[range, range, Block]]:
    """What lies before each block in the old and in the new text, and the block; the last one is empty.

    Args:
        blocks: in order.
        old: how many items the old text has.
        new: how many the new one has.
    """
    for before, after in pairwise((Block(0, 0, 0), *blocks, Block(old, new, 0))):
        yield range(before.old + before.size, after.old), range(before.new + before.size, after.new), after


def _by_paragraphs(
    old_lines: list[str], new_lines: list[str], old_tokens: Tokens, new_tokens: Tokens
) -> Iterator[Block]:
    old_places, new_places = _line_starts(old_lines), _line_starts(new_lines)
    same = equal_blocks(old_lines, new_lines)
    for was_lines, now_lines, block in gaps(same, len(old_lines), len(new_lines)):
        was = old_tokens.within(old_places[was_lines.start], old_places[was_lines.stop])
        now = new_tokens.within(new_places[now_lines.start], new_places[now_lines.stop])
        if len(was) * len(now) <= _LARGEST:
            keys = (old_tokens.keys[was.start : was.stop], new_tokens.keys[now.start : now.stop])
            yield from (Block(was.start + b.old, now.start + b.new, b.size) for b in equal_blocks(*keys))
        equal = old_tokens.within(old_places[block.old], old_places[block.old + block.size])
        yield Block(was.stop, now.stop, len(equal))


def _line_starts(lines: list[str]) -> list[int]:
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    return starts


def _islands_gone(blocks: list[Block], old: Tokens, new: Tokens) -> list[Block]:
    apart = [min(len(was), len(now)) for was, now, _ in gaps(blocks, len(old.keys), len(new.keys))]
    return [
        block
        for block, before, after in zip(blocks, apart, apart[1:], strict=False)
        if block.size >= _ISLAND or min(before, after) <= _ISLAND
    ]


def _slid(blocks: list[Block], old: Tokens, new: Tokens) -> list[Block]:
    """What was only put in, or only taken out, begins after the end of a sentence if it can.

    Where the last word before it is its own last word too, one cannot tell which of the two was there first.
    """
    for number in range(len(blocks) - 1):
        before, after = blocks[number], blocks[number + 1]
        if after.old == before.old + before.size:
            by = _slide(new.keys, before.new + before.size, after.new, before.size - 1)
        elif after.new == before.new + before.size:
            by = _slide(old.keys, before.old + before.size, after.old, before.size - 1)
        else:
            continue
        blocks[number] = before._replace(size=before.size - by)
        blocks[number + 1] = Block(after.old - by, after.new - by, after.size + by)
    return blocks


def _slide(keys: list[str], start: int, end: int, most: int) -> int:
    """By how many tokens to move an insertion at `start` and `end` backwards, at most."""
    if start and keys[start - 1] in _SENTENCE_ENDS:
        return 0
    by = 0
    while by < most and keys[start - 1 - by] == keys[end - 1 - by]:
        by += 1
        if keys[start - 1 - by] in _SENTENCE_ENDS:
            return by
    return 0
