"""Page furniture folded away: runs of boilerplate lines, shown as one thin line until somebody wants them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.core.lines import Line
from workbench.core.model import Role


@dataclass(frozen=True, slots=True)
class Fold:
    """A run of furniture: its first and last paragraph, and how many of them say something."""

    first: int
    last: int
    lines: int


def folds(paragraphs: Sequence[Line]) -> tuple[Fold, ...]:
    """The runs of boilerplate in an article; blank lines between two of them belong to the run."""
    return tuple(_runs(paragraphs))


def _runs(paragraphs: Sequence[Line]) -> Iterator[Fold]:
    run: list[int] = []
    for number, paragraph in enumerate(paragraphs):
        if paragraph.role is Role.BOILERPLATE:
            run.append(number)
        elif run and paragraph.role is not Role.BLANK:
            yield Fold(run[0], run[-1], len(run))
            run = []
    if run:
        yield Fold(run[0], run[-1], len(run))
