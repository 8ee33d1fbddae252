"""What the search page says about queries, about what was found, and about the values it is narrowed by."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.core.query import Facet, Kind, QueryError
from workbench.core.views import Found
from workbench.desk.excerpts import MOST
from workbench.desk.finding import Answer
from workbench.gui.kit.counting import counted
from workbench.gui.kit.dates import date_words
from workbench.gui.searching.rows import Row

_tr = QCoreApplication.translate

ICONS = {
    Kind.ARTICLE: "newspaper",
    Kind.HIGHLIGHT: "highlighter",
    Kind.NOTE: "message-square-text",
    Kind.CLAIM: "scale",
}


def why(error: QueryError) -> str:
    """What is wrong with a query, as a sentence."""
    reason = _tr("queries", error.reason.value).format(**error.facts())
    return _tr("Searching", "This cannot be searched: {reason}.").format(reason=reason)


def kind_words(kind: Kind) -> str:
    """What things of a kind are called."""
    return {
        Kind.ARTICLE: _tr("Searching", "Articles"),
        Kind.HIGHLIGHT: _tr("Searching", "Highlights"),
        Kind.NOTE: _tr("Searching", "Notes"),
        Kind.CLAIM: _tr("Searching", "Claims"),
    }[kind]


def title(found: Found) -> str:
    """What something found is headed by; a claim and a note on one go by what they are."""
    if found.kind == Kind.CLAIM:
        return _tr("Searching", "Claim {number}").format(number=found.title)
    return found.title or _tr("Searching", "Untitled")


def origin(found: Found) -> str:
    """Who published it and when, as far as that makes sense."""
    if found.article_id is None:
        return ""
    return f"{found.outlet or _tr('Searching', 'outlet unknown')} · {date_words(found.published)}"


def hidden_words(row: Row) -> str:
    """What stands for the passages that are not listed."""
    return counted(row.hidden, _tr("Searching", "1 more passage"), _tr("Searching", "{n} more passages"))


def found_by_facts() -> str:
    """What stands where a passage would, when none of the text was asked for."""
    return _tr("Searching", "Found by its title, source, date, tags or status.")


def summary(row: Row) -> str:
    """Everything a row shows, for screen readers."""
    passage = hidden_words(row) if row.hidden else row.excerpt.text if row.excerpt else ""
    said = (kind_words(Kind(row.found.kind)), title(row.found), origin(row.found), passage)
    return ", ".join(part for part in said if part)


def facet_words(facet: Facet, value: str) -> str:
    """One value of a facet; the empty one says what is not there."""
    if not value:
        return _missing(facet)
    if facet is Facet.MONTH:
        return date_words(value)
    if facet is Facet.LANGUAGE:
        language = QLocale(value).language()
        return value if language is QLocale.Language.C else QLocale.languageToString(language)
    return value


def _missing(facet: Facet) -> str:
    return {
        Facet.MONTH: _tr("Searching", "Date unknown"),
        Facet.TAG: _tr("Searching", "No tag"),
        Facet.STATUS: _tr("Searching", "No claim"),
    }.get(facet, _tr("Searching", "Unknown"))


def tally(answer: Answer, shown: Sequence[Found]) -> tuple[str, str]:
    """How much was found: the number that matters, and what it is a number of.

    Args:
        answer: the newest page of it.
        shown: everything that is listed of all pages.
    """
    kinds = _kinds(answer)
    seconds = _duration(answer.seconds)
    passages = sum(len(one.passages) for one in shown)
    if not passages:
        return kinds or _tr("Searching", "Nothing found"), f"· {seconds}"
    number = counted(passages, _tr("Searching", "1 passage"), _tr("Searching", "{n} passages"))
    if any(len(one.passages) >= MOST for one in shown):
        number = _tr("Searching", "at least {number}").format(number=number)
    if len(shown) >= answer.total:
        return number, _tr("Searching", "in {kinds} · {seconds}").format(kinds=kinds, seconds=seconds)
    part = _tr("Searching", "in the first {n} of {total}: {kinds} · {seconds}")
    first, total = QLocale().toString(len(shown)), QLocale().toString(answer.total)
    return number, part.format(n=first, total=total, kinds=kinds, seconds=seconds)


def _kinds(answer: Answer) -> str:
    """“5 articles, 2 notes”: everything found, by kind."""
    numbers = {one.value: one.count for one in answer.facets.get(Facet.KIND, ())}
    asked = [kind for kind in Kind if kind in answer.question.scope and numbers.get(kind)]
    return _listed(_number_of(kind, numbers[kind]) for kind in asked)


def _number_of(kind: Kind, number: int) -> str:
    one, many = {
        Kind.ARTICLE: (_tr("Searching", "1 article"), _tr("Searching", "{n} articles")),
        Kind.HIGHLIGHT: (_tr("Searching", "1 highlight"), _tr("Searching", "{n} highlights")),
        Kind.NOTE: (_tr("Searching", "1 note"), _tr("Searching", "{n} notes")),
        Kind.CLAIM: (_tr("Searching", "1 claim"), _tr("Searching", "{n} claims")),
    }[kind]
    return counted(number, one, many)


def _listed(words: Iterable[str]) -> str:
    return _tr("Searching", ", ").join(words)


def _duration(seconds: float) -> str:
    if seconds < 1:
        return _tr("Searching", "{n} ms").format(n=max(1, round(seconds * 1000)))
    return _tr("Searching", "{n} s").format(n=QLocale().toString(seconds, "f", 1))


def searched(kinds: Iterable[Kind]) -> str:
    """These kinds, by the names of their buttons."""
    return _listed(kind_words(kind) for kind in Kind if kind in kinds)
