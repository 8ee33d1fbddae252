"""Rich text read into paragraphs: what is seen on the page, what stands in its margins, its properties."""

from copy import copy

from workbench.formats.form import Refused
from workbench.formats.rtf.flow import End, Flow, State
from workbench.formats.rtf.fonts import Fonts
from workbench.formats.rtf.tokens import CLOSE, OPEN, TEXT, Token, tokens

DEEPEST = 2000
"""Groups within groups; a document of many years of editing has some twenty."""

_CHARACTERS = {
    "tab": "\t", "line": "\n", "\\~": "\u00a0", "\\-": "\u00ad", "\\_": "\u2011", "\\{": "{", "\\}": "}",
    "\\\\": "\\", "emdash": "\u2014", "endash": "\u2013", "lquote": "\u2018", "rquote": "\u2019",
    "ldblquote": "\u201c", "rdblquote": "\u201d", "bullet": "\u2022", "emspace": "\u2003",
    "enspace": "\u2002", "qmspace": "\u2005", "zwj": "\u200d", "zwnj": "\u200c", "zwbo": "\u200b",
    "zwnbo": "\u2060", "ltrmark": "\u200e", "rtlmark": "\u200f",
}  # fmt: skip
_ENDS = {
    **dict.fromkeys(("par", "sect", "page", "\\\n", "\\\r"), End.PARAGRAPH),
    **dict.fromkeys(("cell", "nestcell"), End.CELL),
    **dict.fromkeys(("row", "nestrow"), End.ROW),
}
_UNSEEN = {
    "colortbl",
    "pict",
    "fldinst",
    "shprslt",
    "filetbl",
    "xe",
    "tc",
    "annotation",
    "atnid",
    "atnauthor",
}
_MARGINS = {f"{kind}{pages}": kind for kind in ("header", "footer") for pages in ("", "l", "r", "f")}
_TABLES = {"fonttbl", "stylesheet", "info"}
_PROPERTIES = {"title", "author", "revtim"}
_MOMENT = {"yr": 4, "mo": 2, "dy": 2, "hr": 2, "min": 2}
_STATES = {"f": "font", "uc": "fallback", "outlinelevel": "level", "s": "style"}


class Reader:
    """Reads one document; what it says is in the attributes afterwards.

    `margins` has what stands above (“header”) and below (“footer”) the pages, `changed` says whether
    deletions were recorded.
    """

    def __init__(self, data: bytes) -> None:
        self.body = Flow()
        self.margins: dict[str, list[Flow]] = {"header": [], "footer": []}
        self.notes: list[Flow] = []
        self.properties: dict[str, Flow] = {}
        self.styles: dict[int, str] = {}
        self.changed = False
        self._fonts = Fonts()
        self._default_font = 0
        self._state = State(self.body)
        self._stack: list[State] = []
        self._bytes = bytearray()
        self._skipped = 0
        self._read(data)

    def _read(self, data: bytes) -> None:
        for token in tokens(data):
            if token.name == TEXT:
                self._take_bytes(token.data)
                continue
            self._decode()
            if token.name == OPEN:
                self._open()
            elif token.name != CLOSE:
                self._take_word(token)
            elif self._stack:
                self._close()
        self._decode()
        while self._stack:
            self._close()
        self._state.end(End.PARAGRAPH)

    def _open(self) -> None:
        if len(self._stack) >= DEEPEST:
            raise Refused("its groups are nested too deep")
        self._skipped = 0
        self._stack.append(self._state)
        self._state = copy(self._state)

    def _close(self) -> None:
        """End a group: what held outside holds again, and a flow of its own is whole."""
        self._skipped = 0
        inner, self._state = self._state, self._stack.pop()
        if inner.flow is self._state.flow:
            return
        if inner.place == "style" and inner.style is not None:
            self.styles[inner.style] = inner.flow.text().strip(" ;")
        inner.end(End.PARAGRAPH)
        if inner.place == "box":
            self._state.flow.paragraphs.extend(inner.flow.paragraphs)

    def _take_word(self, token: Token) -> None:
        state, name = self._state, token.name
        if name == "\\*":
            state.optional = True
            return
        optional, state.optional = state.optional, False
        skipped, self._skipped = self._skipped, 0
        if name in _CHARACTERS:
            if skipped:
                self._skipped = skipped - 1
            else:
                self._say(_CHARACTERS[name])
        elif name == "u":
            self._say(_character(token.number or 0))
            self._skipped = state.fallback
        elif name in _ENDS:
            if state.seen:
                state.end(_ENDS[name])
        elif not self._begins(name) and not self._sets(name, token.number) and optional:
            state.seen = False

    def _begins(self, name: str) -> bool:
        """Whether a word begins a part of the document that is read apart, or not at all."""
        state = self._state
        if name in _UNSEEN:
            state.seen = False
        elif name == "shptxt":
            state.seen = True
            state.begin("box")
        elif name in _TABLES:
            state.begin(name)
        elif name in _MARGINS and state.seen:
            self.margins[_MARGINS[name]].append(state.begin("margin"))
        elif name == "footnote" and state.seen:
            self.notes.append(state.begin("note"))
        elif name in _PROPERTIES and state.place == "info":
            self.properties[name] = state.begin("property")
        else:
            return False
        return True

    def _sets(self, name: str, number: int | None) -> bool:
        """Whether a word sets something that matters here."""
        state = self._state
        if name == "s" and state.place == "stylesheet":
            state.begin("style")
        if name in _STATES:
            setattr(state, _STATES[name], number or 0)
        elif name == "deff":
            self._default_font = state.font = number or 0
        elif name == "plain":
            state.font, state.deleted = self._default_font, False
        elif name == "pard":
            state.style, state.level, state.in_table = None, None, False
        elif name == "intbl":
            state.in_table = True
        elif name == "deleted":
            state.deleted = number != 0
            self.changed = True
        elif name == "chftn" and state.place != "note":
            self._say(f"[{len(self.notes) + 1}]")
        elif name in _MOMENT and state.place == "property":
            self._say(f"{number or 0:0{_MOMENT[name]}}")
        return self._fonts.take(name, number or 0) or name in _STATES

    def _take_bytes(self, data: bytes) -> None:
        skipped = min(self._skipped, len(data))
        self._skipped -= skipped
        if self._state.seen:
            self._bytes += data[skipped:]

    def _decode(self) -> None:
        """Say the bytes gathered: only together do some of them make a character."""
        if self._bytes:
            self._say(self._fonts.decoded(bytes(self._bytes), self._state.font))
            self._bytes.clear()

    def _say(self, text: str) -> None:
        if self._state.seen and not self._state.deleted:
            self._state.flow.say(text)


def _character(number: int) -> str:
    """A character by its number, which is written with a sign in 16 bits; halves are joined later."""
    code = number + 0x10000 if -0x8000 <= number < 0 else number
    return chr(code) if 0 <= code <= 0x10FFFF else "\ufffd"
