"""Finds what somebody types a part of, in short texts: commands, tags, claims, lines of the guide."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, order=True)
class Match:
    """How well a text fits (a lower cost is better), and which of its characters were asked for."""

    cost: int
    spans: Spans


def match(query: str, text: str) -> Match | None:
    """Fits where every word of the query occurs in the text or, failing that, its letters do in order."""
    plain = folded(text)
    words = folded(query).split()
    found = [one for word in words if (one := _word(word, plain))]
    if len(found) < len(words):
        return _letters("".join(words), plain)
    return Match(sum(one.cost for one in found), _joined([span for one in found for span in one.spans]))


def beginnings(words: Iterable[str], text: str) -> Spans:
    """Where words of a text begin with one of these, each as far as it was typed; all of them `folded`."""
    found = [(at, at + len(word)) for word in words for at in _places(word, text)]
    return _joined([span for span in found if _begins(text, span[0])])


def folded(text: str) -> str:
    """In lower case and without accents, character by character, so that places stay the same."""
    return "".join(map(_bare, text))


@lru_cache(maxsize=4096)
def _bare(char: str) -> str:
    low = char.lower()
    parts = unicodedata.normalize("NFD", low)
    if all(map(unicodedata.combining, parts[1:])):
        return parts[0]
    return low if len(low) == 1 else char


def _word(word: str, text: str) -> Match | None:
    """A word at the beginning costs least, then at the beginning of a word, then anywhere."""
    at = text.find(word)
    if at < 0:
        return None
    start = next((place for place in _starts(text) if text.startswith(word, place)), None)
    if start is None:
        return Match(60 + at, ((at, at + len(word)),))
    return Match(20 + start if start else 0, ((start, start + len(word)),))


def _starts(text: str) -> list[int]:
    return [place for place in range(len(text)) if _begins(text, place)]


def _begins(text: str, place: int) -> bool:
    """Whether a word begins at a place."""
    return place == 0 or not text[place - 1].isalnum()


def _places(word: str, text: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


def _letters(letters: str, text: str) -> Match | None:
    """Fewer than three letters occur in order nearly everywhere, which says nothing."""
    if len(letters) < 3:
        return None
    places: list[int] = []
    for letter in letters:
        at = text.find(letter, places[-1] + 1 if places else 0)
        if at < 0:
            return None
        places.append(at)
    spread = places[-1] - places[0] - len(places) + 1
    if spread > 2 * len(places):
        return None
    return Match(200 + spread, _joined([(place, place + 1) for place in places]))


def _joined(spans: list[tuple[int, int]]) -> Spans:
    """In order, with those that touch or overlap made one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
