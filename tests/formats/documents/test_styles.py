import pytest

from workbench.core.model import Role
from workbench.formats.documents.styles import role_at, role_of


@pytest.mark.parametrize(
    ("style", "role"),
    [
        ("Title", Role.TITLE),
        ("heading 1", Role.SECTION),
        ("Heading", Role.SECTION),
        ("Heading 10", Role.SECTION),
        ("TOC 3", Role.BOILERPLATE),
        ("Illustration", Role.CAPTION),
        ("Subtitle", None),
        ("Normal", None),
        ("", None),
    ],
)
def test_the_names_of_styles_tell_what_paragraphs_are(style: str, role: Role | None) -> None:
    assert role_of(style) is role


def test_levels_of_the_outline_are_headings_but_for_that_of_the_text() -> None:
    assert [role_at(level) for level in (0, "8", 9, "9", None, "x", "")] == [Role.SECTION] * 2 + [None] * 5
