"""What the search page says about queries, about what was found, and about the values it is narrowed by."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.core.query import Facet, Kind, QueryError, Sort
from workbench.core.views import Found
from workbench.desk.excerpts import MOST
from workbench.desk.finding import Answer, Question
from workbench.desk.hits import HitPassage
from workbench.desk.tallies import Tally
from workbench.gui.kit.bidi import isolated
from workbench.gui.kit.dates import date_words
from workbench.gui.kit.language_words import language_words
from workbench.gui.searching.rows import Row

translate = QCoreApplication.translate

ICONS = {
    Kind.ARTICLE: "newspaper",
    Kind.HIGHLIGHT: "highlighter",
    Kind.NOTE: "message-square-text",
    Kind.CLAIM: "scale",
}


def why(error: QueryError) -> str:
    """What is wrong with a query, as a sentence."""
    reason = translate("queries", error.reason.value).format(**error.facts())
    return translate("Searching", "This cannot be searched: {reason}.").format(reason=reason)


def kind_words(kind: Kind) -> str:
    """What things of a kind are called."""
    return {
        Kind.ARTICLE: translate("Searching", "Articles"),
        Kind.HIGHLIGHT: translate("Searching", "Highlights"),
        Kind.NOTE: translate("Searching", "Notes"),
        Kind.CLAIM: translate("Searching", "Claims"),
    }[kind]


def title(found: Found) -> str:
    """What something found is headed by; a claim and a note on one go by what they are."""
    if found.kind == Kind.CLAIM:
        return translate("Searching", "Claim {number}").format(number=found.title)
    return found.title or translate("Searching", "Untitled")


def origin(found: Found) -> str:
    """Who published it and when, as far as that makes sense."""
    if found.article_id is None:
        return ""
    outlet = isolated(found.outlet) or translate("Searching", "outlet unknown")
    return f"{outlet} · {date_words(found.published)}"


def hidden_words(row: Row) -> str:
    """What stands for the passages that are not listed."""
    return translate("Searching", "%Ln more passage(s)", None, row.hidden)


def found_by_facts() -> str:
    """What stands where a passage would, when none of the text was asked for."""
    return translate("Searching", "Found by its title, source, date, tags or status.")


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
        return language_words(value)
    return value


def _missing(facet: Facet) -> str:
    return {
        Facet.MONTH: translate("Searching", "Date unknown"),
        Facet.TAG: translate("Searching", "No tag"),
        Facet.STATUS: translate("Searching", "No claim"),
    }.get(facet, translate("Searching", "Unknown"))


def tally(answer: Answer, shown: Sequence[Found]) -> tuple[str, str]:
    """How much was found: the number that matters, and what it is a number of.

    Args:
        answer: the newest page of it.
        shown: everything that is listed of all pages.
    """
    kinds = _kinds(answer)
    seconds = _duration(answer.seconds)
    passages = sum(one.number for one in shown)
    if not passages:
        return kinds or translate("Searching", "Nothing found"), f"· {seconds}"
    number = translate("Searching", "%Ln passage(s)", None, passages)
    if any(one.number >= MOST for one in shown):
        number = translate("Searching", "at least {number}").format(number=number)
    if len(shown) >= answer.total:
        return number, translate("Searching", "in {kinds} · {seconds}").format(kinds=kinds, seconds=seconds)
    part = translate("Searching", "in the first {n} of {total}: {kinds} · {seconds}")
    first, total = QLocale().toString(len(shown)), QLocale().toString(answer.total)
    return number, part.format(n=first, total=total, kinds=kinds, seconds=seconds)


def _kinds(answer: Answer) -> str:
    """“5 articles, 2 notes”: everything found, by kind."""
    numbers = {one.value: one.count for one in answer.facets.get(Facet.KIND, ())}
    asked = [kind for kind in Kind if kind in answer.question.scope and numbers.get(kind)]
    return _listed(_number_of(kind, numbers[kind]) for kind in asked)


def _number_of(kind: Kind, number: int) -> str:
    return {
        Kind.ARTICLE: translate("Searching", "%Ln article(s)", None, number),
        Kind.HIGHLIGHT: translate("Searching", "%Ln highlight(s)", None, number),
        Kind.NOTE: translate("Searching", "%Ln note(s)", None, number),
        Kind.CLAIM: translate("Searching", "%Ln claim(s)", None, number),
    }[kind]


def _listed(words: Iterable[str]) -> str:
    return translate("Searching", ", ").join(words)


def _duration(seconds: float) -> str:
    if seconds < 1:
        return translate("Searching", "{n} ms").format(n=max(1, round(seconds * 1000)))
    return translate("Searching", "{n} s").format(n=QLocale().toString(seconds, "f", 1))


def searched(kinds: Iterable[Kind]) -> str:
    """These kinds, by the names of their buttons."""
    return _listed(kind_words(kind) for kind in Kind if kind in kinds)


def sort_words(sort: Sort) -> str:
    """An order, by the name of its choice."""
    return {
        Sort.RELEVANCE: translate("Searching", "Best first"),
        Sort.NEWEST: translate("Searching", "Newest first"),
        Sort.OLDEST: translate("Searching", "Oldest first"),
        Sort.OUTLET: translate("Searching", "By source"),
    }[sort]


def asked_words(question: Question) -> str:
    """What a question asks besides its words: where, in which order, narrowed by what."""
    parts = [searched(question.scope), sort_words(question.sort)]
    for facet, values in question.filters.chosen.items():
        parts += [facet_words(facet, value) for value in sorted(values)]
    return " · ".join(parts)


def new_words(number: int) -> str:
    """How much is new."""
    return translate("Searching", "{n} new").format(n=QLocale().toString(number))


def tally_words(tally: Tally | None) -> tuple[str, ...]:
    """What a saved search finds, for screen readers."""
    if tally is None:
        return ()
    found = translate("Searching", "%Ln found", None, tally.total)
    return (found, new_words(tally.fresh)) if tally.fresh else (found,)


def hit_origin(hit: HitPassage) -> str:
    """The article a passage stands in, and who published it."""
    return " · ".join(part for part in (isolated(hit.title), isolated(hit.outlet)) if part)


def marked_already() -> str:
    """What is said of a passage that is highlighted exactly so."""
    return translate("Searching", "highlighted already")


def gathering_words(done: int, total: int) -> str:
    """How far the passages are gathered, in articles and highlights looked through."""
    told = translate("Searching", "Looking through {done} of {total}")
    return told.format(done=QLocale().toString(done), total=QLocale().toString(total))


def hits_words(hits: Sequence[HitPassage]) -> str:
    """How many passages in how many articles, and how many of them are highlighted exactly so."""
    passages = translate("Searching", "%Ln passage(s)", None, len(hits))
    articles = translate("Searching", "%Ln article(s)", None, len({one.article_id for one in hits}))
    told = translate("Searching", "{passages} in {articles}").format(passages=passages, articles=articles)
    known = sum(one.tag_ids is not None for one in hits)
    if not known:
        return told
    already = translate("Searching", "%Ln highlighted already", None, known)
    return translate("Searching", "{told} · {already}").format(told=told, already=already)


def tag_them(number: int) -> str:
    """The word on the button that puts the tag on them."""
    return translate("Searching", "Tag %Ln passage(s)", None, number)


def surveyed_words(done: int, total: int, wrong: int) -> str:
    """How far a list of queries is searched, and how many of them cannot be."""
    told = translate("Searching", "{done} of {total} queries searched")
    told = told.format(done=QLocale().toString(done), total=QLocale().toString(total))
    if not wrong:
        return told
    cannot = translate("Searching", "%Ln cannot be searched", None, wrong)
    return translate("Searching", "{told} · {cannot}").format(told=told, cannot=cannot)
