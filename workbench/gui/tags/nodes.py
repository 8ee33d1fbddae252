"""The tag tree as parents and children, narrowed to the tags somebody looks for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from workbench.core.views import TagRow


@dataclass(eq=False, slots=True)
class Node:
    """A tag at its place. The root has no row, and stands for the top of the tree."""

    row: TagRow | None = None
    parent: "Node | None" = None
    children: "list[Node]" = field(default_factory=list)

    @property
    def tag_id(self) -> int | None:
        """The id of its tag; None for the root, as in `Tag.parent_id`."""
        return None if self.row is None else self.row.tag.id

    @property
    def place(self) -> int:
        """Its number among its siblings."""
        return 0 if self.parent is None else self.parent.children.index(self)

    def below(self) -> Iterator["Node"]:
        """Every node below it, parents first."""
        for child in self.children:
            yield child
            yield from child.below()


def nested(rows: Sequence[TagRow]) -> Node:
    """The rows, parents before children as the desk answers them, as a tree."""
    root = Node()
    known: dict[int | None, Node] = {None: root}
    for row in rows:
        parent = known[row.tag.parent_id]
        node = known[row.tag.id] = Node(row, parent)
        parent.children.append(node)
    return root


def fitting(rows: Sequence[TagRow], words: str) -> tuple[TagRow, ...]:
    """The tags whose name contains these words, and every tag above one of them."""
    wanted = words.strip().casefold()
    parents = {row.tag.id: row.tag.parent_id for row in rows}
    kept: set[int] = set()
    for row in rows:
        if wanted in row.tag.name.casefold():
            at: int | None = row.tag.id
            while at is not None and at not in kept:
                kept.add(at)
                at = parents[at]
    return tuple(row for row in rows if row.tag.id in kept)
