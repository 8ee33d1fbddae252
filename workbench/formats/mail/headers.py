"""The headers of a message, read the way people see them; nothing in them can make reading fail."""

import re
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr

from workbench.core.text import canonical
from workbench.formats.encodings import decode
from workbench.formats.form import Refused

LONGEST = 2000
"""Characters of a header that are read."""

_KNOWN = (
    rb"from|to|cc|date|subject|received|return-path|message-id|mime-version|delivered-to|content-type|reply-to|"
    rb"x-[\w-]+|arc-[\w-]+|authentication-results|dkim-signature|sender|list-[\w-]+|in-reply-to|references|"
    rb"snapshot-content-location|content-transfer-encoding|content-location"
)
_HEADERS = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:(?:" + _KNOWN + rb"):[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){3}", re.I
)


def begins_like_mail(head: bytes) -> bool:
    """Whether a file begins with at least three lines of headers."""
    return _HEADERS.match(head) is not None


def header(message: Message, name: str) -> str:
    """A header's words on one line; empty where there is none."""
    value = next((str(value) for one, value in message.raw_items() if one.lower() == name), "")
    raw = value[:LONGEST].encode("utf-8", "surrogateescape")
    try:
        pieces = decode_header(_text(raw))
    except (MessageError, ValueError):
        pieces = [(raw, None)]
    return " ".join(canonical("".join(_piece(words, charset) for words, charset in pieces)).split())


def sender_of(value: str) -> str:
    """What the sender is called: the name in a header, or else the address."""
    name, address = parseaddr(value)
    return name.strip(" '\"") or address


def _piece(words: bytes | str, charset: str | None) -> str:
    return words if isinstance(words, str) else _text(words, charset)


def _text(words: bytes, charset: str | None = None) -> str:
    try:
        return decode(words, charset)
    except Refused:
        return words.decode("utf-8", "replace")
