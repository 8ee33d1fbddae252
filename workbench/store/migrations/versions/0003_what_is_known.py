"""More facts of articles, the places of originals, copies, reports of imports, roles of an outlet's lines."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _put_aside("article")
    _make_article()
    _bring_back("article", {"authors": "[]", "section": "", "guesses": "{}"})
    _put_aside("original")
    _make_original()
    _bring_back("original", {"part": ""})
    _make_copy()
    _make_import()
    _make_rolerule()


def _put_aside(table: str) -> None:
    # Not a batch operation: SQLite writes a renamed table's definition otherwise than a made one's.
    op.execute(f"CREATE TEMP TABLE aside AS SELECT * FROM {table}")  # noqa: S608
    op.drop_table(table)


def _bring_back(table: str, fresh: dict[str, str]) -> None:
    rows = op.get_bind().execute(sa.text("SELECT name FROM pragma_table_info('aside')"))
    old = ", ".join(rows.scalars())
    names = ", ".join((old, *fresh))
    values = ", ".join((old, *(f"'{value}'" for value in fresh.values())))
    op.execute(f"INSERT INTO {table} ({names}) SELECT {values} FROM aside")  # noqa: S608
    op.execute("DROP TABLE aside")


def _make_article() -> None:
    op.create_table(
        "article",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("added", sa.Text(), nullable=False),
        sa.Column("outlet_id", sa.Integer(), nullable=True),
        sa.Column("byline", sa.Text(), nullable=False),
        sa.Column("agency", sa.Text(), nullable=False),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("saved", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("authors", sa.Text(), nullable=False),
        sa.Column("section", sa.Text(), nullable=False),
        sa.Column("updated", sa.Text(), nullable=True),
        sa.Column("canonical_url", sa.Text(), nullable=True),
        sa.Column("guesses", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["outlet_id"], ["outlet.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_index("article_by_outlet_id_title", "article", ["outlet_id", "title"], unique=False)
    for column in ("published", "url", "canonical_url"):
        op.create_index(f"article_by_{column}", "article", [column], unique=False)


def _make_original() -> None:
    op.create_table(
        "original",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("stored", sa.Text(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("arrived", sa.Text(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("captured", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_index("original_by_sha256_part", "original", ["sha256", "part"], unique=False)


def _make_copy() -> None:
    op.create_table(
        "copy",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("original_id", sa.Integer(), nullable=False),
        sa.Column("arrived", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["original_id"], ["original.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_index("copy_by_article_id", "copy", ["article_id"], unique=False)
    op.create_index("copy_by_original_id", "copy", ["original_id"], unique=False)


def _make_import() -> None:
    op.create_table(
        "import",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("made", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("outcomes", sa.Text(), nullable=False),
        sa.Column("left_out", sa.Integer(), nullable=False),
        sa.Column("cancelled", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )


def _make_rolerule() -> None:
    op.create_table(
        "rolerule",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("outlet_id", sa.Integer(), nullable=False),
        sa.Column("line", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["outlet_id"], ["outlet.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_index("rolerule_by_outlet_id", "rolerule", ["outlet_id"], unique=False)
