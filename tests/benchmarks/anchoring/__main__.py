"""`python -m tests.benchmarks.anchoring`: nine kinds of edit, the truth known, four ways to find highlights.

A highlight half of whose letters are left must be found: right if the place shares four fifths of its letters
with the true one, wrong if less than half. One with less left should be an orphan; finding where it was is no
fault.
"""

import sys

from tests.benchmarks.anchoring.methods import METHODS
from tests.benchmarks.anchoring.trials import Score, together, tried
from tests.benchmarks.figures import show_table

_HEADINGS = ("% of highlights", "right", "wrong", "part", "orphan", "ms each")


def main() -> int:
    """Print the tables."""
    scores = tried(METHODS)
    total = together(scores)
    trials = next(iter(total.values())).trials
    show_table(f"All {trials} highlights", _HEADINGS, [_row(name, one) for name, one in total.items()])
    for name in METHODS:
        show_table(name, _HEADINGS, [_row(kind, by_method[name]) for kind, by_method in scores.items()])
    return 0


def _row(what: str, score: Score) -> tuple[str, ...]:
    parts = (f"{score.part(one):.2f}" for one in ("right", "wrong", "part", "orphan"))
    return (what, *parts, f"{1000 * score.seconds / score.trials:.3f}")


if __name__ == "__main__":
    sys.exit(main())
