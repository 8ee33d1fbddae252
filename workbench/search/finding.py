"""Finding a piece of text in one article, letter for letter: case, accents and typographic habits aside."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from workbench.search.filling import Span
from workbench.search.folding import fold

_TYPOGRAPHY = dict.fromkeys("‘’‚‛′`´", "'") | dict.fromkeys("“”„‟″«»", '"') | dict.fromkeys("‐‑‒–—−", "-")


class _Letters(dict[int, str]):
    """What each letter is compared as; grows with the letters that are met.

    An accent that stands apart from its letter is compared as nothing.
    """

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        self[code] = found = " " if letter.isspace() else fold(_TYPOGRAPHY.get(letter, letter))
        return found


_letters = _Letters()


def find(text: str, sought: str) -> tuple[Span, ...]:
    """Every place where a piece of text stands, from left to right, none overlapping another."""
    wanted = sought.translate(_letters)
    if not wanted:
        return ()
    letters = {letter: _letters[ord(letter)] for letter in set(text)}
    found = _places(_compared(text, letters), wanted)
    uneven = "".join(letter for letter, compared in letters.items() if len(compared) != 1)
    return tuple(_unfolded(text, found, uneven) if uneven else found)


def _compared(text: str, letters: dict[str, str]) -> str:
    """The text as it is compared: one letter after the other, which is quicker than place after place.

    What a letter is compared as is compared as itself, so none is exchanged twice.
    """
    for letter, compared in letters.items():
        if compared != letter:
            text = text.replace(letter, compared)
    return text


def _places(folded: str, wanted: str) -> Iterator[Span]:
    place = folded.find(wanted)
    while place >= 0:
        yield place, place + len(wanted)
        place = folded.find(wanted, place + len(wanted))


def _unfolded(text: str, found: Iterator[Span], uneven: str) -> Iterator[Span]:
    """Places of the compared text as places of the text. A letter of which only a part was found is found.

    `uneven` are the letters that are not compared as exactly one.
    """
    owner = _Owners(text, uneven)
    end = 0
    for first, beyond in found:
        start = owner.of(first)
        if start < end:
            continue
        end = owner.of(beyond - 1) + 1
        while end < len(text) and not _letters[ord(text[end])]:
            end += 1
        yield start, end


class _Owners:
    """Whose part each place of the compared text is: a place of the text."""

    def __init__(self, text: str, uneven: str) -> None:
        self._compared_after, self._after = [0], [0]
        self._uneven_at = [-1]
        for letter in re.finditer(f"[{re.escape(uneven)}]", text):
            start = self._compared_after[-1] + letter.start() - self._after[-1]
            self._uneven_at.append(start)
            self._compared_after.append(start + len(_letters[ord(letter[0])]))
            self._after.append(letter.end())

    def of(self, place: int) -> int:
        """The place in the text."""
        number = bisect_right(self._uneven_at, place) - 1
        return self._after[number] + max(place - self._compared_after[number], -1)
