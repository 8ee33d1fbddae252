import pytest

from workbench.core.model import Basis, How
from workbench.formats.facts import Facts
from workbench.formats.markdown.front import learn_front, split_front


def test_front_matter_is_split_off_with_its_keys() -> None:
    said, text = split_front(
        "---\nTitle: 'A: b'\nsite_name: The Daily\ntags:\n  - one\n  - two\nempty:\n---\nText\n"
    )
    assert said == {"title": "A: b", "site name": "The Daily", "tags": "one; two", "empty": ""}
    assert text == "Text\n"


@pytest.mark.parametrize(
    "text",
    ["Text", "---\nno end: 1\n", "---\nno keys here\n---\nText", "----\na: 1\n----\n", "a\n---\nb: 1\n---\n"],
)
def test_a_text_without_front_matter_stays_whole(text: str) -> None:
    assert split_front(text) == ({}, text)


@pytest.mark.parametrize(
    ("key", "value", "fact", "known"),
    [
        ("headline", "A  title", "title", "A title"),
        ("source", "The Daily", "outlet", "The Daily"),
        ("source", "https://example.org/a", "url", "https://example.org/a"),
        ("url", "javascript:alert(1)", "url", None),
        ("pubdate", "30 January 2023", "published", "2023-01-30"),
        ("published", "03/04/2023", "published", None),
        ("lastmod", "2023-01-30T06:40:00Z", "updated", "2023-01-30T06:40+00:00"),
        ("accessed", "2023-02-01", "saved", "2023-02-01"),
        ("lang", "pt_BR", "language", "pt"),
        ("lang", "German", "language", None),
        ("unknown", "x", "unknown", None),
    ],
)
def test_facts_are_learned_by_their_keys(key: str, value: str, fact: str, known: str | None) -> None:
    facts = Facts()
    learn_front(facts, {key: value})
    assert facts.values.get(fact) == known
    assert known is None or facts.basis[fact] == Basis(How.DOCUMENT, f"{key}: {' '.join(value.split())}")
