"""The tables of an annotation database.

Each record of `workbench.core.model` is a row of the table of its name, field by field; values inside a
record (a status scale, aliases) are JSON. Foreign keys are checked at commit, so that the changes of a
deed can be applied, and taken back, in any order.
"""

import json
from typing import Any

from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, Table, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from workbench.core.codec import kind_name
from workbench.core.model import RECORDS, Record

SCHEMA = 3
"""The number of the newest migration; stored as SQLite's user_version."""

MIN_READER = 1
"""The smallest `SCHEMA` a program must know to read what this one writes."""

APPLICATION_ID = 0x46435742
"""“FCWB” in SQLite's header: says that the file is ours."""


_canonical = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode


class Json(TypeDecorator[Any]):
    """A value as canonical JSON text: equal values are equal text, and STRICT tables know no JSON type."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Value to text."""
        return None if value is None else _canonical(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ARG002
        """Text to value."""
        return None if value is None else json.loads(value)


metadata = MetaData()


def _id() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def _to(name: str, table: str, *, optional: bool = False) -> Column[int]:
    key = ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")
    return Column(name, Integer, key, nullable=optional)


def _text(name: str, *, optional: bool = False) -> Column[str]:
    return Column(name, Text, nullable=optional)


def _number(name: str, *, optional: bool = False) -> Column[int]:
    return Column(name, Integer, nullable=optional)


def _json(name: str) -> Column[Any]:
    return Column(name, Json, nullable=False)


def _table(name: str, *columns: Column[Any], indexes: tuple[str, ...] = ()) -> Table:
    """A table; each of its indexes is told by its columns, with a blank between them."""
    made = Table(name, metadata, *columns, sqlite_strict=True)
    for one in indexes:
        names = one.split()
        Index("_".join((name, "by", *names)), *(made.c[column] for column in names))
    return made


format_ = _table("format", Column("min_reader", Integer, primary_key=True))

alembic_version = _table("alembic_version", Column("version_num", Text, primary_key=True))

case = _table("case", _id(), _text("name"), _text("created"), _json("statuses"), _number("claims_made"))

outlet = _table(
    "outlet",
    _id(),
    _text("name"),
    _json("aliases"),
    _text("country"),
    _text("note"),
    _text("grade", optional=True),
)

original = _table(
    "original",
    _id(), _text("name"), _text("stored"), _text("path"), _number("size"), _text("sha256"), _text("arrived"),
    _text("part"), _text("url", optional=True), _text("captured", optional=True),
    indexes=("sha256 part",),
)  # fmt: skip

body = _table(
    "body", Column("sha256", Text, primary_key=True), _text("text"), _number("characters"), _number("words")
)

article = _table(
    "article",
    _id(), _text("title"), _number("version_id"), _text("added"), _to("outlet_id", "outlet", optional=True),
    _text("byline"), _text("agency"), _text("published", optional=True), _text("saved", optional=True),
    _text("language", optional=True), _text("url", optional=True), _json("basis"), _json("authors"),
    _text("section"), _text("updated", optional=True), _text("canonical_url", optional=True),
    _json("guesses"),
    indexes=("outlet_id title", "published", "url", "canonical_url"),
)  # fmt: skip

version = _table(
    "version",
    _id(), _to("article_id", "article"), _number("number"), _text("body"), _to("original_id", "original"),
    _text("roles"), _text("arrived"),
    indexes=("article_id", "body", "original_id"),
)  # fmt: skip

copy = _table(
    "copy",
    _id(), _to("article_id", "article"), _to("original_id", "original"), _text("arrived"),
    indexes=("article_id", "original_id"),
)  # fmt: skip

import_ = _table(
    "import",
    _id(), _text("made"), _text("author"), _json("outcomes"), _number("left_out"), _number("cancelled"),
)  # fmt: skip

rolerule = _table(
    "rolerule",
    _id(), _to("outlet_id", "outlet"), _text("line"), _text("role"),
    indexes=("outlet_id",),
)  # fmt: skip

passage = _table(
    "passage",
    _id(), _to("article_id", "article"), _to("version_id", "version"), _number("start"), _number("end"),
    _text("quote"), _text("prefix"), _text("suffix"), _text("made"), _text("author"),
    indexes=("article_id", "version_id start"),
)  # fmt: skip

tag = _table(
    "tag",
    _id(), _text("name"), _text("color"), _to("parent_id", "tag", optional=True), _number("position"),
    _number("key", optional=True),
)  # fmt: skip

tagging = _table(
    "tagging", _id(), _to("passage_id", "passage"), _to("tag_id", "tag"), indexes=("passage_id", "tag_id")
)

note = _table(
    "note",
    _id(), _text("text"), _text("made"), _text("edited"), _text("author"),
    _to("passage_id", "passage", optional=True), _to("article_id", "article", optional=True),
    _to("claim_id", "claim", optional=True),
    indexes=("passage_id", "article_id", "claim_id"),
)  # fmt: skip

claim = _table(
    "claim",
    _id(), _number("number"), _text("text"), _text("made"), _text("author"), _text("claimant"),
    _text("said", optional=True), _text("appeared"), _number("position"),
)  # fmt: skip

evidence = _table(
    "evidence",
    _id(), _to("claim_id", "claim"), _to("passage_id", "passage"), _text("stance"), _text("made"),
    _text("author"), _text("note"), _text("source_grade", optional=True),
    _number("information_grade", optional=True), _number("position"),
    indexes=("claim_id", "passage_id"),
)  # fmt: skip

verdict = _table(
    "verdict",
    _id(), _to("claim_id", "claim"), _text("status"), _text("reason"), _text("made"), _text("author"),
    _text("confidence", optional=True),
    indexes=("claim_id",),
)  # fmt: skip

savedsearch = _table(
    "savedsearch",
    _id(), _text("name"), _text("query"), _text("made"), _text("author"), _json("scope"), _json("filters"),
    _text("sort"), _number("position"),
)  # fmt: skip

journal = _table(
    "journal",
    Column("number", Integer, primary_key=True), _number("deed"), _number("step"), _text("label"),
    _text("way"), _text("author"), _text("at"), _text("reason"), _text("changes"), _text("digest"),
    indexes=("deed", "step"),
)  # fmt: skip

TABLES: dict[type[Record], Table] = {kind: metadata.tables[kind_name(kind)] for kind in RECORDS}
"""The table of each kind of record."""
