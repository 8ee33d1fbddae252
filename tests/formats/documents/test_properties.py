import pytest

from workbench.core.model import Basis, How
from workbench.formats.documents.properties import learn_author, learn_saved, learn_title, one_line
from workbench.formats.facts import Facts


@pytest.mark.parametrize(
    ("said", "offered"),
    [
        ("A title of\n some words", "A title of some words"),
        ("Microsoft Word - A title of some words.docx", None),
        ("A title in a file.PDF", None),
        ("Untitled document of ours", None),
        ("Document1", None),
        ("Two words", None),
        ("", None),
        (None, None),
        ("word " * 500, None),
    ],
)
def test_a_title_is_offered_unless_a_program_filled_it_in(said: str | None, offered: str | None) -> None:
    facts = Facts()
    learn_title(facts, said, "title")
    assert facts.values.get("title") == offered
    assert offered is None or facts.basis["title"] == Basis(How.GUESS, f"title: {offered}")


@pytest.mark.parametrize(
    ("said", "offered"), [("Jane Doe", "Jane Doe"), ("admin", None), ("PC 12 User", None)]
)
def test_an_author_is_offered_if_it_is_a_name(said: str, offered: str | None) -> None:
    facts = Facts()
    learn_author(facts, said, "author")
    assert facts.values.get("byline") == offered


@pytest.mark.parametrize(
    ("said", "saved"),
    [
        ("2023-01-31T08:00:00Z", "2023-01-31T08:00+00:00"),
        ("2023-01-31", "2023-01-31"),
        ("D:20230131080059+09'30'", "2023-01-31T08:00+09:30"),
        ("D:20230131080059Z", "2023-01-31T08:00+00:00"),
        ("D:20230131", "2023-01-31"),
        ("202301310805", "2023-01-31T08:05"),
        ("D:20231331", None),
        ("1601-01-01T00:00:00Z", None),
        ("00000000", None),
        ("", None),
        (None, None),
    ],
)
def test_the_last_saving_is_read_from_every_form_of_it(said: str | None, saved: str | None) -> None:
    facts = Facts()
    learn_saved(facts, said, "modified")
    assert facts.values.get("saved") == saved
    assert "published" not in facts.values


def test_a_property_is_one_canonical_line() -> None:
    assert one_line(" a\r\n b\0 ") == "a b\ufffd"
