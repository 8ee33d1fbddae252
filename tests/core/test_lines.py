from hypothesis import given
from hypothesis import strategies as st

from workbench.core.lines import LETTERS, Line, lettered, lines
from workbench.core.model import Role


def test_each_role_has_a_letter_of_its_own() -> None:
    assert set(LETTERS) == set(Role)
    assert len(set(LETTERS.values())) == len(Role)


@given(st.text(), st.lists(st.sampled_from(Role)))
def test_lines_cover_the_text_and_keep_their_roles(text: str, roles: list[Role]) -> None:
    found = lines(text, lettered(roles))
    assert "\n".join(text[one.start : one.end] for one in found) == text
    assert [one.role for one in found][: len(roles)] == roles[: len(found)]


def test_a_line_without_a_letter_is_body() -> None:
    assert lines("Title\n\nEnd", "t-") == (
        Line(0, 5, Role.TITLE),
        Line(6, 6, Role.BLANK),
        Line(7, 10, Role.BODY),
    )
