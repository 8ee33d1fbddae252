"""What the columns of a table mean: recognised by their names, put right by a person, remembered."""

from dataclasses import dataclass
from enum import StrEnum


class Field(StrEnum):
    """What a column can hold, by the field names of `Parsed`."""

    TITLE = "title"
    TEXT = "text"
    PUBLISHED = "published"
    UPDATED = "updated"
    OUTLET = "outlet"
    BYLINE = "byline"
    SECTION = "section"
    LANGUAGE = "language"
    URL = "url"


@dataclass(frozen=True, slots=True)
class Mapping:
    """Which column holds what. Columns that are not named here are not read.

    Several columns may be text (a standfirst and a body): they follow each other in this order. Of several
    for any other field the first that says something counts.
    """

    columns: tuple[tuple[str, Field], ...] = ()

    def of(self, field: Field) -> tuple[str, ...]:
        """The columns that hold it."""
        return tuple(column for column, one in self.columns if one is field)


@dataclass(frozen=True, slots=True)
class Preview:
    """A table before it is read: the names of its columns, what they seem to mean, and its first rows.

    `rows` are cells by column, as text; a column that a row lacks is empty there.
    """

    columns: tuple[str, ...]
    mapping: Mapping
    rows: tuple[tuple[str, ...], ...]
