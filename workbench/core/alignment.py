"""Which words of one text are which words of a later state of it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
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

_TOKEN = re.compile(rf"[{LETTER_WORDS}]|[^\W{LETTER_WORDS}]+|[^\w\s]")
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
        found = _equal(old_tokens.keys, new_tokens.keys)
    else:
        found = _by_paragraphs(old.split("\n"), new.split("\n"), old_tokens, new_tokens)
    return _slid(_islands_gone(list(found), old_tokens, new_tokens), old_tokens, new_tokens)


def _equal(old: list[str], new: list[str]) -> Iterator[Block]:
    for code in LCSseq.opcodes(old, new):
        if code.tag == "equal":
            yield Block(code.src_start, code.dest_start, code.src_end - code.src_start)


def _by_paragraphs(
    old_lines: list[str], new_lines: list[str], old_tokens: Tokens, new_tokens: Tokens
) -> Iterator[Block]:
    old_places, new_places = _line_starts(old_lines), _line_starts(new_lines)
    for code in LCSseq.opcodes(old_lines, new_lines):
        was = old_tokens.within(old_places[code.src_start], old_places[code.src_end])
        now = new_tokens.within(new_places[code.dest_start], new_places[code.dest_end])
        if code.tag == "equal":
            yield Block(was.start, now.start, len(was))
        elif len(was) * len(now) <= _LARGEST:
            keys = (old_tokens.keys[was.start : was.stop], new_tokens.keys[now.start : now.stop])
            yield from (Block(was.start + one.old, now.start + one.new, one.size) for one in _equal(*keys))


def _line_starts(lines: list[str]) -> list[int]:
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    return starts


def _islands_gone(blocks: list[Block], old: Tokens, new: Tokens) -> list[Block]:
    ends = [Block(0, 0, 0), *blocks, Block(len(old.keys), len(new.keys), 0)]
    gaps = [
        min(after.old - before.old - before.size, after.new - before.new - before.size)
        for before, after in pairwise(ends)
    ]
    return [
        block
        for block, before, after in zip(blocks, gaps, gaps[1:], strict=False)
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
