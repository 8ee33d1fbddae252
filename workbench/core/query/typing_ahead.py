"""Searching while somebody types: the word under the cursor is not finished yet."""

from dataclasses import replace

from workbench.core.query.nodes import And, Fielded, Node, Not, Or, Prefix, Word


def as_you_type(tree: Node, cursor: int) -> Node:
    """The tree in which a plain word that ends at the cursor stands for every word it may become."""
    match tree:
        case Word(end=end, exact=False) if end == cursor:
            return Prefix(tree.start, tree.end, tree.text, unfinished=True)
        case And(parts=parts) | Or(parts=parts):
            return replace(tree, parts=tuple(as_you_type(part, cursor) for part in parts))
        case Not(inner=inner) | Fielded(inner=inner):
            return replace(tree, inner=as_you_type(inner, cursor))
        case _:
            return tree
