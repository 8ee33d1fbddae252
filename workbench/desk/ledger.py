"""The report of an import while it is written: every file by name, as long as somebody could read it."""

import re
from collections import Counter
from dataclasses import replace

from workbench.core.model import Fate, Outcome
from workbench.core.text import REPLACEMENT

MOST_NAMED = 20_000
"""Lines after which what became of further files and parts is only counted, by file and fate."""

_HALF = re.compile("[\ud800-\udfff]")


class Ledger:
    """Takes down what becomes of each file and part. Of an export of a million articles not all are named."""

    def __init__(self, most: int = MOST_NAMED) -> None:
        self._most = most
        self._named: list[Outcome] = []
        self._counted: Counter[tuple[str, Fate]] = Counter()

    def add(self, outcome: Outcome) -> None:
        """Write down what became of one."""
        if len(self._named) < self._most:
            self._named.append(outcome)
        else:
            self._counted[outcome.path, outcome.fate] += outcome.count

    def outcomes(self) -> tuple[Outcome, ...]:
        """The lines so far, those that only count at the end."""
        counted = (Outcome(path, fate, count=number) for (path, fate), number in self._counted.items())
        return tuple(_sound(one) for one in (*self._named, *counted))


def _sound(one: Outcome) -> Outcome:
    """Names of files need not be text; a report is."""
    path, part, why = (_HALF.sub(REPLACEMENT, said) for said in (one.path, one.part, one.why))
    return (
        one
        if (path, part, why) == (one.path, one.part, one.why)
        else replace(one, path=path, part=part, why=why)
    )
