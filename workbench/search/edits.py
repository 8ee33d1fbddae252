"""How many letters of one word must be changed, added or left out to make another."""

from itertools import pairwise


def near(one: str, other: str, most: int) -> bool:
    """Whether at most so many edits lead from one word to the other."""
    if abs(len(one) - len(other)) > most:
        return False
    beyond = most + 1
    above = [min(place, beyond) for place in range(len(other) + 1)]
    for row, letter in enumerate(one, start=1):
        below = [min(row, beyond)]
        for column, facing in enumerate(other, start=1):
            kept = above[column - 1] + (letter != facing)
            below.append(min(kept, above[column] + 1, below[-1] + 1, beyond))
        if min(below) > most:
            return False
        above = below
    return above[-1] <= most


def parts(word: str, most: int) -> tuple[str, ...]:
    """A word in pieces, one of which stands unharmed in every word at most so many edits away."""
    number = most + 1
    cuts = [len(word) * part // number for part in range(number + 1)]
    return tuple(word[start:end] for start, end in pairwise(cuts))
