"""How a page divides its width: margin bars, the text at a comfortable measure, and the note cards."""

from dataclasses import dataclass

MEASURE = 68
"""Characters in a full line, whatever the width of the window."""

_BARS = 46
_EDGE = 16
_GAP = 26
_CARDS = 236
_LEAST_TEXT = 360


@dataclass(frozen=True, slots=True)
class Columns:
    """Left edges and widths in pixels. `cards_width` is 0 where there is no room for cards."""

    text_left: int
    text_width: int
    cards_left: int
    cards_width: int


def columns(width: int, character: float, *, cards: bool) -> Columns:
    """The columns of a page that is `width` wide.

    Args:
        width: of the page, in pixels.
        character: the average width of a character at the present zoom.
        cards: whether there are notes to show at the right.
    """
    ideal = round(character * MEASURE)
    beside = _GAP + _CARDS
    has_cards = cards and width >= _BARS + min(ideal, _LEAST_TEXT) + beside + _EDGE
    taken = beside if has_cards else 0
    text = max(min(ideal, width - _BARS - _EDGE - taken), 40)
    left = max((width - text - taken) // 2, _BARS)
    return Columns(left, text, left + text + _GAP, _CARDS if has_cards else 0)
