"""Ways to find a highlight again: ours, and those of others, made anew from how they work."""

from collections.abc import Callable, Mapping

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from tests.benchmarks.anchoring.draft import Span
from workbench.core.anchors import Carrier
from workbench.core.model import CONTEXT_LENGTH

Method = Callable[[str, str, list[Span]], list[Span | None]]


def ours(old: str, new: str, spans: list[Span]) -> list[Span | None]:
    """Words aligned, then looked for with care."""
    carrier = Carrier(old, new)
    return [carrier.place(*span) for span in spans]


def offsets(old: str, new: str, spans: list[Span]) -> list[Span | None]:
    """The same places, whatever stands there."""
    return [(start, end) if end <= len(new) else None for start, end in spans]


def first_exact(old: str, new: str, spans: list[Span]) -> list[Span | None]:
    """Where the words stand first."""
    found = [(new.find(old[start:end]), end - start) for start, end in spans]
    return [(at, at + length) if at >= 0 else None for at, length in found]


def hypothesis(old: str, new: str, spans: list[Span]) -> list[Span | None]:
    """What Hypothesis does: the exact quote, or the nearest one, weighed with its context and its place."""
    return [_hypothesis(old, new, *span) for span in spans]


def _hypothesis(old: str, new: str, start: int, end: int) -> Span | None:
    quote = old[start:end]
    prefix, suffix = old[max(0, start - CONTEXT_LENGTH) : start], old[end : end + CONTEXT_LENGTH]
    places: list[Span] = []
    at = new.find(quote)
    while at >= 0:
        places.append((at, at + len(quote)))
        at = new.find(quote, at + 1)
    if not places:
        near = fuzz.partial_ratio_alignment(quote, new)
        if near is None or Levenshtein.distance(quote, new[near.dest_start : near.dest_end]) > len(quote) / 2:
            return None
        places = [(near.dest_start, near.dest_end)]

    def score(place: Span) -> float:
        words = 50 * fuzz.ratio(quote, new[place[0] : place[1]])
        before = 20 * fuzz.ratio(prefix, new[max(0, place[0] - len(prefix)) : place[0]])
        after = 20 * fuzz.ratio(suffix, new[place[1] : place[1] + len(suffix)])
        return words + before + after + 2 * 100 * (1 - abs(place[0] - start) / max(1, len(new)))

    return max(places, key=score)


METHODS: Mapping[str, Method] = {
    "words aligned (ours)": ours,
    "offsets only": offsets,
    "first exact": first_exact,
    "Hypothesis' method": hypothesis,
}
