"""The tree of a query. Every node knows its place in the query's text: code points, `end` exclusive."""

from dataclasses import dataclass
from enum import StrEnum


class Field(StrEnum):
    """What of a document can be asked for by name."""

    TITLE = "title"
    TEXT = "text"
    OUTLET = "outlet"
    AUTHOR = "author"
    AGENCY = "agency"
    TAG = "tag"
    STATUS = "status"
    LANG = "lang"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Node:
    """What every part of a query has: its place in what was typed."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Word(Node):
    """A word as typed. `exact` asks for this very word and none that is derived from the same stem."""

    text: str
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Phrase(Node):
    """Words in quotation marks: side by side, or, with `within`, in any order.

    `within` is how many other words may stand between them altogether.
    """

    text: str
    within: int | None = None


@dataclass(frozen=True, slots=True)
class Prefix(Node):
    """The beginning of a word; an empty one stands for anything at all.

    `unfinished` marks a word that somebody is still typing: it need not be completed in every possible way.
    """

    text: str
    unfinished: bool = False


@dataclass(frozen=True, slots=True)
class Wildcard(Node):
    """A word with gaps: `*` for any letters, `?` for one."""

    pattern: str


@dataclass(frozen=True, slots=True)
class Fuzzy(Node):
    """A word in which up to `edits` letters may be wrong, missing or too many."""

    text: str
    edits: int


@dataclass(frozen=True, slots=True)
class Dates(Node):
    """A range of days in ISO 8601, both included; None leaves that side open."""

    first: str | None
    last: str | None


@dataclass(frozen=True, slots=True)
class Undated(Node):
    """What has no known date."""


@dataclass(frozen=True, slots=True)
class Fielded(Node):
    """A question to one field only. Inside it, a further field wins."""

    field: Field
    inner: Node


@dataclass(frozen=True, slots=True)
class Not(Node):
    """Everything but this."""

    inner: Node


@dataclass(frozen=True, slots=True)
class And(Node):
    """All of these; two at least."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or(Node):
    """Any of these; two at least."""

    parts: tuple[Node, ...]
