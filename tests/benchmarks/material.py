"""The cases that are measured, filled by deeds as a person's imports and marks would fill them.

Originals are recorded but not written: ten thousand files on the disk are no part of what is timed.
"""

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from tests.benchmarks.prose import Prose, Story
from workbench.core.changes import Label
from workbench.core.lines import LETTERS
from workbench.core.model import (
    CONTEXT_LENGTH,
    Article,
    Original,
    Passage,
    Role,
    Stance,
    Tag,
    Tagging,
    Version,
)
from workbench.core.text import words
from workbench.desk import cases, claims, outlets, passages, tags
from workbench.desk.desk import Desk
from workbench.store import texts
from workbench.store.edit import Edit

AUTHOR = "Ana Ferreira"
PROGRAM = "benchmark"
ARTICLES = 10_000
BATCH = 50
LONG = 5_000_000
HIGHLIGHTS = 10_000
_CLAIMS = 500
_LINE = (12, 24)
_FOLDER = "WORKBENCH_BENCHMARKS"


@contextmanager
def workplace() -> Iterator[Path]:
    """A folder for cases: a fresh one, or inside a run of all topics the one they share."""
    shared = os.environ.get(_FOLDER)
    if shared is not None:
        yield Path(shared)
        return
    with tempfile.TemporaryDirectory(prefix="workbench-benchmarks-") as made:
        os.environ |= {_FOLDER: made, "WORKBENCH_HOME": f"{made}/home"}
        try:
            yield Path(made)
        finally:
            del os.environ[_FOLDER], os.environ["WORKBENCH_HOME"]


def opened(folder: Path) -> Desk:
    """A case, open for writing."""
    return cases.open_case(folder, AUTHOR, cases.Mode.WRITE, PROGRAM)


def large_case(place: Path, number: int = ARTICLES) -> Path:
    """A case of so many articles and 500 claims with evidence, made unless it is there already."""
    folder = place / f"of-{number}"
    if not folder.exists():
        prose = Prose()
        desk = cases.create(folder, f"{number:,} articles", AUTHOR, PROGRAM)
        ids: list[int] = []
        for _ in range(0, number, BATCH):
            ids += keep(desk, [prose.story() for _ in range(BATCH)])
        _judge(desk, prose, ids)
        desk.close()
    return folder


def long_case(place: Path) -> Path:
    """A case of one article of 5 MB with 10,000 highlights, made unless it is there already."""
    folder = place / "long"
    if not folder.exists():
        prose = Prose()
        desk = cases.create(folder, "Five megabytes", AUTHOR, PROGRAM)
        text = prose.text(LONG, _LINE)
        (article_id,) = keep(desk, [Story("A very long story", text, "Outlet 1", "2022-09-22")])
        mark(desk, article_id, text, prose.spans(text, HIGHLIGHTS))
        desk.close()
    return folder


def keep(desk: Desk, stories: Sequence[Story]) -> list[int]:
    """Keep stories as articles, as one deed; returns their ids."""
    return desk.do(Label.IMPORT, lambda edit: [_keep_one(edit, story) for story in stories])


def _keep_one(edit: Edit, story: Story) -> int:
    digest = sha256(story.text.encode()).hexdigest()
    name = f"{digest[:12]}.txt"
    original = edit.add(
        Original(
            id=edit.mint(),
            name=name,
            stored=name,
            path=name,
            size=len(story.text),
            sha256=digest,
            arrived=edit.now,
        )
    )
    article_id = edit.mint()
    version = edit.add(
        Version(
            id=edit.mint(),
            article_id=article_id,
            number=1,
            body=texts.keep(edit.connection, story.text, words(story.text)),
            original_id=original.id,
            roles=LETTERS[Role.BODY] * (story.text.count("\n") + 1),
            arrived=edit.now,
        )
    )
    article = Article(
        id=article_id,
        title=story.title,
        version_id=version.id,
        added=edit.now,
        outlet_id=outlets.named(edit, story.outlet).id,
        published=story.published or None,
        language="en",
    )
    return edit.add(article).id


def mark(desk: Desk, article_id: int, text: str, spans: Sequence[tuple[int, int]]) -> None:
    """Highlight places of an article, as one deed; two of three bear a tag."""

    def work(edit: Edit) -> None:
        known = [tags.make(edit, name) for name in ("number", "quotation", "place")]
        article = edit.get(Article, article_id)
        for number, span in enumerate(spans):
            _mark_one(edit, article, text, span, known[: number % 3])

    desk.do(Label.HIGHLIGHT, work)


def _mark_one(edit: Edit, article: Article, text: str, span: tuple[int, int], bearing: Sequence[Tag]) -> None:
    """Not as the desk does it, which reads the whole text for each highlight."""
    start, end = span
    passage = Passage(
        id=edit.mint(),
        article_id=article.id,
        version_id=article.version_id,
        start=start,
        end=end,
        quote=text[start:end],
        prefix=text[max(0, start - CONTEXT_LENGTH) : start],
        suffix=text[end : end + CONTEXT_LENGTH],
        made=edit.now,
        author=edit.author,
    )
    edit.add(passage)
    for tag in bearing:
        edit.add(Tagging(id=edit.mint(), passage_id=passage.id, tag_id=tag.id))


def _judge(desk: Desk, prose: Prose, article_ids: Sequence[int]) -> None:
    """Claims with three pieces of evidence each, every second one with a verdict."""
    stances = (Stance.CORROBORATES, Stance.DISPUTES, Stance.CONTEXT)

    def work(edit: Edit) -> int:
        claim = claims.state(edit, " ".join(prose.words(14)))
        for stance in stances:
            start = prose.random.randrange(2_000)
            passage = passages.mark(edit, prose.random.choice(article_ids), start, start + 80)
            claims.connect(edit, claim, passage, stance, "As the article says.")
        return claim.id

    for number in range(_CLAIMS):
        claim_id = desk.do(Label.NEW_CLAIM, work)
        if number % 2:
            claims.judge(desk, claim_id, "disputed", "Two articles say otherwise.")
