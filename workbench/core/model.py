"""The records of a case, in the words that people see (a glossary stands in resources/help).

Every record is a frozen value: a row of the annotation database as it was at one moment. A change is a
pair of them (see `workbench.core.changes`); nothing here knows how they are stored or shown.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from workbench.core.query import Facet, Kind, Sort

CONTEXT_LENGTH = 64
"""Code points of text kept before and after a passage, to find it again in a changed text."""


class Role(StrEnum):
    """What a line of an article's text is."""

    TITLE = "title"
    BYLINE = "byline"
    DATE = "date"
    SECTION = "section"
    BODY = "body"
    BOILERPLATE = "boilerplate"
    BLANK = "blank"


class Stance(StrEnum):
    """How a passage bears on a claim."""

    CORROBORATES = "corroborates"
    DISPUTES = "disputes"
    CONTEXT = "context"


class Look(StrEnum):
    """How a status is drawn: a colour, an icon and a line style, told apart by each of them alone."""

    UNVERIFIED = "unverified"
    CORROBORATED = "corroborated"
    DISPUTED = "disputed"
    MIXED = "mixed"
    MISSING_CONTEXT = "missing-context"


class Confidence(StrEnum):
    """Analytic confidence in a judgement, in the words of ICD 203."""

    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"


class How(StrEnum):
    """How a fact about an article became known: the evidence for it."""

    LINE = "line"
    JSON_LD = "json-ld"
    META = "meta"
    FILE_NAME = "file-name"
    LANGUAGE_MODEL = "detected"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Basis:
    """Why a fact about an article is believed: how it became known, and the words that say so."""

    how: How
    words: str = ""


@dataclass(frozen=True, slots=True)
class Status:
    """One step of a case's status scale: `key` is stored and typed, `label` is read."""

    key: str
    label: str
    look: Look


STATUSES = (
    Status("unverified", "Unverified", Look.UNVERIFIED),
    Status("corroborated", "Corroborated", Look.CORROBORATED),
    Status("disputed", "Disputed", Look.DISPUTED),
    Status("mixed", "Mixed evidence", Look.MIXED),
    Status("missing-context", "Missing context", Look.MISSING_CONTEXT),
)
"""The scale a new case starts with. The first step is what a claim has before anyone judged it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What every record has: an identifier, see `workbench.core.ids`."""

    id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Case(Record):
    """The case itself; a database holds exactly one.

    `claims_made` counts every claim ever stated, so that the number of a deleted one is not given again.
    """

    name: str
    created: datetime
    statuses: tuple[Status, ...] = STATUSES
    claims_made: int = 0

    def status(self, key: str) -> Status:
        """The step of that key. One that left the scale is called by its key: a verdict is never reworded."""
        known = {status.key: status for status in self.statuses}
        return known.get(key) or Status(key, key, Look.UNVERIFIED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet(Record):
    """Who published an article. `grade` is the source's reliability, A to F, in the Admiralty code."""

    name: str
    aliases: tuple[str, ...] = ()
    country: str = ""
    note: str = ""
    grade: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Original(Record):
    """A file as it came. `stored` is its name below originals/, `name` and `path` what it was called."""

    name: str
    stored: str
    path: str
    size: int
    sha256: str
    arrived: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Article(Record):
    """One publication.

    `published` is an ISO 8601 date or date-time, or None: unknown. `saved` is a date the page bears that
    is not its publication. `basis` says for each known fact, by field name, what it rests on.
    """

    title: str
    version_id: int
    added: datetime
    outlet_id: int | None = None
    byline: str = ""
    agency: str = ""
    published: str | None = None
    saved: str | None = None
    language: str | None = None
    url: str | None = None
    basis: dict[str, Basis] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Version(Record):
    """One state of an article's text: `body` is the text's SHA-256, `roles` has one letter a line."""

    article_id: int
    number: int
    body: str
    original_id: int
    roles: str
    arrived: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage(Record):
    """A span of a version's text in code points, `end` exclusive, with its words and those around it."""

    article_id: int
    version_id: int
    start: int
    end: int
    quote: str
    prefix: str
    suffix: str
    made: datetime
    author: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag(Record):
    """A tag in the tag tree. `key` is the digit (1 to 9) that applies it, if it is a favourite."""

    name: str
    color: str
    parent_id: int | None = None
    position: int = 0
    key: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tagging(Record):
    """A tag on a passage."""

    passage_id: int
    tag_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Record):
    """What a person wrote about a passage, an article or a claim: exactly one of the three."""

    text: str
    made: datetime
    edited: datetime
    author: str
    passage_id: int | None = None
    article_id: int | None = None
    claim_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim(Record):
    """A sentence that can be true or false, called C1, C2 … by its `number`.

    `said` is when it was claimed and `appeared` where it appeared first, both as far as known.
    Its status is not stored: it is that of its newest verdict.
    """

    number: int
    text: str
    made: datetime
    author: str
    claimant: str = ""
    said: str | None = None
    appeared: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence(Record):
    """A passage that bears on a claim, and how.

    `source_grade` (A to F) and `information_grade` (1 to 6) are the two separate axes of the Admiralty code.
    """

    claim_id: int
    passage_id: int
    stance: Stance
    made: datetime
    author: str
    note: str = ""
    source_grade: str | None = None
    information_grade: int | None = None
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict(Record):
    """A status given to a claim by a person, with the reason; never changed, only followed by another."""

    claim_id: int
    status: str
    reason: str
    made: datetime
    author: str
    confidence: Confidence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedSearch(Record):
    """A search kept by name: what was typed, where it looks, what it is narrowed by, and its order."""

    name: str
    query: str
    made: datetime
    author: str
    scope: tuple[Kind, ...] = (Kind.ARTICLE,)
    filters: dict[Facet, tuple[str, ...]] = field(default_factory=dict)
    sort: Sort = Sort.RELEVANCE
    position: int = 0


RECORDS: tuple[type[Record], ...] = (
    Case, Outlet, Original, Article, Version, Passage, Tag, Tagging, Note, Claim, Evidence, Verdict,
    SavedSearch,
)  # fmt: skip
"""Every kind of record there is."""
