import pytest

from workbench.gui.kit.language_words import language_words


@pytest.mark.parametrize(
    ("code", "words"), [("ko", "Korean"), ("en", "English"), ("cy", "Welsh"), ("xx", "xx"), ("", "")]
)
def test_a_language_is_called_by_its_name_as_far_as_it_has_one_here(code: str, words: str) -> None:
    assert language_words(code) == words
