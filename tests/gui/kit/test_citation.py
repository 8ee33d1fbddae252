from dataclasses import replace
from datetime import UTC, datetime

from workbench.core.model import Article
from workbench.gui.kit.citation import cited

ARTICLE = Article(
    id=7, title="Denied", version_id=1, added=datetime(2022, 9, 22, tzinfo=UTC), published="2022-09",
    url="https://example.org/a",
)  # fmt: skip


def test_a_quote_says_where_it_stands(qapp: object) -> None:
    assert cited("No, never", ARTICLE, "Dawn") == (
        "“No, never” — Dawn, Denied, 2022-09, https://example.org/a, article 7"
    )


def test_what_is_not_known_is_left_out_but_for_the_date(qapp: object) -> None:
    bare = replace(ARTICLE, published=None, url=None, agency="AFP")
    assert cited("No", bare, "") == "“No” — AFP, Denied, date unknown, article 7"
