"""What is known of an article: corrected, confirmed or dismissed by a person, and how it came to be so."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from workbench.core.changes import Deed, Label
from workbench.core.dates import is_partial_date
from workbench.core.model import Article, Basis, How, Outlet
from workbench.core.problems import BadValue, EmptyText, Unknown
from workbench.core.views import FactChange
from workbench.desk import outlets
from workbench.desk.desk import Desk
from workbench.desk.learning import FACTS, names_in, said_as_text
from workbench.store import journal
from workbench.store.connecting import Connection
from workbench.store.edit import Edit
from workbench.store.questions import records

_WORDS = ("title", "byline", "agency", "section")
DATES = ("published", "updated", "saved")
"""The facts that are dates."""

_FORMS = "2022, 2022-09, 2022-09-22 or 2022-09-22T17:25; empty for unknown"


def change(desk: Desk, article_id: int, **facts: str) -> Article:
    """Correct what is known of an article; each given fact rests on the person from now on.

    Args:
        desk: the open case.
        article_id: which article.
        facts: by the names in `FACTS`; "" means unknown, several authors are divided by semicolons.

    Raises:
        Unknown, EmptyText (a title), BadValue (a date that is none).
    """
    _check(facts)
    return desk.do(Label.EDIT_ARTICLE, lambda edit: _changed(edit, edit.get(Article, article_id), facts))


def _changed(edit: Edit, before: Article, facts: Mapping[str, str]) -> Article:
    values = dict(_value(edit, name, said.strip()) for name, said in facts.items())
    basis = {name: known for name, known in before.basis.items() if name not in facts}
    basis |= {name: Basis(How.PERSON, edit.author) for name, said in facts.items() if said.strip()}
    guesses = {name: guess for name, guess in before.guesses.items() if name not in facts}
    return edit.change(before, replace(before, **values, basis=basis, guesses=guesses))  # type: ignore[arg-type]


def _value(edit: Edit, name: str, said: str) -> tuple[str, object]:
    if name == "outlet":
        return "outlet_id", outlets.named(edit, said).id if said else None
    if name == "authors":
        return name, names_in(said)
    return name, said if name in _WORDS else said or None


def _check(facts: Mapping[str, str]) -> None:
    for name, said in facts.items():
        if name not in FACTS:
            raise BadValue("fact of an article", name, ", ".join(FACTS))
        if name in DATES and said.strip() and not is_partial_date(said.strip()):
            raise BadValue("date", said, _FORMS)
    if "title" in facts and not facts["title"].strip():
        raise EmptyText("title")


def confirm(desk: Desk, article_id: int, name: str) -> Article:
    """Make a guess a fact, which rests on the person; raises `Unknown` where nothing is guessed."""

    def work(edit: Edit) -> Article:
        before = edit.get(Article, article_id)
        if name not in before.guesses:
            raise Unknown("guess", name)
        _check({name: before.guesses[name].value})
        return _changed(edit, before, {name: before.guesses[name].value})

    return desk.do(Label.EDIT_ARTICLE, work)


def dismiss(desk: Desk, article_id: int, name: str) -> Article:
    """Say that a guess is wrong; what it was about stays unknown."""

    def work(edit: Edit) -> Article:
        before = edit.get(Article, article_id)
        guesses = {one: guess for one, guess in before.guesses.items() if one != name}
        return edit.change(before, replace(before, guesses=guesses))

    return desk.do(Label.EDIT_ARTICLE, work)


def as_said(article: Article, outlet: str) -> dict[str, str]:
    """Every fact of an article as people type it, by the names in `FACTS`; "" is unknown."""
    return {
        name: outlet if name == "outlet" else said_as_text(getattr(article, name) or "") for name in FACTS
    }


def history(desk: Desk, article_id: int) -> tuple[FactChange, ...]:
    """What became of an article's facts since it was imported, newest first: the journal tells."""
    return tuple(desk.ask(_history, article_id))


def _history(connection: Connection, article_id: int) -> list[FactChange]:
    names = {one.id: one.name for one in records.every(connection, Outlet)}
    found: list[FactChange] = []
    for deed in reversed(journal.touching(connection, Article, article_id)):
        gone = (one.before for one in deed.changes if isinstance(one.before, Outlet))
        found += _told(deed, article_id, {**{one.id: one.name for one in gone}, **names})
    return found


def _told(deed: Deed, article_id: int, outlet_names: Mapping[int, str]) -> Iterator[FactChange]:
    for one in deed.changes:
        before, after = one.before, one.after
        if isinstance(before, Article) and isinstance(after, Article) and after.id == article_id:
            yield from _differences(deed, before, after, outlet_names)


def _differences(
    deed: Deed, before: Article, after: Article, outlet_names: Mapping[int, str]
) -> Iterator[FactChange]:
    was, now = (as_said(one, outlet_names.get(one.outlet_id or 0, "")) for one in (before, after))
    for name in FACTS:
        if was[name] != now[name] or before.basis.get(name) != after.basis.get(name):
            basis = after.basis.get(name)
            yield FactChange(name, was[name], now[name], basis, deed.author, deed.at, deed.way)
