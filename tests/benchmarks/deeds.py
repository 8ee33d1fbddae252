"""What marking and judging costs, against bare SQLite that writes as many rows as safely."""

import itertools
from contextlib import closing
from pathlib import Path

from tests.benchmarks.figures import Figure, Times, show, timed
from tests.benchmarks.material import large_case, long_case, opened, workplace
from workbench.core.model import Stance
from workbench.desk import articles, claims, passages, tags
from workbench.desk.articles import Listing
from workbench.desk.desk import Desk
from workbench.store.connecting import raw

_ROUNDS = 100
_DEED = 5
_QUOTE = "x" * 80
_JOURNAL_ROW = "y" * 850


def main() -> None:
    """Print the table."""
    with workplace() as place:
        peer = _bare_sqlite(place)
        with closing(opened(large_case(place))) as desk:
            figures = _deeds(desk, peer, "10,000 articles")
            figures += _judging(desk, peer)
        with closing(opened(long_case(place))) as desk:
            figures += _deeds(desk, peer, "5 MB, 10,000 highlights")
    show("Deeds; peer: as many rows inserted by bare SQLite with the same settings", figures)


def _deeds(desk: Desk, peer: Times, where: str) -> list[Figure]:
    ids = articles.ids(desk, Listing())[:500]
    tag = next((row.tag for row in tags.tree(desk)), None) or tags.new(desk, "benchmark")
    spots = ((id_, start) for start in itertools.count(7, 11) for id_ in ids)

    def mark() -> None:
        article_id, start = next(spots)
        passages.highlight(desk, article_id, start, start + 60, [tag.id])

    return [
        Figure(f"highlight + tag ({where})", timed(mark, _ROUNDS), _DEED, peer),
        Figure(f"undo ({where})", timed(desk.undo, _ROUNDS // 2), _DEED, peer),
        Figure(f"redo ({where})", timed(desk.redo, _ROUNDS // 2), _DEED, peer),
    ]


def _judging(desk: Desk, peer: Times) -> list[Figure]:
    (claim_id, *_) = (card.claim.id for card in claims.cards(desk))
    (first, *_) = articles.ids(desk, Listing())
    starts = itertools.count(3, 13)

    def link() -> None:
        start = next(starts)
        claims.link_span(desk, claim_id, first, start, start + 60, Stance.DISPUTES)

    def judge() -> None:
        claims.judge(desk, claim_id, "disputed", "Two articles say otherwise.")

    return [
        Figure("highlight + evidence", timed(link, _ROUNDS), _DEED, peer),
        Figure("verdict", timed(judge, _ROUNDS), _DEED, peer),
    ]


def _bare_sqlite(place: Path) -> Times:
    """A connection of its own, two rows and a journal row in one transaction: what any deed must cost."""
    file = place / "bare.db"
    file.touch()

    def write() -> None:
        with closing(raw(file, writable=True)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO a (words) VALUES (?)", (_QUOTE,))
            connection.execute("INSERT INTO b (a) VALUES (?)", (1,))
            connection.execute("INSERT INTO c (words) VALUES (?)", (_JOURNAL_ROW,))
            connection.execute("COMMIT")

    with closing(raw(file, writable=True)) as connection:
        for name, column in (("a", "words TEXT"), ("b", "a INTEGER"), ("c", "words TEXT")):
            connection.execute(f"CREATE TABLE IF NOT EXISTS {name} (id INTEGER PRIMARY KEY, {column})")
    return timed(write, _ROUNDS)


if __name__ == "__main__":
    main()
