"""Finds what somebody types a part of, in a list of short names: commands, tags, claims."""

from dataclasses import dataclass

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, order=True)
class Match:
    """How well a text fits (a lower cost is better), and which of its characters were asked for."""

    cost: int
    spans: Spans


def match(query: str, text: str) -> Match | None:
    """Fits where every word of the query occurs in the text or, failing that, its letters do in order."""
    folded = _folded(text)
    words = _folded(query).split()
    found = [one for word in words if (one := _word(word, folded))]
    if len(found) < len(words):
        return _letters("".join(words), folded)
    return Match(sum(one.cost for one in found), _joined([span for one in found for span in one.spans]))


def _folded(text: str) -> str:
    """In lower case, character by character, so that places stay the same."""
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)


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
    return [place for place in range(len(text)) if place == 0 or not text[place - 1].isalnum()]


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
