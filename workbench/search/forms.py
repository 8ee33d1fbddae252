"""The forms of words that one state of the index holds, by the languages of its documents."""

from functools import cached_property
from typing import Any

from workbench.core.query import Facet
from workbench.search.arraycodec.snapshots import snapshot_of
from workbench.search.patterns import Inflected
from workbench.search.schema import VALUES
from workbench.search.stems import STEMMED


class Forms:
    """What stands beside a word because it has the same stem."""

    def __init__(self, searcher: Any) -> None:
        self._views = snapshot_of(searcher).views
        self._known: dict[tuple[str, str, str], frozenset[str]] = {}

    @cached_property
    def languages(self) -> frozenset[str]:
        """The languages that documents are in."""
        field = VALUES[Facet.LANGUAGE]
        return frozenset(value for view in self._views for value in view.ordinals(field).values)

    def of(self, term: str, language: str, field: str) -> frozenset[str]:
        """The term and its other forms in documents of a language; the empty one: of unknown language."""
        stemmed = (self.languages if not language else {language}) & STEMMED
        if not stemmed:
            return frozenset((term,))
        key = (term, language, field)
        if key not in self._known:
            self._known[key] = self._found(Inflected(term, frozenset(stemmed)), field)
        return self._known[key]

    def _found(self, slot: Inflected, field: str) -> frozenset[str]:
        found = {slot.term}
        for view in self._views:
            own = view.file.field(field)
            for number in slot(own.terms) if own is not None else ():
                found.add(own.terms.text(number) if own is not None else "")
        return frozenset(found)
