"""`python -m tests.benchmarks.search`: our index beside FTS5, tantivy and Xapian over the same articles.

tantivy comes with `pip install -e .[benchmarks]`, Xapian as Debian's package python3-xapian; an engine that
is not installed is left out and named.
"""

import argparse
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.material import workplace
from tests.benchmarks.search.corpus import DESCRIPTION, corpus, read
from tests.benchmarks.search.engines.engine import Name
from tests.benchmarks.search.peers import measured
from tests.benchmarks.search.ranking import show_ranking
from tests.benchmarks.search.tables import show_agreement, show_questions, show_whole

_ARTICLES = 10_000
_QUESTIONS = 200


def main(arguments: list[str]) -> None:
    """Print the tables."""
    options = _options(arguments)
    with workplace() as place, TemporaryDirectory(prefix="indexes-", dir=place) as indexes:
        file = corpus(options.keep or place, options.articles)
        text = sum(len(article.text.encode()) for article in read(file))
        print(f"{options.articles:,} {DESCRIPTION}: {text / 1e6:.1f} MB. {_machine()}.")
        peers = measured(options.engines, Path(indexes), file, options.questions)
        show_questions(peers, options.articles)
        show_whole(peers, text)
        show_agreement(peers)
        if ours := peers.get(Name.OURS):
            show_ranking(ours, file, options.questions)


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.search", description=__doc__)
    parser.add_argument("--articles", type=int, default=_ARTICLES, metavar="N")
    parser.add_argument("--questions", type=int, default=_QUESTIONS, metavar="N", help="of each kind")
    parser.add_argument("--engines", type=_names, default=tuple(Name), metavar="ours,FTS5,…")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="keep the articles here, for other runs")
    return parser.parse_args(arguments)


def _names(text: str) -> tuple[Name, ...]:
    return tuple(Name(name) for name in text.split(","))


def _machine() -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    return f"{os.cpu_count()} cores, {memory:.0f} GB of memory"


if __name__ == "__main__":
    main(sys.argv[1:])
