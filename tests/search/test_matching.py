import pytest

from workbench.assets import seeds
from workbench.core.query import parse
from workbench.search.matching import Marker

ARTICLE = (
    "North Korea has “never exported weapons or ammunition to Russia”, said Kwon Jong-un. "
    "U.S. officials called the rumour false; Kwon’s rumor came from Pyongyang. 무기를 북한에서"
)


def marked(query: str, text: str = ARTICLE) -> list[str]:
    tree = parse(query).tree
    assert tree is not None
    return [text[start:end] for start, end in Marker(tree).spans(text)]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("kwon", ["Kwon", "Kwon"]),
        ('"never exported" Russia', ["never exported", "Russia"]),
        ("rumor OR rumour", ["rumour", "rumor"]),
        ("rumo*r", ["rumour", "rumor"]),
        ("pyong*", ["Pyongyang"]),
        ("pyongyan~", ["Pyongyang"]),
        ('"jong un"', ["Jong-un"]),
        ("US", ["U.S."]),
        ('"Russia weapons"~4', ["weapons or ammunition to Russia"]),
        ('"Russia weapons"~2', []),
        ("무기", ["무기"]),
        ("무", ["무"]),
        ("북한에", ["북한에"]),
        ("서", ["서"]),
        ("Kwon -rumor", ["Kwon", "Kwon"]),
        ("title:kwon OR text:rumor", ["rumor"]),
        ("date:2022", []),
        ("*", []),
        ("🚀", []),
        ("never exported", ["never", "exported"]),
        ('"never exported" OR "exported weapons"', ["never exported weapons"]),
    ],
)
def test_marks(query: str, found: list[str]) -> None:
    assert marked(query) == found


def test_letters_beyond_the_first_plane_do_not_shift_marks() -> None:
    assert marked("rocket", "🚀🇰🇵 a\u0301 rocket 👩‍🚀") == ["rocket"]


def test_marks_of_the_sample_articles() -> None:
    texts = [path.read_text("utf-8") for path in sorted(seeds().glob("*.txt"))]
    found = [marked('"never exported" rockets OR 무기', text) for text in texts]
    assert [sorted(set(map(str.lower, hits))) for hits in found] == [
        ["never exported", "rockets"],
        ["rockets"],
        ["never exported", "rockets"],
        ["never exported", "rockets"],
        ["rockets"],
    ]
    assert found[0] == ["rockets", "rockets", "never exported"]
