"""How many letters of one word must be changed, added or left out to make another."""


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
