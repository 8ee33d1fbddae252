"""Dates and times as markup, headers and tables write them."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from workbench.formats.clippings.dates import stamps

_MAIL = re.compile(
    r"(?:[A-Za-z]{3}, ?)?\d{1,2} [A-Za-z]{3} \d{4} \d{1,2}:\d{2}(?::\d{2})? ?(?:[+-]\d{4}|[A-Z]{1,4})"
)
_CLOCK = re.compile(r"1[0-9]{9}(?P<thousandths>[0-9]{3})?(?:\.[0-9]{1,9})?")
_ISO = re.compile(r"(?:1[5-9]|20)\d\d-\d\d-\d\d|(?:19|20)\d{6}(?:T|$)")
_OFFSET = re.compile(r"(?:GMT|UTC)(?=[+-]\d\d)")
_FRACTION = re.compile(r"(?<=:\d\d)\.\d+")


def moment(said: str) -> str | None:
    """An ISO 8601 date or date-time (to the minute), or None where the words leave the day open."""
    said = _OFFSET.sub("", said.strip())
    try:
        return _iso(said) or _from_mail(said) or _from_clock(said) or _written(said)
    except (ValueError, OverflowError):
        return None


def _iso(said: str) -> str | None:
    if not _ISO.match(said):
        return None
    try:
        found = datetime.fromisoformat(_FRACTION.sub("", said))
    except ValueError:
        return None
    return found.date().isoformat() if len(said) <= 10 else found.isoformat(timespec="minutes")


def _from_mail(said: str) -> str | None:
    """The form of mail headers (RFC 5322), which servers use too."""
    return parsedate_to_datetime(said).isoformat(timespec="minutes") if _MAIL.match(said) else None


def _from_clock(said: str) -> str | None:
    """Seconds or milliseconds since 1970, in the years in which they have so many digits."""
    match = _CLOCK.fullmatch(said)
    if match is None:
        return None
    seconds = float(said) / (1000 if match["thousandths"] else 1)
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="minutes")


def _written(said: str) -> str | None:
    found = stamps(said)
    return found[0].iso if found else None
