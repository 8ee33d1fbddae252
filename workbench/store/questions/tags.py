"""The tag tree, and notes across the case."""

from collections.abc import Iterator

from sqlalchemy import Connection, func, select

from workbench.core.model import Article, Claim, Note, Passage, Tag
from workbench.core.views import NoteRow, TagRow
from workbench.store.questions.records import chosen, every
from workbench.store.schema import tagging


def tree(connection: Connection) -> tuple[TagRow, ...]:
    """Every tag, parents before their children, with the number of passages that bear it itself."""
    counted = select(tagging.c.tag_id, func.count()).group_by(tagging.c.tag_id)
    passages: dict[int, int] = dict(connection.execute(counted).all())
    children: dict[int | None, list[Tag]] = {}
    for tag in every(connection, Tag):
        children.setdefault(tag.parent_id, []).append(tag)

    def below(parent: int | None, depth: int) -> Iterator[TagRow]:
        siblings = children.get(parent, [])
        for tag in sorted(siblings, key=lambda one: (one.position, one.name.casefold())):
            yield TagRow(tag, depth, passages.get(tag.id, 0))
            yield from below(tag.id, depth + 1)

    return tuple(below(None, 0))


def gathered(connection: Connection) -> dict[int, int]:
    """For each tag, how many passages bear it or a tag below it; one that bears several counts once."""
    parents = {tag.id: tag.parent_id for tag in every(connection, Tag)}
    bearing: dict[int, set[int]] = {tag_id: set() for tag_id in parents}
    for passage_id, tag_id in connection.execute(select(tagging.c.passage_id, tagging.c.tag_id)):
        at = tag_id
        while at is not None:
            bearing[at].add(passage_id)
            at = parents[at]
    return {tag_id: len(passages) for tag_id, passages in bearing.items()}


def notes(connection: Connection) -> tuple[NoteRow, ...]:
    """Every note with what it is about, newest first."""
    found = every(connection, Note)
    passages = {
        one.id: one for one in chosen(connection, Passage, {n.passage_id for n in found if n.passage_id})
    }
    claims = {one.id: one for one in chosen(connection, Claim, {n.claim_id for n in found if n.claim_id})}
    pages = {
        one.id: one for one in chosen(connection, Article, {n.article_id for n in found if n.article_id})
    }

    def row(note: Note) -> NoteRow:
        if note.passage_id is not None:
            passage = passages[note.passage_id]
            return NoteRow(note, passage.quote, passage.article_id)
        if note.claim_id is not None:
            return NoteRow(note, claims[note.claim_id].text, None)
        return NoteRow(note, pages[note.article_id or 0].title, note.article_id)

    return tuple(row(note) for note in reversed(found))
