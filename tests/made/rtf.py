"""Rich text, from the control words of its body."""

from tests.made import BYLINE, DATE, HEADING, LEDE, SECOND, THIRD, TITLE

FONTS = (
    r"{\fonttbl{\f0\fnil\fcharset0 Arial;}{\f1\fnil\fcharset204 Arial Cyr;}{\f2\fnil\fcharset128 Mincho;}}"
)
STYLES = r"{\stylesheet{\s0 Normal;}{\s1\b heading 1;}{\*\cs9 Strong;}{\s15\sb0 Title;}{\s16 caption;}}"


def document(body: str, info: str = "", head: str = FONTS + STYLES) -> bytes:
    """A document with this body; `info` is the content of its group of properties."""
    return rf"{{\rtf1\ansi\ansicpg1252\deff0 {head}{{\info {info}}}{body}}}".encode("latin-1")


def paragraph(text: str, style: int = 0) -> str:
    return rf"\pard\s{style} {text}\par "


def article() -> bytes:
    """The article that the other formats have too."""
    body = paragraph(TITLE, 15) + "".join(map(paragraph, (BYLINE, DATE, LEDE, SECOND)))
    body += paragraph(HEADING, 1) + paragraph(THIRD)
    return document(body, r"{\revtim\yr2023\mo1\dy31\hr8\min5}")
