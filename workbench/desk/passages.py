"""Highlights: made, moved, tagged, removed; and listed across the case."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypedDict

from workbench.core.changes import Label
from workbench.core.model import CONTEXT_LENGTH, Article, Evidence, Note, Passage, Tag, Tagging, Version
from workbench.core.problems import BadSpan
from workbench.core.views import HighlightRow, Mark
from workbench.desk.desk import Desk
from workbench.desk.tags import ensure
from workbench.store import texts
from workbench.store.edit import Edit
from workbench.store.questions import marks, records


def highlight(
    desk: Desk,
    article_id: int,
    start: int,
    end: int,
    tag_ids: Iterable[int] = (),
    note: str = "",
    tag_names: Iterable[str] = (),
) -> Passage:
    """Highlight a span of an article's newest text, with tags and a note if given.

    A span that is highlighted already is not doubled: it gets the tags and the note. Tags given by name are
    made where there are none yet.

    Raises:
        Unknown: no such article or tag.
        BadSpan: the offsets do not lie in the text or hold nothing.
    """

    def work(edit: Edit) -> Passage:
        passage = mark(edit, article_id, start, end)
        for tag_id in (*tag_ids, *(tag.id for tag in ensure(edit, tag_names))):
            put_tag(edit, passage, tag_id)
        if note.strip():
            write_note(edit, note, passage_id=passage.id)
        return passage

    return desk.do(Label.HIGHLIGHT, work)


def mark(edit: Edit, article_id: int, start: int, end: int) -> Passage:
    """The passage of that span, made if it is not there yet."""
    article = edit.get(Article, article_id)
    return mark_version(edit, edit.get(Version, article.version_id), start, end)


def mark_version(edit: Edit, version: Version, start: int, end: int) -> Passage:
    """The passage of that span of one version of an article, made if it is not there yet."""
    known = records.matching(edit.connection, Passage, version_id=version.id, start=start, end=end)
    if known:
        return known[0]
    return edit.add(_made(edit, version, _placed(edit, version, start, end)))


def mark_fresh(edit: Edit, version: Version, spans: Iterable[tuple[int, int]]) -> tuple[Passage, ...]:
    """New passages of spans that have none yet, all at once: for thousands of them. Raises `BadSpan`."""
    text = texts.text_of(edit.connection, version.body)
    fresh = tuple(_made(edit, version, _cut(text, start, end)) for start, end in spans)
    edit.add_all(fresh)
    return fresh


def _made(edit: Edit, version: Version, placed: "_Placed") -> Passage:
    return Passage(
        id=edit.mint(),
        article_id=version.article_id,
        version_id=version.id,
        made=edit.now,
        author=edit.author,
        **placed,
    )


class _Placed(TypedDict):
    """Where a passage stands, its words and those around it."""

    start: int
    end: int
    quote: str
    prefix: str
    suffix: str


def _placed(edit: Edit, version: Version, start: int, end: int) -> _Placed:
    """The fields of a passage at that place; raises `BadSpan`."""
    return _fields(texts.stretch(edit.connection, version.body, start, end, CONTEXT_LENGTH), start, end)


def _cut(text: str, start: int, end: int) -> _Placed:
    """The same of a text that is at hand."""
    before, after = text[max(0, start - CONTEXT_LENGTH) : max(0, start)], text[end : end + CONTEXT_LENGTH]
    return _fields(texts.Stretch(before, text[max(0, start) : end], after, len(text)), start, end)


def _fields(found: texts.Stretch, start: int, end: int) -> _Placed:
    if not 0 <= start < end <= found.whole or not found.words.strip():
        raise BadSpan(start, end, found.whole)
    return _Placed(start=start, end=end, quote=found.words, prefix=found.before, suffix=found.after)


def moved(edit: Edit, passage: Passage, start: int, end: int) -> Passage:
    """The passage with other ends in the same text; raises `BadSpan`."""
    version = edit.get(Version, passage.version_id)
    return edit.change(passage, replace(passage, **_placed(edit, version, start, end)))


def transferred(edit: Edit, passage: Passage, version: Version, text: str, span: tuple[int, int]) -> Passage:
    """The passage at a place in the text of another version of its article; raises `BadSpan`."""
    return edit.change(passage, replace(passage, version_id=version.id, **_cut(text, *span)))


def put_tag(edit: Edit, passage: Passage, tag_id: int) -> None:
    """Tag a passage, unless it bears the tag already."""
    edit.get(Tag, tag_id)
    borne = records.matching(edit.connection, Tagging, passage_id=passage.id)  # few: those of a tag are many
    if all(tagging.tag_id != tag_id for tagging in borne):
        edit.add(Tagging(id=edit.mint(), passage_id=passage.id, tag_id=tag_id))


def write_note(
    edit: Edit,
    text: str,
    *,
    passage_id: int | None = None,
    article_id: int | None = None,
    claim_id: int | None = None,
) -> Note:
    """Write a note on exactly one of the three."""
    return edit.add(
        Note(
            id=edit.mint(),
            text=text.strip(),
            made=edit.now,
            edited=edit.now,
            author=edit.author,
            passage_id=passage_id,
            article_id=article_id,
            claim_id=claim_id,
        )
    )


def tag(desk: Desk, passage_ids: Sequence[int], tag_id: int) -> None:
    """Put a tag on passages, as one step."""

    def work(edit: Edit) -> None:
        for passage_id in passage_ids:
            put_tag(edit, edit.get(Passage, passage_id), tag_id)

    desk.do(Label.TAG, work)


def tag_by_name(desk: Desk, passage_ids: Sequence[int], name: str) -> None:
    """Put the tag of a name on passages, made if there is none, as one step."""

    def work(edit: Edit) -> None:
        (named,) = ensure(edit, [name])
        for passage_id in passage_ids:
            put_tag(edit, edit.get(Passage, passage_id), named.id)

    desk.do(Label.TAG, work)


def untag(desk: Desk, passage_ids: Sequence[int], tag_id: int) -> None:
    """Take a tag off passages, as one step."""

    def work(edit: Edit) -> None:
        for one in records.chosen(edit.connection, Tagging, passage_ids, "passage_id"):
            if one.tag_id == tag_id:
                edit.remove(one)

    desk.do(Label.UNTAG, work)


def move(desk: Desk, passage_id: int, start: int, end: int) -> Passage:
    """Give a highlight other ends in the same text; dragging merges into one step."""

    def work(edit: Edit) -> Passage:
        return moved(edit, edit.get(Passage, passage_id), start, end)

    return desk.do(Label.MOVE_HIGHLIGHT, work, merge=f"move:{passage_id}")


def delete(desk: Desk, passage_ids: Sequence[int]) -> None:
    """Remove highlights with their tags, notes and evidence, as one step."""

    def work(edit: Edit) -> None:
        for passage_id in passage_ids:
            remove(edit, edit.get(Passage, passage_id))

    desk.do(Label.DELETE_HIGHLIGHT, work)


def remove(edit: Edit, passage: Passage) -> None:
    """Remove a passage and all that hangs on it."""
    for kind in (Tagging, Evidence, Note):
        for hanging in records.matching(edit.connection, kind, passage_id=passage.id):
            edit.remove(hanging)
    edit.remove(passage)


def ids(
    desk: Desk, words: str = "", article_id: int | None = None, tag_ids: Iterable[int] = (), kind: str = ""
) -> tuple[int, ...]:
    """The highlights that pass a filter, see `workbench.store.questions.marks.ids`."""
    return desk.ask(marks.ids, words, article_id, tag_ids, kind)


def by_article(
    desk: Desk, words: str = "", article_id: int | None = None, tag_ids: Iterable[int] = (), kind: str = ""
) -> dict[int, int]:
    """How many highlights pass a filter in each article that has any."""
    return desk.ask(marks.by_article, words, article_id, tag_ids, kind)


def rows(desk: Desk, wanted: Sequence[int]) -> tuple[HighlightRow, ...]:
    """Highlights as rows of a list."""
    return desk.ask(marks.rows, wanted)


def marks_of(desk: Desk, passage_ids: Iterable[int]) -> tuple[Mark, ...]:
    """Those of these highlights that there are, with all that hangs on them."""
    return desk.ask(marks.of_passages, passage_ids)


def one(desk: Desk, passage_id: int) -> Mark:
    """One highlight with all that hangs on it; raises `Unknown`."""
    passage = desk.ask(records.one, Passage, passage_id)
    return desk.ask(marks.marks, (passage,))[0]
