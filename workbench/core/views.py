"""What the desk answers: records put together the way a screen or a command shows them.

All are frozen values; ids lead back to the records. Spans are code points, end exclusive.
"""

from dataclasses import dataclass
from datetime import datetime

from workbench.core.changes import Way
from workbench.core.lines import Line, lines
from workbench.core.model import (
    Article,
    Basis,
    Claim,
    Copy,
    Evidence,
    Look,
    Note,
    Original,
    Outlet,
    Passage,
    Stance,
    Status,
    Tag,
    Verdict,
    Version,
)


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article in a list. `looks` counts, by look, the judged claims its passages bear on.

    `titled` is False where the text has no title and its first words stand in for one.
    """

    id: int
    title: str
    outlet: str
    published: str | None
    language: str | None
    agency: str
    highlights: int
    words: int
    looks: tuple[tuple[Look, int], ...] = ()
    titled: bool = True


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """A piece of evidence with its passage, its article and its claim at hand."""

    evidence: Evidence
    passage: Passage
    claim_number: int
    article_title: str
    outlet: str
    published: str | None


@dataclass(frozen=True, slots=True)
class Mark:
    """A highlight as the reader paints and describes it.

    `look` is that of the claim it is evidence for (the first, if several), else None; `tags` give its colour
    otherwise.
    """

    passage: Passage
    look: Look | None
    tags: tuple[Tag, ...]
    evidence: tuple[EvidenceRow, ...]
    notes: tuple[Note, ...]

    @property
    def color(self) -> str | None:
        """The colour of its first tag, as #rrggbb."""
        return self.tags[0].color if self.tags else None


@dataclass(frozen=True, slots=True)
class Reading:
    """An article opened for reading: everything its page shows.

    `version` of `versions` is the number of the text shown, `newest` whether it is the one that is read
    unless somebody asks for another; `orphans` counts the highlights that have no place in the newest.
    """

    article: Article
    outlet: str
    text: str
    roles: str
    version: int
    versions: int
    original: Original
    marks: tuple[Mark, ...]
    notes: tuple[Note, ...]
    version_id: int = 0
    newest: bool = True
    orphans: int = 0

    def lines(self) -> tuple[Line, ...]:
        """The lines of the text with their roles."""
        return lines(self.text, self.roles)


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One state of an article's text: its file, its words, and the highlights that are in no later one."""

    version: Version
    original: Original
    words: int
    newest: bool
    orphans: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class CopyRow:
    """Another file with the same text as an article."""

    copy: Copy
    original: Original


@dataclass(frozen=True, slots=True)
class OutletRow:
    """An outlet in a list, with the number of its articles."""

    outlet: Outlet
    articles: int


@dataclass(frozen=True, slots=True)
class FactChange:
    """One fact of an article as a person, or a newer version of the text, changed it.

    `name` is the field's; values are as people type them, "" is unknown. `basis` is what it rests on now.
    """

    name: str
    before: str
    after: str
    basis: Basis | None
    author: str
    at: datetime
    way: Way


@dataclass(frozen=True, slots=True)
class ClaimCard:
    """A claim with its status and what speaks for and against it, counted in passages.

    `verdict` is the newest one; None means nobody has judged the claim and its status is the scale's first.
    """

    claim: Claim
    status: Status
    verdict: Verdict | None
    corroborates: int
    disputes: int
    context: int
    articles: int
    outlets: int


@dataclass(frozen=True, slots=True)
class ArticleHead:
    """What an article is called, who published it and when, for pages that show hundreds at once."""

    id: int
    title: str
    outlet: str
    published: str | None


@dataclass(frozen=True, slots=True)
class Bearing:
    """A piece of evidence without its words: which claim it bears on, how, and where it stands."""

    evidence_id: int
    claim_id: int
    article_id: int
    start: int
    end: int
    stance: Stance
    version_id: int | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    """All claims, the articles, and every piece of evidence between them."""

    cards: tuple[ClaimCard, ...]
    articles: tuple[ArticleHead, ...]
    bearings: tuple[Bearing, ...]


@dataclass(frozen=True, slots=True)
class TagRow:
    """A tag at its place in the tree (`depth` 0: top) with the number of passages that bear it itself."""

    tag: Tag
    depth: int
    passages: int


@dataclass(frozen=True, slots=True)
class HighlightRow:
    """A highlight in a list across articles."""

    mark: Mark
    article: Article
    outlet: str

    @property
    def article_title(self) -> str:
        """What its article is called."""
        return self.article.title

    @property
    def published(self) -> str | None:
        """When its article was published, as far as known."""
        return self.article.published


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note in a list: `about` is the quote, the article's title or the claim it was written on."""

    note: Note
    about: str
    article_id: int | None


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a case holds."""

    articles: int
    highlights: int
    claims: int
    notes: int
    tags: int


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A passage that answers a search, in its surroundings.

    `start` and `end` are its place in the text; `text` shows it in context and `marks` are the places of the
    found words in `text`. `cut_before` and `cut_after` say that its line goes on there.
    """

    start: int
    end: int
    text: str
    marks: tuple[tuple[int, int], ...]
    cut_before: bool = False
    cut_after: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """Something found: an article, a highlight, a note or a claim, with what of it answers.

    `spot` is where opening it leads: the article and the place of a highlight in it; None for a claim and for
    a note on one, which lead to that claim by `claim_id`. `passages` of an article are places in its text, of
    the others places in their own words. Of an article they may be the first of many: `places` has the places
    of all of them, and `body` is the hash of the text that these are in.
    """

    kind: str
    id: int
    article_id: int | None
    title: str
    outlet: str
    published: str | None
    score: float
    passages: tuple[Excerpt, ...]
    spot: tuple[int, int, int] | None = None
    claim_id: int | None = None
    places: tuple[tuple[int, int], ...] = ()
    body: str = ""

    @property
    def number(self) -> int:
        """How many passages answer."""
        return max(len(self.places), len(self.passages))
