"""The tag tree."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from workbench.core.changes import Label
from workbench.core.model import Tag, Tagging
from workbench.core.problems import BadValue, EmptyText, Taken, Unknown
from workbench.core.views import TagRow
from workbench.desk.desk import Desk
from workbench.store.edit import Edit
from workbench.store.questions import records, tags

COLORS = (
    "#c2571a", "#2f7d4f", "#7a4fb5", "#b8336a", "#1f78a8", "#8a6d1f", "#4b6a88", "#a33b3b", "#3d7f7f",
)  # fmt: skip
"""Colours given to new tags in turn."""


def tree(desk: Desk) -> tuple[TagRow, ...]:
    """Every tag, parents before children, with the number of passages that bear it."""
    return desk.ask(tags.tree)


def gathered(desk: Desk) -> dict[int, int]:
    """For each tag, how many passages bear it or a tag below it."""
    return desk.ask(tags.gathered)


def with_inside(rows: Sequence[TagRow], tag_id: int) -> tuple[int, ...]:
    """The ids of a tag and of every tag below it, from the rows of the tree."""
    at = next((number for number, row in enumerate(rows) if row.tag.id == tag_id), len(rows))
    inside = takewhile(lambda row: row.depth > rows[at].depth, rows[at + 1 :])
    return tuple(row.tag.id for row in (*rows[at : at + 1], *inside))


def favourites(desk: Desk) -> dict[int, Tag]:
    """The tags that have a digit key, by digit."""
    return {row.tag.key: row.tag for row in tree(desk) if row.tag.key is not None}


def named(desk: Desk, name: str) -> Tag:
    """The tag of that name, whatever its case; raises `Unknown`."""
    for row in tree(desk):
        if row.tag.name.casefold() == name.strip().casefold():
            return row.tag
    raise Unknown("tag", name)


def _check_name(edit: Edit, name: str, but: int | None = None) -> str:
    cleaned = " ".join(name.split())
    if not cleaned:
        raise EmptyText("tag's name")
    for known in records.every(edit.connection, Tag):
        if known.id != but and known.name.casefold() == cleaned.casefold():
            raise Taken("tag", known.name)
    return cleaned


def make(edit: Edit, name: str, parent_id: int | None = None, color: str | None = None) -> Tag:
    """A new tag below a parent, with the next colour and, while there is one, the next free digit."""
    known = records.every(edit.connection, Tag)
    taken = {one.key for one in known}
    return edit.add(
        Tag(
            id=edit.mint(),
            name=_check_name(edit, name),
            color=color or COLORS[len(known) % len(COLORS)],
            parent_id=None if parent_id is None else edit.get(Tag, parent_id).id,
            position=max((one.position for one in known), default=0) + 1,
            key=next((digit for digit in range(1, 10) if digit not in taken), None),
        )
    )


def new(desk: Desk, name: str, parent_id: int | None = None, color: str | None = None) -> Tag:
    """Make a tag. Raises `Taken` or `EmptyText`."""
    return desk.do(Label.NEW_TAG, lambda edit: make(edit, name, parent_id, color))


def ensure(edit: Edit, names: Iterable[str]) -> tuple[Tag, ...]:
    """The tags of these names, made where there are none yet."""
    known = {one.name.casefold(): one for one in records.every(edit.connection, Tag)}
    found = []
    for name in names:
        key = " ".join(name.split()).casefold()
        if key not in known:
            known[key] = make(edit, name)
        found.append(known[key])
    return tuple(found)


def change(desk: Desk, tag_id: int, *, name: str | None = None, color: str | None = None) -> Tag:
    """Rename or recolour a tag."""

    def work(edit: Edit) -> Tag:
        before = edit.get(Tag, tag_id)
        fresh = before.name if name is None else _check_name(edit, name, but=tag_id)
        return edit.change(before, replace(before, name=fresh, color=color or before.color))

    return desk.do(Label.EDIT_TAG, work)


def set_key(desk: Desk, tag_id: int, key: int | None) -> None:
    """Give a tag a digit key (1 to 9), taking it from the tag that had it; None takes the key away."""
    if key is not None and not 1 <= key <= 9:
        raise BadValue("key for a tag", str(key), "1 to 9")

    def work(edit: Edit) -> None:
        for other in records.every(edit.connection, Tag):
            if other.key == key and key is not None and other.id != tag_id:
                edit.change(other, replace(other, key=None))
        before = edit.get(Tag, tag_id)
        edit.change(before, replace(before, key=key))

    desk.do(Label.EDIT_TAG, work)


def move(desk: Desk, tag_id: int, parent_id: int | None, position: int | None = None) -> None:
    """Put a tag below another one, or at the top, with `position` tags before it there; None: as the last.

    Raises `BadValue` where that would make a circle.
    """

    def work(edit: Edit) -> None:
        moved = edit.get(Tag, tag_id)
        if tag_id in _above(edit, parent_id):
            raise BadValue("place for this tag", moved.name, "anywhere but below itself")
        known = [row.tag for row in tags.tree(edit.connection)]
        order = [one for one in known if one.parent_id == parent_id and one.id != tag_id]
        order.insert(len(order) if position is None else position, moved)
        for number, one in enumerate(order):
            edit.change(one, replace(one, parent_id=parent_id, position=number))

    desk.do(Label.EDIT_TAG, work)


def merge(desk: Desk, source_id: int, target_id: int) -> None:
    """Turn one tag into another: its passages and its children go over, then it is gone. One step."""

    def work(edit: Edit) -> None:
        source, target = edit.get(Tag, source_id), edit.get(Tag, target_id)
        if source.id == target.id:
            raise BadValue("tag to merge with", target.name, "any other tag")
        bearing = {one.passage_id for one in records.matching(edit.connection, Tagging, tag_id=target.id)}
        for one in records.matching(edit.connection, Tagging, tag_id=source.id):
            if one.passage_id in bearing:
                edit.remove(one)
            else:
                edit.change(one, replace(one, tag_id=target.id))
        _hand_over_children(edit, source, target)
        edit.remove(source)

    desk.do(Label.MERGE_TAGS, work)


def _hand_over_children(edit: Edit, source: Tag, target: Tag) -> None:
    if source.id in _above(edit, target.parent_id):  # the target takes the source's place
        edit.change(target, replace(target, parent_id=source.parent_id))
    for child in records.matching(edit.connection, Tag, parent_id=source.id):
        edit.change(child, replace(child, parent_id=target.id))


def _above(edit: Edit, tag_id: int | None) -> Iterator[int]:
    """A tag and all tags above it."""
    while tag_id is not None:
        yield tag_id
        tag_id = edit.get(Tag, tag_id).parent_id


def delete(desk: Desk, tag_id: int) -> None:
    """Remove a tag from everything that bears it, and the tag; its children move up. One step."""

    def work(edit: Edit) -> None:
        gone = edit.get(Tag, tag_id)
        for one in records.matching(edit.connection, Tagging, tag_id=tag_id):
            edit.remove(one)
        for child in records.matching(edit.connection, Tag, parent_id=tag_id):
            edit.change(child, replace(child, parent_id=gone.parent_id))
        edit.remove(gone)

    desk.do(Label.DELETE_TAG, work)
