from PySide6.QtWidgets import QApplication

from workbench.gui.highlights.wording import in_articles, notes_listed, quoted


def test_numbers_are_in_words(qapp: QApplication, english: None) -> None:
    assert in_articles(24, 5) == "24 highlights in 5 articles"
    assert in_articles(1, 1) == "1 highlight in 1 article"
    assert in_articles(12_000, 1_000) == "12,000 highlights in 1,000 articles"
    assert notes_listed(1) == "1 note"


def test_a_quote_is_one_line_and_never_endless() -> None:
    assert quoted("two\n lines") == "“two lines”"
    long = quoted("word " * 10_000)
    assert len(long) < 700
    assert long.endswith("…”")
