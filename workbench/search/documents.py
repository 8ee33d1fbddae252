"""What is put into the index: one document for each article, highlight, note and claim."""

from dataclasses import dataclass

from workbench.core.query import Kind


@dataclass(frozen=True, slots=True)
class Document:
    """Something to be found. `key` is its own among all kinds, such as `article:123`.

    For an article, `text` is its text; for the others, all that should be found of them. `article_id` is the
    article it belongs to, if any. `status` holds keys of the status scale, `published` an ISO 8601 date as
    far as it is known.
    """

    kind: Kind
    id: int
    text: str
    article_id: int | None = None
    title: str = ""
    outlet: str = ""
    author: str = ""
    agency: str = ""
    language: str = ""
    tags: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    published: str | None = None

    @property
    def key(self) -> str:
        """The name by which the index replaces or removes it."""
        return key_of(self.kind, self.id)


def key_of(kind: Kind, id_: int) -> str:
    """The name of a document in the index."""
    return f"{kind}:{id_}"
