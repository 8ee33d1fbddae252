"""Whoosh's one-document-at-a-time view of arrays, for queries that are not evaluated all at once."""

from typing import Any

import numpy as np
from whoosh.matching.mcore import Matcher, ReadTooFar

from workbench.search.arraycodec.postings import Field
from workbench.search.arraycodec.sections import Array


class ArrayMatcher(Matcher):
    """Walks sorted documents."""

    def __init__(self, docs: Array) -> None:
        self._docs = docs
        self._at = 0

    def is_active(self) -> bool:
        """Whether there is a document here."""
        return self._at < len(self._docs)

    def reset(self) -> None:
        """Go back to the first document."""
        self._at = 0

    def id(self) -> int:
        """The document's number."""
        if not self.is_active():
            raise ReadTooFar
        return int(self._docs[self._at])

    def all_ids(self) -> Any:
        """All documents from here on."""
        return iter(self._docs[self._at :].tolist())

    def next(self) -> None:
        """Go to the next document."""
        if not self.is_active():
            raise ReadTooFar
        self._at += 1

    def skip_to(self, id: int) -> None:  # noqa: A002 - Whoosh's name
        """Go forward to a document, or to the first behind it."""
        if not self.is_active():
            raise ReadTooFar
        self._at = max(self._at, int(np.searchsorted(self._docs, id)))

    def supports_block_quality(self) -> bool:
        """No document is ever left out for its score."""
        return False


class PostingsMatcher(ArrayMatcher):
    """The documents of one term."""

    def __init__(self, field: Field, number: int, format_: Any, scorer: Any = None) -> None:
        docs, self._freqs = field.one(number)
        super().__init__(docs)
        self._field = field
        self._number = number
        self._format = format_
        self._scorer = scorer

    def copy(self) -> "PostingsMatcher":
        """Another one at the same place."""
        other = PostingsMatcher(self._field, self._number, self._format, self._scorer)
        other._at = self._at
        return other

    def term(self) -> tuple[str, bytes]:
        """The field and the term."""
        return self._field.name, self._field.terms[self._number]

    def weight(self) -> float:
        """How often the term stands in the document."""
        return float(self._freqs[self._at])

    def length(self) -> int:
        """How many terms the document has in the field."""
        lengths = self._field.lengths
        return 0 if lengths is None else int(lengths[self.id()])

    def score(self) -> float:
        """The document's score for this term."""
        return float(self._scorer.score(self)) if self._scorer else self.weight()

    def supports(self, astype: str) -> bool:
        """Whether `value_as` can answer that."""
        return astype in ("weight", "frequency") or (astype == "positions" and self._field.has_places)

    def value(self) -> bytes:
        """Values are not kept as bytes."""
        raise NotImplementedError("ask for what is wanted with value_as")

    def value_as(self, astype: str) -> Any:
        """The frequency, weight or positions of the term in the document."""
        match astype:
            case "weight":
                return self.weight()
            case "frequency":
                return int(self._freqs[self._at])
            case "positions" if self._field.has_places:
                keys = self._field.keys(self._number, self._docs[self._at : self._at + 1])
                return (keys & 0xFFFFFFFF).tolist()
            case _:
                raise ValueError(f"{astype} is not kept")


class ScoredMatcher(ArrayMatcher):
    """Documents with scores that are known already."""

    def __init__(self, docs: Array, scores: Array) -> None:
        super().__init__(docs)
        self._scores = scores

    def copy(self) -> "ScoredMatcher":
        """Another one at the same place."""
        other = ScoredMatcher(self._docs, self._scores)
        other._at = self._at
        return other

    def supports(self, astype: str) -> bool:
        """Whether `value_as` can answer that."""
        return astype == "weight"

    def value(self) -> bytes:
        """There are no values."""
        return b""

    def value_as(self, astype: str) -> Any:
        """The document's score is its weight."""
        if astype != "weight":
            raise ValueError(f"{astype} is not kept")
        return self.score()

    def score(self) -> float:
        """The document's score."""
        return float(self._scores[self._at])
