from workbench.core.model import Role
from workbench.core.role_rules import LONGEST, applied, is_lasting, line_key


def test_what_changes_from_day_to_day_does_not_count() -> None:
    assert line_key("  Share  12 TIMES ") == line_key("share 7 times") == "share # times"


def test_titles_blanks_and_long_lines_are_not_remembered() -> None:
    assert is_lasting("Read more", Role.BOILERPLATE)
    assert not is_lasting("Grain leaves", Role.TITLE)
    assert not is_lasting(" ", Role.BODY)
    assert not is_lasting("a" * (LONGEST + 1), Role.BODY)


def test_rules_give_lines_their_roles() -> None:
    rules = {"read more": Role.BOILERPLATE, "ports # and #": Role.CAPTION}
    assert applied("Ships left.\nREAD MORE\nPorts 3 and 4", "bb", rules) == "bxc"
    assert applied("Ships left.", "t", {}) == "t"
