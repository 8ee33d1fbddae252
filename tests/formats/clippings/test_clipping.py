import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

from workbench.core.lines import lettered
from workbench.core.model import How
from workbench.formats.clippings.clipping import read_clipping
from workbench.formats.facts import Facts
from workbench.formats.parsed import Parsed

FACTS = ("title", "outlet", "byline", "agency", "published", "saved", "language", "url")


@dataclass(frozen=True)
class Sample:
    name: str
    marked: str
    facts: dict[str, str]

    @property
    def text(self) -> str:
        return "\n".join(line[2:] for line in self.marked.split("\n"))


SAMPLES = [
    Sample(**one)
    for one in tomllib.loads(Path(__file__).with_name("samples.toml").read_text(encoding="utf-8"))["sample"]
]


def facts_of(parsed: Parsed) -> dict[str, str]:
    return {name: value for name in FACTS if (value := getattr(parsed, name))}


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_every_line_gets_its_role(sample: Sample) -> None:
    found = lettered(read_clipping(sample.text).roles)
    lines = sample.text.split("\n")
    assert [f"{letter}|{line}" for letter, line in zip(found, lines, strict=True)] == sample.marked.split(
        "\n"
    )


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_exactly_the_stated_facts_are_found(sample: Sample) -> None:
    parsed = read_clipping(sample.text)
    assert facts_of(parsed) == sample.facts
    assert parsed.basis.keys() == sample.facts.keys()


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_every_fact_but_the_language_rests_on_words_of_the_text(sample: Sample) -> None:
    for name, basis in read_clipping(sample.text).basis.items():
        assert basis.how is (How.LANGUAGE_MODEL if name == "language" else How.LINE)
        assert basis.words in " ".join(sample.text.split())
        assert bool(basis.words) is (name != "language")


def test_what_is_known_already_stays() -> None:
    known = Facts()
    known.learn("title", "From elsewhere", "headline: From elsewhere", How.JSON_LD)
    parsed = read_clipping(SAMPLES[0].text, known)
    assert (parsed.title, parsed.basis["title"].how) == ("From elsewhere", How.JSON_LD)
    assert parsed.agency == SAMPLES[0].facts["agency"]


def test_an_agency_that_is_only_cited_is_no_credit() -> None:
    text = "A title of some words\nReuters said it had seen the list, but KCNA (AFP carried it) denied that."
    assert read_clipping(text).agency == ""
