"""The search box's language: what a person types becomes a small tree, or errors that say where.

    rockets shells              both words              rockets OR shells      either
    "never exported"            words side by side      "arms Russia"~5        near each other, in any order
    NOT rumor, -rumor           without                 (a OR b) c             grouped
    export*, wom?n, *port       beginnings, gaps        missle~, missle~2      with one or two slips
    =word                       exactly this word       title:word             in one field
    date:2022-09..2023-01       dates, and date:2022, date:..2022-09, date:unknown

AND, OR and NOT are capitals; words side by side mean AND, which binds tighter than OR.
"""

from workbench.core.query.dates import Days, days_of
from workbench.core.query.errors import QueryError, Reason
from workbench.core.query.nodes import (
    And,
    Dates,
    Field,
    Fielded,
    Fuzzy,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    Undated,
    Wildcard,
    Word,
)
from workbench.core.query.parser import Parsed, parse
from workbench.core.query.question import Facet, Filters, Kind, Sort
from workbench.core.query.typing_ahead import as_you_type

__all__ = [
    "And",
    "Dates",
    "Days",
    "Facet",
    "Field",
    "Fielded",
    "Filters",
    "Fuzzy",
    "Kind",
    "Node",
    "Not",
    "Or",
    "Parsed",
    "Phrase",
    "Prefix",
    "QueryError",
    "Reason",
    "Sort",
    "Undated",
    "Wildcard",
    "Word",
    "as_you_type",
    "days_of",
    "parse",
]
