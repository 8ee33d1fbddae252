"""What is known of an article and where that came from; and who publishes."""

from argparse import Namespace
from collections.abc import Iterator

from workbench.cli import values
from workbench.cli.answers import Answer, one_line
from workbench.cli.articles import UNKNOWN
from workbench.cli.desks import reading
from workbench.cli.words import counted
from workbench.core.views import CopyRow, FactChange, OutletRow, Reading, VersionRow
from workbench.desk import articles, facts, versions
from workbench.desk import outlets as desk_outlets


def article(args: Namespace) -> Answer:
    """Every fact of an article with its evidence and history; its versions, copies and lost highlights."""
    with reading(args) as desk:
        page = articles.reading(desk, args.article)
        told = facts.as_said(page.article, page.outlet)
        history = facts.history(desk, args.article)
        states, copies = versions.rows(desk, args.article), versions.copies(desk, args.article)
    data = {
        "id": page.article.id,
        "facts": {name: values.fact(page.article, name, said) for name, said in told.items()},
        "history": [values.fact_change(one) for one in history],
        "versions": [values.version(row) for row in states],
        "copies": [values.original(row.original) for row in copies],
    }
    return Answer(data, "\n".join(_told(page, told, history, states, copies)))


def _told(
    page: Reading,
    told: dict[str, str],
    history: tuple[FactChange, ...],
    states: tuple[VersionRow, ...],
    copies: tuple[CopyRow, ...],
) -> Iterator[str]:
    for name, said in told.items():
        guess = page.article.guesses.get(name)
        basis = page.article.basis.get(name)
        evidence = f"  ({basis.how.value}: {one_line(basis.words)})" if basis else ""
        yield f"{name:<14} {one_line(said) or UNKNOWN}{evidence}"
        if guess is not None:
            yield f"{'':<14} perhaps {one_line(guess.value)}  (a guess: {one_line(guess.words)})"
    for one in history:
        before, after = one_line(one.before) or UNKNOWN, one_line(one.after) or UNKNOWN
        who = f"{one.author}, {one.at:%Y-%m-%d %H:%M} ({one.way})"
        yield f"{'changed':<14} {one.name}: {before} → {after}, {who}"
    for row in states:
        newest = ", newest" if row.newest else ""
        number = f"version {row.version.number}"
        yield f"{number:<14} {one_line(_place(row))}, {counted(row.words, 'word')}{newest}"
        for passage in row.orphans:
            yield f"{'':<14} lost highlight {passage.id}: {one_line(passage.quote)}"
    for copy in copies:
        yield f"{'copy':<14} {one_line(copy.original.path)}"


def _place(row: VersionRow) -> str:
    return " › ".join(filter(None, (row.original.path, row.original.part)))


def outlets(args: Namespace) -> Answer:
    """List the outlets by name."""
    with reading(args) as desk:
        rows = desk_outlets.rows(desk)
    text = "\n".join([*map(_outlet, rows), f"{counted(len(rows), 'outlet')}."])
    return Answer({"outlets": [values.outlet(row) for row in rows]}, text)


def _outlet(row: OutletRow) -> str:
    one = row.outlet
    names = "; ".join(one_line(name) for name in (one.name, *one.aliases))
    number = counted(row.articles, "article")
    return f"{one.id}  {one.grade or UNKNOWN}  {one.country or UNKNOWN:<4}  {number:<12}  {names}"
