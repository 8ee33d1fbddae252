"""What each line of a clipping is: by its own words and shape, then by where it stands."""

from workbench.core.model import Role
from workbench.formats.clippings.attribution import byline, is_credit, without_credits
from workbench.formats.clippings.cues import OCCASIONS, any_of, is_boilerplate, says_occasion, says_only
from workbench.formats.clippings.dates import has_date, without_dates
from workbench.formats.clippings.prose import AFTERTHOUGHT, foreign_of, prose_of
from workbench.formats.clippings.shapes import PARAGRAPH, SENTENCE, is_shouted, weight
from workbench.formats.clippings.titles import title_of

EDGE = 2000
"""Lines looked at from either end of a text. What an article has around it does not fill more."""

LEDE = 2
"""Paragraphs that may stand above the byline and the date line: the standfirst."""

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
    prose = prose_of(lines, {number for number, role in enumerate(roles) if role is None})
    for number in foreign_of(lines, prose):
        roles[number] = Role.BOILERPLATE
    _drop_ending(lines, roles, prose)
    prose = [number for number in prose if roles[number] is None]
    if prose:
        _mark_head(lines, roles, prose)
        _mark_tail(lines, roles, prose[-1])
        title = title_of(lines, roles, prose)
        if title is not None:
            roles[title] = Role.TITLE
        _fill(lines, roles, prose[0])
    return tuple(role or Role.BODY for role in roles)


def _by_itself(line: str) -> Role | None:
    if not line:
        return Role.BLANK
    return Role.BOILERPLATE if is_boilerplate(line) else None


def _drop_ending(lines: list[str], roles: Roles, prose: list[int]) -> None:
    """Everything after a heading like “Comments” is boilerplate, unless most of the article follows it."""
    sizes = {number: weight(lines[number]) for number in prose}
    least = (1 - AFTERTHOUGHT) * sum(sizes.values())
    for number in range(prose[0] if prose else len(lines), len(lines)):
        if not says_only(lines[number], "ending"):
            continue
        if sum(size for one, size in sizes.items() if one < number) > least:
            roles[number:] = [role if role is Role.BLANK else Role.BOILERPLATE for role in roles[number:]]
            return


def _mark_head(lines: list[str], roles: Roles, prose: list[int]) -> None:
    """Dates, bylines and sections above the article's third paragraph; links to other stories below."""
    opening = prose[LEDE] if len(prose) > LEDE else prose[-1]
    first = next((number for number in prose if not furniture(lines[number])), prose[0])
    for number, line in enumerate(lines[: prose[-1] + 1]):
        if roles[number] is not None:
            continue
        if number < opening:
            roles[number] = furniture(line)
        if roles[number] is None and number < first and _is_section(line):
            roles[number] = Role.SECTION
        if roles[number] is None and number > first and is_shouted(line):
            roles[number] = Role.BOILERPLATE


def _mark_tail(lines: list[str], roles: Roles, last: int) -> None:
    for number in range(last + 1, len(lines)):
        if roles[number] is None:
            roles[number] = furniture(lines[number]) or Role.BOILERPLATE


def furniture(line: str) -> Role | None:
    """A date line, a byline or an agency's credit, if the line is one."""
    if weight(line) >= PARAGRAPH:
        return None
    if byline(line) is not None or is_credit(line):
        return Role.BYLINE
    return Role.DATE if _is_date_line(line) else None


def _is_date_line(line: str) -> bool:
    """Whether a line has a date and hardly anything else: an occasion, an agency, a place."""
    if any(says_occasion(line, kind) for kind in OCCASIONS):
        return True
    if not has_date(line):
        return False
    rest = without_credits(without_dates(line))
    for kind in OCCASIONS:
        rest = any_of(kind).sub(" ", rest)
    return len("".join(filter(str.isalpha, rest))) <= 15 and len(rest.split()) <= 6


def _is_section(line: str) -> bool:
    """Whether a line is a section's name, or a trail of them."""
    trail = line
    for separator in "/›»|•·":
        trail = trail.replace(separator, ">")
    parts = [part for part in trail.split(">") if part.strip()]
    return bool(parts) and all(says_only(part, "section") for part in parts)


def _fill(lines: list[str], roles: Roles, first: int) -> None:
    """What is left above the text: a standfirst below the title is body, anything else is in the way."""
    title = roles.index(Role.TITLE) if Role.TITLE in roles else first
    for number in range(first):
        if roles[number] is None:
            below = number > title and weight(lines[number]) >= SENTENCE
            roles[number] = Role.BODY if below and lines[number] != lines[title] else Role.BOILERPLATE
