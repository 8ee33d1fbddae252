"""What each line of a clipping is: by its own words and shape, then by where it stands."""

from itertools import pairwise

from workbench.core.model import Role
from workbench.formats.clippings.attribution import byline, is_credit, without_credits
from workbench.formats.clippings.cues import any_of, is_boilerplate, says_only
from workbench.formats.clippings.dates import has_date, without_dates
from workbench.formats.clippings.shapes import (
    PARAGRAPH,
    SENTENCE,
    is_headline,
    is_prose,
    is_sentence,
    is_shouted,
    script,
    weight,
)

EDGE = 2000
"""Lines looked at from either end of a text. What an article has around it does not fill more."""

LEDE = 2
"""Paragraphs that may stand above the byline and the date line: the standfirst."""

_AFTERTHOUGHT = 0.35
"""What follows a heading such as “Comments” is dropped if it is less than this share of the prose."""

Roles = list[Role | None]


def roles_of(text: str) -> tuple[Role, ...]:
    """The role of each line."""
    lines = [line.strip() for line in text.split("\n")]
    inner = range(EDGE, len(lines) - EDGE)
    if inner:
        looked_at = _judged(lines[:EDGE] + lines[inner.stop :])
        middle = tuple(Role.BODY if lines[number] else Role.BLANK for number in inner)
        return looked_at[:EDGE] + middle + looked_at[EDGE:]
    return _judged(lines)


def _judged(lines: list[str]) -> tuple[Role, ...]:
    roles: Roles = [_by_itself(line) for line in lines]
    prose = _prose(lines, roles)
    _drop_ending(lines, roles, prose)
    prose = [number for number in prose if roles[number] is None]
    if prose:
        _mark_head(lines, roles, prose)
        _mark_tail(lines, roles, prose[-1])
        _mark_title(lines, roles, prose)
        _fill(lines, roles, prose[0])
    return tuple(role or Role.BODY for role in roles)


def _by_itself(line: str) -> Role | None:
    if not line:
        return Role.BLANK
    return Role.BOILERPLATE if is_boilerplate(line) else None


def _prose(lines: list[str], roles: Roles) -> list[int]:
    """The lines that are surely running text; foreign ones among them are marked as boilerplate."""
    open_lines = [number for number, role in enumerate(roles) if role is None]
    prose = [number for number in open_lines if is_prose(lines[number])] or [
        number for number in open_lines if is_sentence(lines[number])
    ]
    prose = sorted({*prose, *_wrapped(lines, roles)})
    foreign = _foreign(lines, prose)
    for number in foreign:
        roles[number] = Role.BOILERPLATE
    return [number for number in prose if number not in foreign]


def _wrapped(lines: list[str], roles: Roles) -> list[int]:
    """Lines of a paragraph that was broken at a fixed width: the next one goes on in lower case."""
    found = []
    for number, line in enumerate(lines[:-1]):
        if roles[number] is None and len(line) >= SENTENCE and lines[number + 1][:1].islower():
            found.append(number)
    return found


def _foreign(lines: list[str], prose: list[int]) -> set[int]:
    """Prose before the first or after the last line of the article's own script, if there is little of it."""
    scripts = {number: script(lines[number]) for number in prose}
    sizes: dict[str | None, float] = {}
    for number in prose:
        sizes[scripts[number]] = sizes.get(scripts[number], 0) + weight(lines[number])
    if not sizes:
        return set()
    own = max(sizes, key=lambda one: sizes[one])
    if sum(sizes.values()) - sizes[own] > sizes[own] * _AFTERTHOUGHT:
        return set()
    native = [number for number in prose if scripts[number] == own]
    return {number for number in prose if scripts[number] != own and not native[0] < number < native[-1]}


def _drop_ending(lines: list[str], roles: Roles, prose: list[int]) -> None:
    """Everything after a heading like “Comments” is boilerplate, unless most of the article follows it."""
    sizes = {number: weight(lines[number]) for number in prose}
    least = (1 - _AFTERTHOUGHT) * sum(sizes.values())
    for number in range(prose[0] if prose else len(lines), len(lines)):
        if not says_only(lines[number], "ending"):
            continue
        if sum(size for one, size in sizes.items() if one < number) > least:
            roles[number:] = [role if role is Role.BLANK else Role.BOILERPLATE for role in roles[number:]]
            return


def _mark_head(lines: list[str], roles: Roles, prose: list[int]) -> None:
    """Dates, bylines and sections above the article's third paragraph; links to other stories below."""
    opening = prose[LEDE] if len(prose) > LEDE else prose[-1]
    first = next((number for number in prose if not _furniture(lines[number])), prose[0])
    for number, line in enumerate(lines[: prose[-1] + 1]):
        if roles[number] is not None:
            continue
        if number < opening:
            roles[number] = _furniture(line)
        if roles[number] is None and number < first and _is_section(line):
            roles[number] = Role.SECTION
        if roles[number] is None and number > first and is_shouted(line):
            roles[number] = Role.BOILERPLATE


def _mark_tail(lines: list[str], roles: Roles, last: int) -> None:
    for number in range(last + 1, len(lines)):
        if roles[number] is None:
            roles[number] = _furniture(lines[number]) or Role.BOILERPLATE


def _furniture(line: str) -> Role | None:
    """A date line, a byline or an agency's credit, if the line is one."""
    if weight(line) >= PARAGRAPH:
        return None
    if byline(line) is not None or is_credit(line):
        return Role.BYLINE
    return Role.DATE if _is_date_line(line) else None


def _is_date_line(line: str) -> bool:
    """Whether a line has a date and hardly anything else: an occasion, an agency, a place."""
    if not has_date(line):
        return False
    rest = without_credits(without_dates(line))
    for kind in ("published", "updated", "saved"):
        rest = any_of(kind).sub(" ", rest)
    return len("".join(filter(str.isalpha, rest))) <= 15 and len(rest.split()) <= 6


def _is_section(line: str) -> bool:
    """Whether a line is a section's name, or a trail of them."""
    trail = line
    for separator in "/›»|•·":
        trail = trail.replace(separator, ">")
    parts = [part for part in trail.split(">") if part.strip()]
    return bool(parts) and all(says_only(part, "section") for part in parts)


def _mark_title(lines: list[str], roles: Roles, prose: list[int]) -> None:
    """The title is a headline above the text: of several the one that a byline or date follows."""
    first = next((number for number in prose if roles[number] is None), prose[0])
    head = [number for number in range(first) if roles[number] is not Role.BLANK]
    candidates = [number for number in head if roles[number] is None and is_headline(lines[number])]
    signed = [
        number
        for number, following in pairwise([*head, first])
        if number in candidates and roles[following] in {Role.BYLINE, Role.DATE}
    ]
    if candidates:
        title = _run_start(head, roles, signed[0], candidates) if signed else candidates[0]
        roles[title] = Role.TITLE


def _run_start(head: list[int], roles: Roles, last: int, candidates: list[int]) -> int:
    """The first of the headlines that lead up to this one: a title stands above its standfirst."""
    start = last
    for number in reversed(head[: head.index(last)]):
        if number not in candidates or roles[number] is not None:
            break
        start = number
    return start


def _fill(lines: list[str], roles: Roles, first: int) -> None:
    """What is left above the text: a standfirst below the title is body, anything else is in the way."""
    title = roles.index(Role.TITLE) if Role.TITLE in roles else first
    for number in range(first):
        if roles[number] is None:
            below = number > title and weight(lines[number]) >= SENTENCE
            roles[number] = Role.BODY if below and lines[number] != lines[title] else Role.BOILERPLATE
