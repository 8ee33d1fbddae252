"""Arithmetic on colours written as #rrggbb: mixing, and the contrast that makes text readable.

What is painted asks for the same few colours thousands of times.
"""

from functools import lru_cache

Channels = tuple[int, int, int]

READABLE = 4.5
"""The contrast that WCAG 2 (AA) asks between text and what is behind it."""

VISIBLE = 3.0
"""The contrast it asks of what is no text: the edge of a control, the ring where the keyboard is."""

_KNOWN = 1_000
"""So many answers are kept."""


def channels(color: str) -> Channels:
    """Red, green and blue of a colour, 0 to 255."""
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


@lru_cache(_KNOWN)
def mix(front: str, back: str, share: float) -> str:
    """What `front` looks like at this opacity (0 to 1) over `back`."""
    pairs = zip(channels(front), channels(back), strict=True)
    return "#" + "".join(f"{round(over * share + under * (1 - share)):02X}" for over, under in pairs)


@lru_cache(_KNOWN)
def luminance(color: str) -> float:
    """The relative luminance of WCAG 2, 0 (black) to 1 (white)."""
    red, green, blue = (_linear(value / 255) for value in channels(color))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2, from 1 (the same) to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def readable(color: str, back: str, text: str, least: float = READABLE) -> str:
    """This colour, moved towards `text` just far enough to have this contrast to `back`."""
    for percent in range(0, 100, 4):
        ink = mix(text, color, percent / 100)
        if contrast(ink, back) >= least:
            return ink
    return text
