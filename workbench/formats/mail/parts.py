"""The parts of a message in its own order, as many as anyone sends."""

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import Message

from workbench.core.text import canonical
from workbench.formats.encodings import decode
from workbench.formats.form import Refused
from workbench.formats.mail.headers import header

MOST = 500
"""Parts that are looked at; a newsletter has five, a message with many pictures fifty."""

_BOUNDARY = re.compile(rb"boundary\s*=", re.IGNORECASE)
_NAME_LENGTH = 80


def message_in(data: bytes) -> Message:
    """The message in a file's bytes; raises `Refused` where it has too many parts, or parts within parts."""
    if len(_BOUNDARY.findall(data)) > MOST or data.count(b"\n--") > MOST * 20:
        raise Refused(f"it has more than {MOST} parts")
    try:
        return message_from_bytes(data.removeprefix(b"\xef\xbb\xbf"), policy=policy.compat32)
    except RecursionError as error:
        raise Refused("its parts are nested too deep") from error


def parts_of(message: Message) -> Iterator[Message]:
    """The parts that hold no parts themselves, and messages within it as one."""
    waiting, seen = [message], 0
    while waiting and seen < MOST:
        part = waiting.pop()
        seen += 1
        inner = part.get_payload()
        if isinstance(inner, list) and (part is message or part.get_content_maintype() != "message"):
            waiting += reversed([one for one in inner if isinstance(one, Message)])
        else:
            yield part


def is_attached(part: Message) -> bool:
    """Whether a part is a file beside the text."""
    return part.get_content_disposition() == "attachment" or (
        part.get_content_type() not in {"text/plain", "text/html"}
    )


def text_of(part: Message) -> str:
    """The text of a part, whatever it was packed in; empty where it cannot be read."""
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    try:
        return payload.decode(part.get_content_charset() or "utf-8")
    except (LookupError, ValueError):  # what a message says of its encoding is not always true
        pass
    try:
        return decode(payload)
    except Refused:
        return ""


def message_within(part: Message) -> Message | None:
    """The message that a part is, if it is one."""
    inner = part.get_payload() if part.get_content_type() == "message/rfc822" else None
    return inner[0] if isinstance(inner, list) and inner and isinstance(inner[0], Message) else None


def name_of(part: Message) -> str:
    """What an attached part is called: its file's name, a message's subject, or its type."""
    inner = message_within(part)
    if inner is not None:
        return header(inner, "subject") or part.get_content_type()
    try:
        name = part.get_filename() or ""
    except (LookupError, ValueError):
        name = ""
    return " ".join(canonical(name).split())[:_NAME_LENGTH] or part.get_content_type()
