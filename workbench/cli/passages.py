"""Highlighted passages: made, listed."""

from argparse import Namespace
from collections.abc import Iterator

from workbench.cli import values
from workbench.cli.answers import Answer, one_line
from workbench.cli.desks import changing, reading
from workbench.cli.words import counted
from workbench.core.problems import Unknown
from workbench.core.views import HighlightRow
from workbench.desk import articles, tags
from workbench.desk import passages as desk_passages


def highlight(args: Namespace) -> Answer:
    """Highlight a passage with tags and a note, as one step; tags that are not there yet are made."""
    with changing(args) as desk:
        made = desk_passages.highlight(
            desk, args.article, args.start, args.end, note=args.note, tag_names=args.tag or ()
        )
        row = desk_passages.rows(desk, (made.id,))[0]
    return Answer(values.highlight(row), "\n".join(_rows(row)))


def passages(args: Namespace) -> Answer:
    """List the highlighted passages, those of one article or with one tag if asked."""
    with reading(args) as desk:
        if args.article is not None and not articles.rows(desk, (args.article,)):
            raise Unknown("article", args.article)
        chosen = [tags.named(desk, args.tag).id] if args.tag else []
        rows = desk_passages.rows(desk, desk_passages.ids(desk, article_id=args.article, tag_ids=chosen))
    text = [line for row in rows for line in _rows(row)]
    return Answer(
        {"passages": [values.highlight(row) for row in rows]},
        "\n".join([*text, f"{counted(len(rows), 'passage')}."]),
    )


def _rows(row: HighlightRow) -> Iterator[str]:
    mark = row.mark
    place = f"{one_line(row.article_title)}, {mark.passage.start} to {mark.passage.end}"
    yield f"{mark.passage.id}  “{one_line(mark.passage.quote)}”"
    yield f"    {place} (article {mark.passage.article_id})"
    if mark.tags:
        yield f"    tags: {', '.join(tag.name for tag in mark.tags)}"
    for note in mark.notes:
        yield f"    note by {note.author}: {one_line(note.text)}"
    for piece in mark.evidence:
        yield f"    {piece.evidence.stance} C{piece.claim_number}"
