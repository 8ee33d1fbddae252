"""SQLite's FTS5. What narrows and counts lies in a table beside it, the texts as well, each once."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.benchmarks.search.corpus import Article
from tests.benchmarks.search.engines.engine import Answer
from tests.benchmarks.search.questions import PAGE, WITHIN, Kind, Question

_TABLES = """
    CREATE TABLE article (
        id INTEGER PRIMARY KEY, outlet TEXT, language TEXT, tags TEXT, published TEXT, title TEXT, text TEXT
    );
    CREATE VIRTUAL TABLE found USING fts5 (
        title, text, content='article', content_rowid='id', tokenize='unicode61 remove_diacritics 2'
    );
    CREATE VIRTUAL TABLE terms USING fts5vocab (found, row);
    INSERT INTO found (found, rank) VALUES ('rank', 'bm25(2.0, 1.0)');
"""
_FACETS = """
    WITH hits AS MATERIALIZED (
        SELECT outlet, language, substr(published, 1, 7) AS month, tags
        FROM found JOIN article ON article.id = found.rowid WHERE found MATCH ?
    )
    SELECT 'outlet', outlet, count(*) FROM hits GROUP BY 2
    UNION ALL SELECT 'language', language, count(*) FROM hits GROUP BY 2
    UNION ALL SELECT 'month', month, count(*) FROM hits GROUP BY 2
    UNION ALL SELECT 'tag', value, count(*) FROM hits, json_each(tags) GROUP BY 2
"""
_SNIPPETS = """
    SELECT found.rowid, title, snippet(found, 1, '[', ']', '…', 24) FROM found
    WHERE found MATCH ? ORDER BY rank LIMIT ?
"""


class Fts5:
    """See `Engine`."""

    unable = frozenset({Kind.FUZZY_1, Kind.FUZZY_2})

    def __init__(self, folder: Path) -> None:
        self._connection = sqlite3.connect(folder / "fts5.db")
        if not self._connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
            self._connection.executescript(_TABLES)

    def build(self, articles: Iterable[Article]) -> None:
        """Index articles."""
        with self._connection:
            for article in articles:
                self._add(article)

    def _add(self, article: Article) -> None:
        self._connection.execute(
            "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                article.number,
                article.outlet,
                article.language,
                json.dumps(article.tags),
                article.published,
                article.title,
                article.text,
            ),
        )
        self._connection.execute(
            "INSERT INTO found (rowid, title, text) VALUES (?, ?, ?)",
            (article.number, article.title, article.text),
        )

    def change(self, article: Article) -> None:
        """Put an article in the place of another."""
        with self._connection:
            self._connection.execute(
                "INSERT INTO found (found, rowid, title, text)"
                " SELECT 'delete', id, title, text FROM article WHERE id = ?",
                (article.number,),
            )
            self._connection.execute("DELETE FROM article WHERE id = ?", (article.number,))
            self._add(article)

    def search(self, question: Question) -> Answer:
        """Answer a question."""
        match = self._match(question)
        if question.kind is Kind.FACETS:
            self._connection.execute(_FACETS, (match,)).fetchall()
        source = "FROM found WHERE found MATCH ?"
        values: list[str | int] = [match]
        if question.outlet or question.first or question.kind is Kind.SORTED:
            source = "FROM found JOIN article ON article.id = found.rowid WHERE found MATCH ?"
        if question.outlet:
            source += " AND outlet = ?"
            values.append(question.outlet)
        if question.first:
            source += " AND published BETWEEN ? AND ?"
            values += [question.first, question.last]
        order = "published DESC" if question.kind is Kind.SORTED else "rank"
        (total,) = self._connection.execute(f"SELECT count(*) {source}", values).fetchone()
        page = self._connection.execute(
            f"SELECT found.rowid {source} ORDER BY {order} LIMIT ?",
            [*values, PAGE],
        )
        return Answer(total, tuple(number for (number,) in page))

    def _match(self, question: Question) -> str:
        words = question.words
        match question.kind:
            case Kind.OR:
                return " OR ".join(words)
            case Kind.PHRASE:
                return f'"{" ".join(words)}"'
            case Kind.NEAR:
                return f"NEAR({' '.join(words)}, {WITHIN})"
            case Kind.PREFIX | Kind.TYPING:
                return " AND ".join(words) + "*"
            case Kind.WILDCARD:
                fitting = self._connection.execute("SELECT term FROM terms WHERE term GLOB ?", words)
                return " OR ".join(f'"{term}"' for (term,) in fitting) or '"—"'
            case _:
                return " AND ".join(words)

    def keep(self, articles: Sequence[Article]) -> None:
        """Nothing more: they are kept beside the index."""

    def rows(self, question: Question) -> int:
        """Answer a question with its passages."""
        self.search(question)
        return len(self._connection.execute(_SNIPPETS, (self._match(question), PAGE)).fetchall())

    def close(self) -> None:
        """Let go of the files."""
        self._connection.close()
