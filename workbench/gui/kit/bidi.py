"""Names in another direction of writing, set into a line without turning what stands beside them."""

import unicodedata

_ISOLATE, _END = "\u2068", "\u2069"
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})


def isolated(name: str) -> str:
    """The name within a line: isolated (UAX #9) if any of it runs from right to left, else as it is."""
    if any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in name):
        return f"{_ISOLATE}{name}{_END}"
    return name
