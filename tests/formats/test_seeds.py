"""The five sample articles, read by hand line by line: every role and every fact must be right."""

from pathlib import Path

import pytest

from workbench import assets
from workbench.core.lines import lettered
from workbench.core.model import Basis, How
from workbench.formats import Parsed, contents, parse

ROLES = {
    "000": "t" + "xx" + "b" * 15 + "y" + "x" + "x" * 10,
    "001": "ds-t-d" + "b-" * 12 + "b--",
    "002": "bb" + "x" + "bbb" + "x" + "bb",
    "003": "xxd-x-x-x-t-x-" + "b-" * 9 + "x-x-x-xx-x-x",
    "004": "td" + "b" * 20 + "y" + "xxx",
}

FACTS: dict[str, dict[str, tuple[str, str]]] = {
    "000": {
        "title": ("Pyongyang says it hasn't sold rockets to Moscow, but can if it wants to", ""),
        "byline": ("MICHAEL LEE", "BY MICHAEL LEE [lee.junhyuk@joongang.co.kr]"),
        "outlet": ("코리아중앙데일리", "Copyright © 코리아중앙데일리. 무단전재 및 재배포 금지."),
    },
    "001": {
        "title": ("North Korea denies supplying to weapons to Russia", ""),
        "agency": ("AFP", "AFP Published 30 Jan, 2023 06:40am"),
        "published": ("2023-01-30T06:40", "AFP Published 30 Jan, 2023 06:40am"),
    },
    "002": {"outlet": ("Washington Examiner", "CLICK HERE TO READ MORE FROM THE WASHINGTON EXAMINER")},
    "003": {
        "title": ("“Not Supplying Weapons To Russia, No Plans In Future”: North Korea", ""),
        "saved": ("2024-04-19", "Friday, April 19, 2024"),
    },
    "004": {
        "title": ("North denies sending arms to Russia, slams U.S. for 'groundless rumors'", ""),
        "byline": ("SARAH KIM", "BY SARAH KIM [kim.sarah@joongang.co.kr]"),
        "outlet": ("Korea JoongAng Daily", "with the Korea JoongAng Daily"),
        "published": ("2023-01-29T17:25", "Published: 29 Jan. 2023, 17:25"),
    },
}
"""By seed, fact and its words; a title is its own words. All five are in English besides."""


def read(path: Path) -> Parsed:
    return parse(contents(path), path)


def seed(number: str) -> Path:
    (path,) = assets.seeds().glob(f"{number}_*.txt")
    return path


@pytest.mark.parametrize("number", ROLES)
def test_every_line_of_a_seed_has_its_role(number: str) -> None:
    assert lettered(read(seed(number)).roles) == ROLES[number]


@pytest.mark.parametrize("number", FACTS)
def test_a_seed_states_these_facts_and_no_others(number: str) -> None:
    parsed = read(seed(number))
    expected = {name: Basis(How.LINE, words or value) for name, (value, words) in FACTS[number].items()}
    assert parsed.basis == {**expected, "language": Basis(How.LANGUAGE_MODEL)}
    assert parsed.language == "en"
    for name, (value, _) in FACTS[number].items():
        assert getattr(parsed, name) == value


@pytest.mark.parametrize("number", FACTS)
def test_what_a_seed_does_not_state_stays_unknown(number: str) -> None:
    parsed = read(seed(number))
    unknown = {"title", "outlet", "byline", "agency", "published", "saved", "url"} - FACTS[number].keys()
    assert not any(getattr(parsed, name) for name in unknown)
    assert not parsed.remark


@pytest.mark.parametrize("number", ROLES)
def test_a_seed_keeps_every_character(number: str) -> None:
    path = seed(number)
    assert read(path).text == path.read_bytes().decode()
