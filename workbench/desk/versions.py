"""The versions of an article's text: listed, compared, and highlights carried from one to the next."""

from collections.abc import Iterable
from itertools import groupby

from workbench.core.anchors import Carrier
from workbench.core.changes import Label
from workbench.core.differences import Difference, difference
from workbench.core.model import Article, Passage, Version
from workbench.core.problems import BadValue
from workbench.core.views import CopyRow, Mark, VersionRow
from workbench.desk.desk import Desk
from workbench.desk.passages import transferred
from workbench.desk.splitting import hand_over
from workbench.store import texts
from workbench.store.connecting import Connection
from workbench.store.edit import Edit
from workbench.store.questions import marks, records, versions


def rows(desk: Desk, article_id: int) -> tuple[VersionRow, ...]:
    """The versions of an article, oldest first, each with the highlights that stayed on it."""
    return desk.ask(versions.rows, article_id)


def orphans(desk: Desk, article_id: int) -> tuple[Mark, ...]:
    """The highlights that have no place in the article's newest text, with all that hangs on them."""
    return desk.ask(_orphans, article_id)


def _orphans(connection: Connection, article_id: int) -> tuple[Mark, ...]:
    page = records.one(connection, Article, article_id)
    return marks.marks(connection, versions.orphans(connection, page))


def copies(desk: Desk, article_id: int) -> tuple[CopyRow, ...]:
    """The other files with the text of an article, oldest first."""
    return desk.ask(versions.copies, article_id)


def compared(desk: Desk, old_id: int, new_id: int) -> Difference:
    """What became other between two versions of an article; raises `Unknown`."""
    return difference(desk.ask(_text, old_id), desk.ask(_text, new_id))


def _text(connection: Connection, version_id: int) -> str:
    return texts.text_of(connection, records.one(connection, Version, version_id).body)


def carry(edit: Edit, newest: Version) -> None:
    """Take the highlights of an article's earlier versions along to its newest one, where that is certain.

    What cannot be placed stays on the version that has its words.
    """
    left = versions.orphans(edit.connection, edit.get(Article, newest.article_id))
    if not left:
        return
    new = texts.text_of(edit.connection, newest.body)
    taken = {(one.start, one.end) for one in _on(edit.connection, newest.id)}
    for version_id, group in groupby(left, key=lambda one: one.version_id):
        carrier = Carrier(_text(edit.connection, version_id), new)
        taken |= _carried(edit, carrier, newest, group, taken)


def _on(connection: Connection, version_id: int) -> tuple[Passage, ...]:
    return records.matching(connection, Passage, version_id=version_id)


def _carried(
    edit: Edit, carrier: Carrier, newest: Version, left: Iterable[Passage], taken: set[tuple[int, int]]
) -> set[tuple[int, int]]:
    found: set[tuple[int, int]] = set()
    for passage in left:
        span = carrier.place(passage.start, passage.end)
        if span is not None and span not in taken | found:
            transferred(edit, passage, newest, carrier.new, span)
            found.add(span)
    return found


def place(desk: Desk, passage_id: int, start: int, end: int) -> Passage:
    """Put a highlight at a place in its article's newest text that a person found.

    If that span is highlighted already, the two become one.

    Raises:
        Unknown, BadSpan.
        StancesDiffer: both bear on the same claim in different ways.
        BadValue: the highlight is placed already.
    """

    def work(edit: Edit) -> Passage:
        passage = edit.get(Passage, passage_id)
        newest = edit.get(Version, edit.get(Article, passage.article_id).version_id)
        if passage.version_id == newest.id:
            raise BadValue(
                "highlight to be placed", passage.quote, "highlights that are not in the newest text"
            )
        known = records.matching(edit.connection, Passage, version_id=newest.id, start=start, end=end)
        if known:
            hand_over(edit, passage, known[0])
            return known[0]
        text = texts.text_of(edit.connection, newest.body)
        return transferred(edit, passage, newest, text, (start, end))

    return desk.do(Label.PLACE_HIGHLIGHT, work)
