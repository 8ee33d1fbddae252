"""What is said of an import."""

import pytest

from workbench.core.problems import Unreadable
from workbench.core.progress import Step
from workbench.desk.importing import Duplicate, Kept, Report
from workbench.gui.importing.entries import as_text, groups
from workbench.gui.importing.wording import progress_words, summary

pytestmark = pytest.mark.usefixtures("english")

KEPT = Kept("/in/a.txt", 1, "A title", "It was read as Windows-1252.")
DUPLICATE = Duplicate("/in/b.txt", 1, "text")
UNREADABLE = Unreadable("/in/c.txt", "it is empty")


@pytest.mark.parametrize(
    ("report", "said"),
    [
        (Report(), "Nothing new imported"),
        (Report(kept=[KEPT]), "1 article imported"),
        (Report(kept=[KEPT] * 1200), "1,200 articles imported"),
        (Report(duplicates=[DUPLICATE] * 2), "Nothing new imported · 2 duplicates"),
        (
            Report([KEPT] * 5, [DUPLICATE], [UNREADABLE] * 2, cancelled=True),
            "5 articles imported · 1 duplicate · 2 unreadable · stopped before the end",
        ),
    ],
)
def test_the_notice_counts_what_there_is(report: Report, said: str) -> None:
    assert summary(report) == said


@pytest.mark.parametrize(
    ("step", "seconds", "said"),
    [
        (Step(), 0.1, "Looking for files …"),
        (Step(1, 40), 0.5, "1 of 40 files"),
        (Step(12, 1000), 1.5, "12 of 1,000 files · 8.0 a second"),
    ],
)
def test_progress_has_a_rate_once_that_means_something(step: Step, seconds: float, said: str) -> None:
    assert progress_words(step, seconds) == said


def test_the_text_names_every_file_with_its_path_and_what_became_of_it() -> None:
    report = Report([KEPT], [DUPLICATE], [UNREADABLE])
    assert as_text(report) == (
        "1 article imported · 1 duplicate · 1 unreadable\n"
        "\n"
        "1 file not imported\n"
        "  /in/c.txt: it is empty\n"
        "\n"
        "1 file already here\n"
        "  /in/b.txt: an article with the same text is in the case\n"
        "\n"
        "1 article imported\n"
        "  /in/a.txt: A title (It was read as Windows-1252.)\n"
    )


def test_groups_without_files_are_left_out() -> None:
    assert [group.heading for group in groups(Report(kept=[KEPT]))] == ["1 article imported"]
