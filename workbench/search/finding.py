"""Finding a piece of text in one article, letter for letter: case, accents and typographic habits aside."""

from collections.abc import Iterator

from workbench.search.folding import fold
from workbench.search.matching import Span

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
    one_for_one = all(len(compared) == 1 for compared in letters.values())
    return tuple(found if one_for_one else _unfolded(text, found))


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


def _unfolded(text: str, found: Iterator[Span]) -> Iterator[Span]:
    """Places of the folded text as places of the text. A letter of which only a part was found is found."""
    owners = [place for place, letter in enumerate(text) for _ in _letters[ord(letter)]]
    end = 0
    for first, beyond in found:
        start = owners[first]
        if start < end:
            continue
        end = owners[beyond - 1] + 1
        while end < len(text) and not _letters[ord(text[end])]:
            end += 1
        yield start, end
