"""Small random indexes, and the same documents as plain lists."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from whoosh import fields
from whoosh.analysis.tokenizers import RegexTokenizer, SpaceSeparatedTokenizer
from whoosh.columns import NumericColumn
from whoosh.filedb.filestore import FileStorage

from workbench.search.arraycodec.indexes import ArrayIndex
from workbench.search.arraycodec.writing import ArrayWriter

q: Any = import_module("whoosh.query")
"""Whoosh's queries, whose names it does not declare as exported."""

WORDS = ["a", "b", "c", "ab", "abc", "b\xe4", "무기", "𠀀", "x1", "x2", "x10", "longer", "longest"]


class Bulk(RegexTokenizer):
    """Words between blanks, given in bulk."""

    def terms(self, value: str) -> tuple[list[str], None]:
        return value.split(), None


class Pieces(RegexTokenizer):
    """Words between blanks, of which “-” joins several into a piece."""

    def pieces(self, value: str) -> list[str]:
        return value.split()

    def terms_of(self, piece: str) -> list[str]:
        return [part for part in piece.split("-") if part]


def schema() -> fields.Schema:
    return fields.Schema(
        title=fields.TEXT(analyzer=SpaceSeparatedTokenizer()),
        text=fields.TEXT(analyzer=Bulk(r"\S+")),
        pieces=fields.TEXT(analyzer=Pieces(r"[^\s-]+")),
        key=fields.ID(unique=True, stored=True),
        kind=fields.ID(),
        tags=fields.KEYWORD(),
        size=fields.COLUMN(NumericColumn("q")),
        extra=fields.STORED(),
    )


@dataclass(frozen=True)
class Plain:
    """A document as it was given."""

    key: str
    title: str = ""
    text: str = ""
    pieces: str = ""
    kind: str | None = None
    tags: str = ""
    size: int | None = None

    def fields(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__dataclass_fields__} | {"extra": [self.key, 1]}


def plain(count: int, seed: int, first: int = 0) -> list[Plain]:
    """Random documents."""
    chance = random.Random(seed)  # noqa: S311

    def words(most: int) -> str:
        return " ".join(chance.choices(WORDS, weights=range(len(WORDS), 0, -1), k=chance.randint(0, most)))

    return [
        Plain(
            key=f"k{first + number}",
            title=words(3),
            text=words(12),
            pieces=words(6).replace(" ", "-", chance.randint(0, 3)),
            kind=chance.choice([None, "one", "two", "three"]),
            tags=" ".join({*words(3).split()}),
            size=chance.choice([None, *range(-3, 9)]),
        )
        for number in range(count)
    ]


def new_index(folder: Path) -> ArrayIndex:
    folder.mkdir(exist_ok=True)
    return ArrayIndex.create(FileStorage(str(folder)), schema(), "TEST")


def opened(folder: Path) -> ArrayIndex:
    return ArrayIndex(FileStorage(str(folder)), schema(), "TEST")


def add(writer: ArrayWriter, documents: list[Plain]) -> None:
    for document in documents:
        writer.add_document(**document.fields())


def history(index: ArrayIndex, seed: int, rounds: int = 8, most: int = 30) -> list[Plain]:
    """A random life of adding, replacing, deleting and merging; what is there in the end, in its order."""
    chance = random.Random(seed)  # noqa: S311
    there: dict[str, Plain] = {}
    for number in range(rounds):
        writer = index.writer()
        gone = chance.sample(sorted(there), chance.randint(0, len(there) // 2))
        assert writer.delete_terms("key", gone) == len(gone)
        fresh = plain(chance.randint(0, most), seed * 1000 + number, first=1000 * number)
        again = plain(len(gone) // 2, seed + number)
        replaced = [
            Plain(**{**document.__dict__, "key": key}) for key, document in zip(gone, again, strict=False)
        ]
        add(writer, fresh + replaced)
        writer.optimize = chance.random() < 0.2
        writer.commit({"round": number})
        for key in gone:
            del there[key]
        there |= {document.key: document for document in fresh + replaced}
    return list(there.values())


def keys(index: ArrayIndex) -> Iterator[str]:
    with index.searcher() as searcher:
        yield from (searcher.stored_fields(number)["key"] for number in searcher.reader().all_doc_ids())
