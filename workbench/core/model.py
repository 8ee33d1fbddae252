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
    CAPTION = "caption"
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
    """How a fact about an article became known: the evidence for it.

    `GUESS` is no evidence: what rests on it is offered to be confirmed, and is never a fact before.
    """

    LINE = "line"
    JSON_LD = "json-ld"
    MICRODATA = "microdata"
    META = "meta"
    MARKUP = "markup"
    DOCUMENT = "document"
    MAIL = "mail"
    ARCHIVE = "archive"
    COLUMN = "column"
    ADDRESS = "address"
    FILE_NAME = "file-name"
    LANGUAGE_MODEL = "detected"
    PERSON = "person"
    GUESS = "guess"


@dataclass(frozen=True, slots=True)
class Basis:
    """Why a fact about an article is believed: how it became known, and the words that say so."""

    how: How
    words: str = ""


@dataclass(frozen=True, slots=True)
class Guess:
    """A value that may be a fact about an article, with what made somebody think of it."""

    value: str
    words: str = ""


class Fate(StrEnum):
    """What became of a file, or of a part of one, that was to be imported."""

    KEPT = "kept"
    VERSION = "version"
    COPY = "copy"
    DUPLICATE = "duplicate"
    SKIPPED = "skipped"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One line of an import's report.

    `part` names the place inside a container, `article_id` the article that was made, or that was there
    before; `why` is what there is to say: the reason of a refusal, or how the file had to be read. `count` is
    how many parts it tells of where they are not named one by one.
    """

    path: str
    fate: Fate
    part: str = ""
    article_id: int | None = None
    title: str = ""
    why: str = ""
    count: int = 1


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
    """A file as it came. `stored` is its name below originals/, `name` and `path` what it was called.

    Of a container with many articles, each has an original of its own: `stored`, `size` and `sha256` are the
    container's, and `part` names the place in it. `url` is the address that was asked for and `captured` the
    ISO 8601 date of that, where a web archive says so.
    """

    name: str
    stored: str
    path: str
    size: int
    sha256: str
    arrived: datetime
    part: str = ""
    url: str | None = None
    captured: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Article(Record):
    """One publication.

    `published` and `updated` are ISO 8601 dates or date-times, or None: unknown. `saved` is a date the page
    bears that is neither. `byline` is the line as it was written, `authors` are the names in it. `basis` says
    for each known fact, by field name, what it rests on; `guesses` are facts it may have, by the same names.
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
    authors: tuple[str, ...] = ()
    section: str = ""
    updated: str | None = None
    canonical_url: str | None = None
    guesses: dict[str, Guess] = field(default_factory=dict)


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
class Copy(Record):
    """Another file with the same text as one of the article's versions."""

    article_id: int
    original_id: int
    arrived: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Import(Record):
    """The report of one import; `left_out` counts files in folders that are of no kind we read."""

    made: datetime
    author: str
    outcomes: tuple[Outcome, ...] = ()
    left_out: int = 0
    cancelled: bool = False

    def of(self, *fates: Fate) -> tuple[Outcome, ...]:
        """The lines of its report that tell of one of these fates."""
        return tuple(one for one in self.outcomes if one.fate in fates)

    def count(self, *fates: Fate) -> int:
        """How many files and parts met one of these fates."""
        return sum(one.count for one in self.of(*fates))


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleRule(Record):
    """What a line is wherever it stands in an outlet's articles, as a person said.

    `line` is its words without what changes from day to day, see `workbench.core.role_rules`.
    """

    outlet_id: int
    line: str
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage(Record):
    """A span of a version's text in code points, `end` exclusive, with its words and those around it.

    Where the article's newest version lacks the words, the passage stays on the version that has them: an
    orphan.
    """

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
    Case, Outlet, Original, Article, Version, Copy, Import, RoleRule, Passage, Tag, Tagging, Note, Claim,
    Evidence, Verdict,
    SavedSearch,
)  # fmt: skip
"""Every kind of record there is."""
