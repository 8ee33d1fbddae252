"""Searching 2,000 articles, against SQLite's own full text search over the same texts."""

import itertools
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.benchmarks.figures import Figure, Times, show, timed
from tests.benchmarks.material import large_case, opened, workplace
from tests.benchmarks.prose import Prose
from workbench.desk.finding import Finder, Question

_ROUNDS = 60
_LIMIT = 20
_ARTICLES = 2_000


def main() -> None:
    """Print the table."""
    with workplace() as place:
        folder = large_case(place, _ARTICLES)
        with closing(opened(folder)) as desk, closing(Finder(desk)) as finder:
            building = timed(finder.rebuild)
            peer_file, peer_building = _fts5(place, folder)
            figures = [Figure("index everything", building, None, peer_building)]
            with closing(sqlite3.connect(peer_file)) as peer:
                for what, ours, its in _queries():
                    figures.append(Figure(what, _asked(finder, ours, what), None, _matched(peer, its)))
    show(
        "Search in 2,000 articles, 20 results with their passages; peer: SQLite FTS5, with snippets", figures
    )


def _queries() -> list[tuple[str, list[str], list[str]]]:
    """Kind of query, in our language, and in that of FTS5."""
    prose = Prose()  # the words that the articles are made of
    common, middle = prose.vocabulary[:300], prose.vocabulary[300:5_000]
    pick = prose.random.choice
    rounds = range(_ROUNDS)
    terms = [(pick(common), pick(middle), pick(middle)) for _ in rounds]
    ones = [one for one, _, _ in terms]
    either = [" OR ".join(three) for three in terms]
    both = [f"{one} AND {two}" for one, two, _ in terms]
    begun = [(two, three[:3]) for _, two, three in terms]
    pairs = [f'"{pick(common)} {pick(common)}"' for _ in rounds]
    return [
        ("one common word", ones, ones),
        ("two words, AND", both, both),
        ("three words, OR", either, either),
        ("phrase", pairs, pairs),
        ("as you type", [" ".join(two) for two in begun], [f"{one} AND {two}*" for one, two in begun]),
    ]


def _asked(finder: Finder, queries: list[str], what: str) -> Times:
    texts = itertools.cycle(queries)
    return timed(
        lambda: finder.find(Question(next(texts), limit=_LIMIT, typing=what == "as you type")), _ROUNDS
    )


def _fts5(place: Path, folder: Path) -> tuple[Path, Times]:
    file = place / "fts5.db"
    file.unlink(missing_ok=True)

    def build() -> None:
        with closing(sqlite3.connect(file)) as connection:
            connection.execute("ATTACH ? AS kept", (str(folder / "case.db"),))
            connection.execute("CREATE VIRTUAL TABLE found USING fts5 (title, text)")
            connection.execute(
                "INSERT INTO found SELECT article.title, body.text FROM kept.article AS article"
                " JOIN kept.version AS version ON version.id = article.version_id"
                " JOIN kept.body AS body ON body.sha256 = version.body"
            )
            connection.commit()

    return file, timed(build)


def _matched(peer: sqlite3.Connection, queries: list[str]) -> Times:
    texts = itertools.cycle(queries)
    ask = (
        "SELECT rowid, title, snippet(found, 1, '[', ']', '…', 24) FROM found WHERE found MATCH ?"
        " ORDER BY rank LIMIT ?"
    )
    return timed(lambda: peer.execute(ask, (next(texts), _LIMIT)).fetchall(), _ROUNDS)


if __name__ == "__main__":
    main()
