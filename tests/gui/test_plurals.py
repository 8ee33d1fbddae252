import pytest

from workbench.gui.plurals import EnglishPlurals


@pytest.mark.parametrize(("count", "words"), [(0, "%n articles"), (1, "%n article"), (2, "%n articles")])
def test_one_article_two_articles(qapp: object, count: int, words: str) -> None:
    assert EnglishPlurals().translate("status", "%n article(s)", None, count) == words


def test_what_is_not_counted_stays(qapp: object) -> None:
    assert not EnglishPlurals().translate("status", "Plain words (s)", None, -1)
    assert not EnglishPlurals().translate("status", "Plain words", None, 3)
