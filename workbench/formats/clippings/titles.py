"""Which of the lines above a clipping's text is its title."""

from itertools import pairwise

from workbench.core.model import Role
from workbench.formats.clippings.shapes import is_headline


def title_of(lines: list[str], roles: list[Role | None], prose: list[int]) -> int | None:
    """The place of the title: a headline above the text, of several the one that a byline or date follows."""
    first = next((number for number in prose if roles[number] is None), prose[0])
    head = [number for number in range(first) if roles[number] is not Role.BLANK]
    candidates = [number for number in head if roles[number] is None and is_headline(lines[number])]
    signed = [
        number
        for number, following in pairwise([*head, first])
        if number in candidates and roles[following] in {Role.BYLINE, Role.DATE}
    ]
    if signed:
        return _run_start(head, signed[0], candidates)
    return candidates[0] if candidates else None


def _run_start(head: list[int], last: int, candidates: list[int]) -> int:
    """The first of the headlines that lead up to this one: a title stands above its standfirst."""
    start = last
    for number in reversed(head[: head.index(last)]):
        if number not in candidates:
            break
        start = number
    return start
