"""What can be wrong with a query: a reason, the place to underline, and a sentence for it."""

from dataclasses import dataclass
from enum import Enum

from workbench.core.query.nodes import Field


class Reason(Enum):
    """Why a query cannot be searched: a sentence over `word` (what is underlined) and `known` (fields)."""

    UNCLOSED_QUOTE = "a quotation mark is never closed"
    EMPTY_QUOTES = "there is nothing between the quotation marks"
    UNCLOSED_GROUP = "a parenthesis is never closed"
    UNOPENED_GROUP = "a parenthesis is closed that was never opened"
    EMPTY_GROUP = "there is nothing between the parentheses"
    NOTHING_BEFORE = "“{word}” needs something before it"
    NOTHING_AFTER = "“{word}” needs something after it"
    UNKNOWN_FIELD = "there is no field “{word}” (there are: {known})"
    BAD_DATE = (
        "“{word}” is not a date; write 2022, 2022-09, 2022-09-22, "
        "a range such as 2022-09..2023-01, or unknown"
    )
    BACKWARD_DATES = "“{word}” ends before it begins"
    TOO_FUZZY = "“{word}” asks for too many slips; ~1 and ~2 are possible"
    TOO_DEEP = "there are too many parentheses inside each other"
    TOO_LONG = "there are too many words"


@dataclass(frozen=True, slots=True)
class QueryError:
    """One thing wrong with a query, and where: code points of what was typed, `end` exclusive."""

    start: int
    end: int
    reason: Reason
    word: str

    def facts(self) -> dict[str, str]:
        """The values the sentence names, for whoever translates it."""
        return {"word": self.word, "known": ", ".join(Field)}

    def __str__(self) -> str:
        return self.reason.value.format(**self.facts())
