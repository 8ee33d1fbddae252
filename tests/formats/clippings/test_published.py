import pytest

from workbench.formats.clippings.published import Dated, Page, published, saved
from workbench.formats.clippings.roles import roles_of

PROSE = "North Korea denied on Thursday that it had sold any weapons to Russia."
TITLE = "Kim denies it all"


def page(*lines: str) -> Page:
    return Page(lines, roles_of("\n".join(lines)))


@pytest.mark.parametrize(
    ("lines", "iso", "words"),
    [
        ((TITLE, "Published: 22 Sept 2022", PROSE), "2022-09-22", "Published: 22 Sept 2022"),
        ((TITLE, "Published", "22 Sept 2022", PROSE), "2022-09-22", "Published 22 Sept 2022"),
        ((TITLE, "Updated 23 Sept 2022, published 22 Sept 2022", PROSE), "2022-09-22", None),
        ((TITLE, "By Jane Doe, 22 Sept 2022", PROSE), "2022-09-22", "By Jane Doe, 22 Sept 2022"),
        ((TITLE, "22 Sept 2022", PROSE), "2022-09-22", "22 Sept 2022"),
        (("22 Sept 2022", TITLE, PROSE), "2022-09-22", "22 Sept 2022"),
        ((TITLE, "By Jane Doe", "22 Sept 2022", PROSE), "2022-09-22", "22 Sept 2022"),
        ((PROSE, "By Jane Doe", "22 Sept 2022"), "2022-09-22", "22 Sept 2022"),
        (
            (TITLE, "SEOUL, Sept 22, 2022 (Reuters) - " + PROSE),
            "2022-09-22",
            "SEOUL, Sept 22, 2022 (Reuters)",
        ),
    ],
)
def test_a_date_with_evidence_is_the_publications(
    lines: tuple[str, ...], iso: str, words: str | None
) -> None:
    assert published(page(*lines)) == Dated(iso, words or lines[1])


@pytest.mark.parametrize(
    "lines",
    [
        (TITLE, PROSE),
        (TITLE, "Updated: 23 Sept 2022", PROSE),
        (TITLE, "Accessed on 23 Sept 2022", PROSE),
        (TITLE, "Published in Seoul", PROSE),
        (TITLE, "03/04/2023", PROSE),
        (TITLE, PROSE, "Officials said on 22 Sept 2022 that it was so, and said no more about it."),
        ("Thursday, 22 Sept 2022", TITLE, PROSE),
        ("22 Sept 2022", "Menu", TITLE, PROSE),
        (PROSE, "A story of another day", "22 Sept 2022"),
    ],
)
def test_a_date_without_evidence_is_not(lines: tuple[str, ...]) -> None:
    assert published(page(*lines)) is None


@pytest.mark.parametrize(
    "lines",
    [
        ("Menu", "Friday, April 19, 2024", TITLE, PROSE),
        ("April 19, 2024", "Log in", TITLE, PROSE),
        (TITLE, PROSE, "Accessed on 19 April 2024"),
        (TITLE, PROSE, "Retrieved", "19 April 2024"),
    ],
)
def test_a_date_among_menus_or_so_called_is_that_of_saving(lines: tuple[str, ...]) -> None:
    found = saved(page(*lines))
    assert found is not None
    assert found.iso == "2024-04-19"
    assert published(page(*lines)) is None


@pytest.mark.parametrize(
    "lines",
    [(TITLE, "22 Sept 2022", PROSE), ("Menu", "Published: 22 Sept 2022", TITLE, PROSE), (TITLE, PROSE)],
)
def test_a_date_of_publication_is_not_that_of_saving(lines: tuple[str, ...]) -> None:
    assert saved(page(*lines)) is None
