"""When a clipping was published, if it says so. A bare date is evidence only beside title or byline."""

from dataclasses import dataclass

from workbench.core.model import Role
from workbench.formats.clippings.attribution import dateline
from workbench.formats.clippings.cues import OCCASIONS, any_of, says_occasion
from workbench.formats.clippings.dates import names_a_weekday, stamps


@dataclass(frozen=True, slots=True)
class Dated:
    """A date and the words it rests on."""

    iso: str
    words: str


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a clipping that say something, with their roles, and where its text begins."""

    lines: tuple[str, ...]
    roles: tuple[Role, ...]

    @property
    def title(self) -> int | None:
        """The place of the title."""
        return self.roles.index(Role.TITLE) if Role.TITLE in self.roles else None

    @property
    def body(self) -> int:
        """The place of the first line of the text."""
        return self.roles.index(Role.BODY) if Role.BODY in self.roles else len(self.roles)

    def having(self, *roles: Role) -> list[int]:
        """The places of the lines with one of these roles."""
        return [number for number, role in enumerate(self.roles) if role in roles]

    def dated(self) -> list[int]:
        """The places of the lines that say little but a full date."""
        return [number for number in self.having(Role.DATE) if stamps(self.lines[number])]

    def role(self, number: int) -> Role | None:
        """The role of a line, or None beyond either end."""
        return self.roles[number] if 0 <= number < len(self.roles) else None


def published(page: Page) -> Dated | None:
    """The date of publication with the line that says so."""
    return _announced(page, "published") or _signed(page) or _beside_title(page) or _datelined(page)


def saved(page: Page) -> Dated | None:
    """The date on which somebody saved or printed the page: announced, or at its top among menus."""
    return _announced(page, "saved") or _at_the_top(page)


def _announced(page: Page, kind: str) -> Dated | None:
    """A date behind a word such as “Published”, in the same line or alone in the line above."""
    for number in page.having(Role.DATE, Role.BYLINE):
        line = page.lines[number]
        cue = any_of(kind).search(line)
        dates = [stamp for stamp in stamps(line) if cue and stamp.start >= cue.end()]
        if cue and dates and not any_of("updated").search(line, cue.end(), dates[0].start):
            return Dated(dates[0].iso, line)
        if number and says_occasion(page.lines[number - 1], kind) and stamps(line):
            return Dated(stamps(line)[0].iso, f"{page.lines[number - 1]} {line}")
    return None


def _signed(page: Page) -> Dated | None:
    """A date in the line that names the reporter."""
    for number in page.having(Role.BYLINE):
        line = page.lines[number]
        if stamps(line) and not _is_called(page, number, "updated", "saved"):
            return Dated(stamps(line)[0].iso, line)
    return None


def _beside_title(page: Page) -> Dated | None:
    """A bare date between title and text or beside the byline, or above the title if it is no page head."""
    for number in page.dated():
        line = page.lines[number]
        beside = _follows_title(page, number) or Role.BYLINE in {page.role(number - 1), page.role(number + 1)}
        above = page.role(number + 1) is Role.TITLE and not names_a_weekday(line)
        if (beside or above) and not _is_called(page, number, "updated", "saved"):
            return Dated(stamps(line)[0].iso, line)
    return None


def _follows_title(page: Page, number: int) -> bool:
    """Whether at most one line besides byline, section and dates stands between title and this line."""
    if page.title is None or number < page.title:
        return False
    between = page.roles[page.title + 1 : number]
    return sum(role not in {Role.BYLINE, Role.SECTION, Role.DATE} for role in between) <= 1


def _is_called(page: Page, number: int, *kinds: str) -> bool:
    """Whether a date line, or a line of nothing else above it, has a word for one of these occasions."""
    above = page.lines[number - 1] if number else ""
    return any(any_of(kind).search(page.lines[number]) or says_occasion(above, kind) for kind in kinds)


def _datelined(page: Page) -> Dated | None:
    if page.body == len(page.lines):
        return None
    opening = dateline(page.lines[page.body])
    dates = stamps(opening.words) if opening else ()
    return Dated(dates[0].iso, opening.words) if opening and dates else None


def _at_the_top(page: Page) -> Dated | None:
    """A bare date above the title, beside lines of the page's own furniture."""
    top = page.body if page.title is None else page.title
    for number in page.dated():
        line = page.lines[number]
        alone = not _is_called(page, number, *OCCASIONS)
        among = Role.BOILERPLATE in {page.role(number - 1), page.role(number + 1)}
        if number < top and alone and among:
            return Dated(stamps(line)[0].iso, line)
    return None
