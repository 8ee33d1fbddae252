"""What a command answers, and how it is put on the screen or into a script."""

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from io import TextIOWrapper
from typing import Any, TextIO

Values = Mapping[str, Any]
"""JSON values by the words people know from the window."""

DONE = 0
REFUSED = 1

_CONTROLS = dict.fromkeys((*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0)), "\ufffd")


@dataclass(frozen=True, slots=True)
class Answer:
    """The outcome of a command: `data` for scripts, `text` for people.

    `complaint` is a sentence about what is wrong where there is an answer all the same, such as a check that
    found something; the command then counts as refused.
    """

    data: Values
    text: str = ""
    complaint: str = ""


def utf8() -> None:
    """Make the standard streams write UTF-8; what is no text, as in a broken file name, becomes an escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def show(answer: Answer, *, as_json: bool) -> int:
    """Print an answer; returns the exit code."""
    if as_json:
        say(json.dumps(answer.data, ensure_ascii=False, indent=2), sys.stdout)
    elif answer.text:
        say(answer.text, sys.stdout)
    if answer.complaint:
        return refuse(answer.complaint)
    return DONE


def refuse(sentence: str) -> int:
    """Say on the error stream why something was not done; returns the exit code."""
    say(sentence, sys.stderr)
    return REFUSED


def say(text: str, stream: TextIO) -> None:
    """Print a text so that nothing in it can steer the terminal."""
    print(text.removesuffix("\n").translate(_CONTROLS), file=stream, flush=True)


def one_line(text: str) -> str:
    """The text on a single line, for lists."""
    return " ".join(text.split())
