"""Whether what we find first is what ought to be: our answers beside a reference BM25, same articles."""

from collections.abc import Iterator
from pathlib import Path
from statistics import mean

from tests.benchmarks.figures import show_table
from tests.benchmarks.search.corpus import read
from tests.benchmarks.search.peers import Measured
from tests.benchmarks.search.questions import Kind, questions
from tests.search.reference import Fields, Reference, overlap
from workbench.search.analyzer import tokens

_AIM = 0.95
_KINDS = (Kind.COMMON, Kind.WORD, Kind.AND, Kind.OR)


def show_ranking(ours: Measured, corpus: Path, number: int) -> None:
    """Print which part of our twenty best are among the twenty best of the reference."""
    asked = questions(corpus, number)
    words = {word for kind in _KINDS for question in asked[kind] for word in question.words}
    reference = Reference(_cut(corpus), words)
    rows = []
    for kind in _KINDS:
        shares = []
        for question, answer in zip(asked[kind], ours.searched.answers[kind], strict=True):
            scores = reference.all_of if kind is Kind.AND else reference.any_of
            shares.append(overlap(answer.best, scores(question.words)))
        aim = "met" if mean(shares) >= _AIM else "missed"
        rows.append((kind, f"{mean(shares):.3f}", f"{min(shares):.2f}", f"≥ {_AIM}", aim))
    show_table("Our twenty best among those of a reference BM25", ("", "mean", "least", "aim", ""), rows)


def _cut(corpus: Path) -> Iterator[tuple[int, Fields]]:
    for article in read(corpus):
        yield article.number, {"title": _terms(article.title), "text": _terms(article.text)}


def _terms(text: str) -> list[str]:
    return [token.term for token in tokens(text)]
