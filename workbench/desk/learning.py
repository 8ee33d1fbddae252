"""What a file says of its article becomes the article's facts; what is only guessed stays an offer."""

import os
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

from workbench.core.addresses import host
from workbench.core.lines import Line, lettered, lines
from workbench.core.model import Article, Basis, Guess, How, Outlet, Role
from workbench.desk import outlets
from workbench.formats import Parsed
from workbench.store.connecting import Connection
from workbench.store.edit import Edit

FACTS = (
    "title", "outlet", "byline", "authors", "agency", "published", "updated", "saved", "section", "language",
    "url", "canonical_url",
)  # fmt: skip
"""What can be known of an article, by the name of its field."""

_LASTING = ("outlet", "published", "language", "url", "canonical_url")
"""Facts that a later version of the text does not change: they are learnt once."""

_STAND_IN_LENGTH = 80


def first_facts(edit: Edit, article: Article, parsed: Parsed) -> Article:
    """A new article with everything its file says of it."""
    return _learned(edit, article, parsed, FACTS)


def later_facts(edit: Edit, article: Article, parsed: Parsed) -> Article:
    """An article with what a newer version says of it; what a person gave, or what lasts, stays."""

    def open_to(name: str) -> bool:
        basis = article.basis.get(name)
        return basis is None or (name not in _LASTING and basis.how is not How.PERSON)

    return _learned(edit, article, parsed, filter(open_to, FACTS))


def _learned(edit: Edit, article: Article, parsed: Parsed, names: Iterable[str]) -> Article:
    values: dict[str, object] = {}
    basis, guesses = dict(article.basis), dict(article.guesses)
    for name in names:
        said = getattr(parsed, name)
        if not said:
            continue
        guesses.pop(name, None)
        words = parsed.basis.get(name, Basis(How.LINE, said_as_text(said)))
        if words.how is How.GUESS:
            guesses[name] = Guess(said_as_text(said), words.words)
            continue
        basis[name] = words
        values |= {"outlet_id": outlets.named(edit, said).id} if name == "outlet" else {name: said}
    if "outlet" not in basis and (known := _by_address(edit, parsed)):
        values["outlet_id"], basis["outlet"] = known
    return replace(article, **values, basis=basis, guesses=guesses)  # type: ignore[arg-type]


def _by_address(edit: Edit, parsed: Parsed) -> tuple[int, Basis] | None:
    for address in addresses_of(parsed):
        site = host(address)
        found = edit.remembered(Outlet, ("at", site), partial(outlets.at, edit.connection, address))
        if found is not None:
            return found.id, Basis(How.ADDRESS, address)
    return None


def addresses_of(parsed: Parsed) -> tuple[str, ...]:
    """Where the page says that it belongs, and where it was; what is only guessed does not count."""
    sure = (getattr(parsed, name) for name in ("canonical_url", "url") if not _is_guess(parsed, name))
    return tuple(filter(None, sure))


def outlet_of(connection: Connection, parsed: Parsed) -> Outlet | None:
    """The outlet of an article that is not kept yet, if the case knows it."""
    if parsed.outlet and not _is_guess(parsed, "outlet"):
        return outlets.known_as(connection, parsed.outlet)
    return next(filter(None, (outlets.at(connection, one) for one in addresses_of(parsed))), None)


def _is_guess(parsed: Parsed, name: str) -> bool:
    return name in parsed.basis and parsed.basis[name].how is How.GUESS


def said_as_text(said: str | tuple[str, ...]) -> str:
    """A fact as people type it: names are divided by semicolons, since they may hold commas."""
    return said if isinstance(said, str) else "; ".join(said)


def names_in(said: str) -> tuple[str, ...]:
    """The names in such a text."""
    return tuple(dict.fromkeys(name.strip() for name in said.split(";") if name.strip()))


def called(parsed: Parsed, path: Path) -> str:
    """What to call an article: its title, or its first words; having no basis, they are known as such."""
    if parsed.title:
        return parsed.title
    found: Iterable[Line] = lines(parsed.text, lettered(parsed.roles))
    for line in found:
        if line.role is Role.BODY:
            first = parsed.text[line.start : line.end].strip()
            if len(first) <= _STAND_IN_LENGTH:
                return first
            return first[:_STAND_IN_LENGTH].rsplit(" ", 1)[0] + " …"
    return sound(path.stem)


def sound(name: str) -> str:
    """A file name as text: bytes that are none in the system's encoding become U+FFFD."""
    return os.fsencode(name).decode("utf-8", "replace")
