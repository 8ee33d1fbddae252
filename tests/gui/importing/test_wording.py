"""What is said of an import."""

import pytest

from tests.core.samples import MOMENT
from workbench.core.model import Fate, Import, Outcome
from workbench.core.progress import Step
from workbench.gui.importing.entries import as_text, groups
from workbench.gui.importing.wording import Stage, heading, progress_words, summary

pytestmark = pytest.mark.usefixtures("english")

KEPT = Outcome("/in/a.txt", Fate.KEPT, article_id=1, title="A title", why="its encoding was guessed: cp1252")
DUPLICATE = Outcome("/in/b.txt", Fate.DUPLICATE, article_id=1)
COPY = Outcome("/in/d.zip", Fate.COPY, "e.txt", article_id=1)
UNREADABLE = Outcome("/in/c.txt", Fate.UNREADABLE, why="it is empty")


def report(*outcomes: Outcome, left_out: int = 0, cancelled: bool = False) -> Import:
    return Import(id=1, made=MOMENT, author="Ana", outcomes=outcomes, left_out=left_out, cancelled=cancelled)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (report(), "Nothing new imported"),
        (report(KEPT), "1 article imported"),
        (report(*[KEPT] * 1200), "1,200 articles imported"),
        (report(*[DUPLICATE] * 2), "Nothing new imported · 2 duplicates"),
        (
            report(*[KEPT] * 5, DUPLICATE, *[UNREADABLE] * 2, cancelled=True),
            "5 articles imported · 1 duplicate · 2 unreadable · stopped before the end",
        ),
        (
            report(Outcome("/a", Fate.VERSION), COPY, Outcome("/b", Fate.SKIPPED, count=3), left_out=1),
            (
                "Nothing new imported · 1 new version · 1 file with a known text · 3 skipped · "
                "1 file of other kinds left out"
            ),
        ),
    ],
)
def test_the_notice_counts_what_there_is(told: Import, said: str) -> None:
    assert summary(told) == said


@pytest.mark.parametrize(
    ("stage", "step", "seconds", "said"),
    [
        (Stage.FINDING, Step(2, 40), 9, "Looking for files …"),
        (Stage.READING, Step(), 0.1, "Looking for files …"),
        (Stage.READING, Step(1, 40), 0.5, "1 of 40 files read"),
        (Stage.READING, Step(12, 1000), 1.5, "12 of 1,000 files read · 8.0 a second · about 2 minutes left"),
        (Stage.READING, Step(0, 1, "a.jsonl", 0.25), 1.0, "0 of 1 files read"),
        (
            Stage.READING,
            Step(0, 1, "a.jsonl", 0.25),
            60.0,
            "0 of 1 files read · 25 % of this one · about 3 minutes left",
        ),
        (
            Stage.KEEPING,
            Step(990, 1000),
            10,
            "990 of 1,000 imported · 99.0 a second · less than a minute left",
        ),
    ],
)
def test_progress_has_a_rate_once_that_means_something(
    stage: Stage, step: Step, seconds: float, said: str
) -> None:
    assert progress_words(stage, step, seconds) == said


def test_the_text_names_every_file_with_its_path_and_what_became_of_it() -> None:
    assert as_text(report(KEPT, DUPLICATE, COPY, UNREADABLE)) == (
        "1 article imported · 1 file with a known text · 1 duplicate · 1 unreadable\n"
        "\n"
        "1 file not imported\n"
        "  /in/c.txt: it is empty\n"
        "\n"
        "1 more file with a text that was here\n"
        "  /in/d.zip › e.txt: an article with the same text is in the case\n"
        "\n"
        "1 file already here\n"
        "  /in/b.txt: the same file is in the case\n"
        "\n"
        "1 article imported\n"
        "  /in/a.txt: A title (its encoding was guessed: cp1252)\n"
    )


def test_what_is_only_counted_says_how_many_it_is() -> None:
    (group,) = groups(report(Outcome("/in/a.jsonl", Fate.KEPT, count=1200)))
    assert group.heading == "1,200 articles imported"
    assert "/in/a.jsonl: 1,200 of them" in as_text(report(*group.outcomes))


def test_every_fate_has_a_heading() -> None:
    assert len({heading(fate, 2) for fate in Fate}) == len(Fate)
