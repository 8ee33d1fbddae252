"""Full dates written out in a line, in the languages and orders that newspapers use.

Only a date with its year counts, and one whose order of day and month is open (03/04/2023) does not.
"""

import re
from dataclasses import dataclass
from datetime import date, time
from functools import cache

from workbench.formats.clippings.cues import any_of, cues, phrases

_YEAR = r"(?P<y>(?:19|20)\d\d)"
_DAY = r"(?<![\d.,:/-])(?P<d>\d{1,2})(?:st|nd|rd|th|er|º|\.)?"
_NUMBERS = (
    rf"(?<!\d){_YEAR}(?P<sep>[-./])\s?(?P<mo>\d{{1,2}})(?P=sep)\s?(?P<d>\d{{1,2}})(?!\d)",
    rf"(?<!\d){_YEAR}\s?[年년]\s?(?P<mo>\d{{1,2}})\s?[月월]\s?(?P<d>\d{{1,2}})\s?[日일]",
    rf"(?<![\d.])(?P<d>\d{{1,2}})\.\s?(?P<mo>\d{{1,2}})\.\s?{_YEAR}(?!\.?\d)",
    rf"(?<![\d/])(?P<a>\d{{1,2}})(?P<sep>[/-])(?P<b>\d{{1,2}})(?P=sep){_YEAR}(?!\d)",
)
_TIME = re.compile(
    r"[\s,.|·•–/-]*(?:\([^\W\d_]{1,4}\)|T(?=\d)|(?:at|um|kl|à|a las|alle|ore|om|às|в)\b)?[\s.,|–-]*"
    r"(?P<half>오전|오후|午前|午後|上午|下午)?\s?"
    r"(?P<h>\d{1,2})(?:(?:[:.hH]|\s?[시時时点]\s?)(?P<m>\d{2})(?!\d)(?::\d{2}(?:\.\d+)?)?[분分]?)?"
    r"(?:\s?(?P<ap>[ap]\.?m\b\.?))?(?:\s?(?P<zone>Z\b|UTC\b|GMT\b|[+-]\d\d:?\d\d\b))?",
    re.IGNORECASE,
)
_OPEN = re.compile(r"(?<![\d/.-])\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d(?!\d)")
_LATE = {"오후", "午後", "下午", "p"}
_UTC = {"Z", "UTC", "GMT"}


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date or date-time in ISO 8601, and the place in the line where it is written."""

    iso: str
    start: int
    end: int


def stamps(line: str) -> tuple[Stamp, ...]:
    """The full dates of a line, in order."""
    found: list[Stamp] = []
    for match in sorted(_matches(line), key=lambda one: (one.start(), -one.end())):
        day = _day(match)
        if day is None or (found and match.start() < found[-1].end):
            continue
        clock, end = _clock(line, match.end())
        found.append(Stamp(day.isoformat() + clock, match.start(), end))
    return tuple(found)


def has_date(line: str) -> bool:
    """Whether a line has a date, be it one whose order of day and month is open."""
    return bool(stamps(line) or _OPEN.search(line))


def without_dates(line: str) -> str:
    """What a line says besides dates, times of day and names of weekdays."""
    rest = line
    for stamp in reversed(stamps(line)):
        rest = rest[: stamp.start] + " " + rest[stamp.end :]
    return any_of("calendar", "weekdays").sub(" ", rest)


def names_a_weekday(line: str) -> bool:
    """Whether a line names a day of the week."""
    return any_of("calendar", "weekdays").search(line) is not None


def _matches(line: str) -> list[re.Match[str]]:
    return [match for pattern in _patterns() for match in pattern.finditer(line)]


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    month = f"(?P<month>{phrases(_months()).pattern})"
    written = (
        rf"{_DAY}[\s-]{{0,2}}(?:de\s|of\s)?{month}[.,]{{0,2}}[\s-]{{1,2}}(?:de\s|del\s)?{_YEAR}(?!\d)",
        rf"{month}\.?\s{_DAY},?\s{_YEAR}(?!\d)",
    )
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in (*_NUMBERS, *written))


@cache
def _months() -> dict[str, int]:
    return {name: number for number, names in enumerate(cues()["calendar"]["months"], 1) for name in names}


def _day(match: re.Match[str]) -> date | None:
    parts = match.groupdict()
    try:
        if "a" in parts:
            return _either_order(int(parts["y"]), int(parts["a"]), int(parts["b"]))
        month = _months()[parts["month"].casefold()] if "month" in parts else int(parts["mo"])
        return date(int(parts["y"]), month, int(parts["d"]))
    except ValueError:
        return None


def _either_order(year: int, first: int, second: int) -> date | None:
    if first <= 12 and second <= 12 and first != second:
        return None
    day, month = max(first, second), min(first, second)
    return date(year, month, day)


def _clock(line: str, end: int) -> tuple[str, int]:
    """The time of day right behind a date, as the tail of an ISO date-time, and where it ends."""
    match = _TIME.match(line, end)
    if match is None or not (match["m"] or match["ap"]):
        return "", end
    hour = int(match["h"])
    half = match["half"] or (match["ap"] or "")[:1].casefold()
    if half:
        hour = hour % 12 + (12 if half in _LATE else 0)
    try:
        clock = time(hour, int(match["m"] or 0))
    except ValueError:
        return "", end
    return f"T{clock:%H:%M}{_offset(match['zone'])}", match.end()


def _offset(zone: str | None) -> str:
    if zone is None:
        return ""
    if zone.upper() in _UTC:
        return "+00:00"
    return zone if ":" in zone else f"{zone[:3]}:{zone[3:]}"
