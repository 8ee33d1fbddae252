"""Cases for tests: an open desk, and articles that need no file format to get into it."""

import hashlib
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from workbench.core.changes import Label
from workbench.core.lines import lettered
from workbench.core.model import Article, Original, Role, Version
from workbench.core.text import canonical, words
from workbench.desk import cases, outlets
from workbench.desk.desk import Desk
from workbench.store import originals, texts
from workbench.store.edit import Edit

AUTHOR = "Ana Ferreira"
PROGRAM = "test"


def make_desk(tmp_path: Path, name: str = "case") -> Desk:
    """A new, empty case below `tmp_path`, open for writing; whoever opens it closes it."""
    return cases.create(tmp_path / name, name, AUTHOR, PROGRAM)


def reopened(desk: Desk) -> Desk:
    """The same case, closed and opened again."""
    desk.close()
    return cases.open_case(desk.folder, AUTHOR, cases.Mode.WRITE, PROGRAM)


def add_article(
    desk: Desk,
    title: str,
    text: str,
    *,
    outlet: str | None = None,
    published: str | None = None,
    roles: Sequence[Role] | None = None,
) -> int:
    """Keep a text as an article, with an original of the same words; returns the article's id.

    Args:
        desk: the open case.
        title: the article's title; need not stand in the text.
        text: brought into canonical form first, as a parser would.
        outlet: the name of who published it.
        published: an ISO 8601 date.
        roles: of the lines; without them all are body.
    """
    body = canonical(text)

    def work(edit: Edit) -> int:
        article_id = edit.mint()
        version = edit.add(
            Version(
                id=edit.mint(),
                article_id=article_id,
                number=1,
                body=texts.keep(edit.connection, body, words(body)),
                original_id=_original(desk, edit, f"{title}.txt", body.encode()).id,
                roles=lettered(roles or [Role.BODY] * (body.count("\n") + 1)),
                arrived=edit.now,
            )
        )
        article = Article(
            id=article_id,
            title=title,
            version_id=version.id,
            added=edit.now,
            outlet_id=None if outlet is None else outlets.named(edit, outlet).id,
            published=published,
        )
        return edit.add(article).id

    return desk.do(Label.IMPORT, work)


def _original(desk: Desk, edit: Edit, name: str, content: bytes) -> Original:
    sha256 = hashlib.sha256(content).hexdigest()
    stored = originals.keep(desk.folder, name, BytesIO(content), sha256)
    return edit.add(
        Original(
            id=edit.mint(),
            name=name,
            stored=stored,
            path=name,
            size=len(content),
            sha256=sha256,
            arrived=edit.now,
        )
    )
