"""What reading a file gives: the canonical text, what each line is, and the facts the file itself states."""

from dataclasses import dataclass, field

from workbench.core.model import Basis, Role


@dataclass(frozen=True, slots=True)
class Parsed:
    """A file read as one article.

    `roles` has one entry for each line of `text`. The title, where there is one, is a line of the text with
    the role of a title, never said twice. A fact the file does not state is None (for a byline and an agency:
    empty), and `basis` says for each known fact, by field name, what it rests on.

    `published`, `updated` and `saved` are ISO 8601 dates or date-times, `language` is an ISO 639-1 code.
    `byline` is the line as it was written, `authors` the names in it. `url` is where the page was,
    `canonical_url` where it says that it belongs. A fact whose basis is `How.GUESS` is kept as an offer to
    the person, not as a fact. `remark` is a sentence for people about how the file had to be read, where that
    was not the ordinary way.
    """

    text: str
    roles: tuple[Role, ...]
    title: str | None = None
    outlet: str | None = None
    byline: str = ""
    agency: str = ""
    published: str | None = None
    saved: str | None = None
    language: str | None = None
    url: str | None = None
    basis: dict[str, Basis] = field(default_factory=dict)
    remark: str = ""
    authors: tuple[str, ...] = ()
    section: str = ""
    updated: str | None = None
    canonical_url: str | None = None
