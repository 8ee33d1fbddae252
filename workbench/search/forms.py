"""The forms of words that one state of the index holds, by the languages of its documents."""

from collections.abc import Iterable
from functools import cached_property
from os.path import commonprefix
from typing import Any

from workbench.core.query import Facet
from workbench.search.arraycodec.snapshots import snapshot_of
from workbench.search.arraycodec.terms import UTF_8
from workbench.search.patterns import Inflected
from workbench.search.schema import VALUES
from workbench.search.stems import STEMMED


class Forms:
    """What stands beside a word because it has the same stem."""

    def __init__(self, searcher: Any) -> None:
        self._views = snapshot_of(searcher).views
        self._known: dict[tuple[str, str], dict[str, set[str]]] = {}

    @cached_property
    def languages(self) -> frozenset[str]:
        """The languages that documents are in."""
        field = VALUES[Facet.LANGUAGE]
        return frozenset(value for view in self._views for value in view.ordinals(field).values)

    def of(self, term: str, language: str, field: str) -> frozenset[str]:
        """The term and its other forms in documents of a language; the empty one: of unknown language."""
        stemmed = (self.languages if not language else {language}) & STEMMED
        return frozenset((term,)).union(*(self._by_language(term, field)[one] for one in stemmed))

    def _by_language(self, term: str, field: str) -> dict[str, set[str]]:
        """The forms in each language; all are asked for together, since they begin alike."""
        key = (term, field)
        if key not in self._known:
            languages = self.languages & STEMMED
            slots = {language: Inflected(term, frozenset((language,))) for language in languages}
            candidates = self._candidates(slots.values(), field)
            self._known[key] = {
                language: {text for text in candidates if slot.fits(text)} for language, slot in slots.items()
            }
        return self._known[key]

    def _candidates(self, slots: Iterable[Inflected], field: str) -> set[str]:
        """What of the index begins as other forms do."""
        beginnings = {one for slot in slots for one in slot.beginnings}
        if not beginnings:
            return set()
        beginning = commonprefix([*beginnings])  # noqa: RUF071 - letters are what is meant
        found: set[str] = set()
        for view in self._views:
            own = view.file.field(field)
            if own is not None:
                found.update(own.terms.texts(own.terms.beginning(beginning.encode(*UTF_8))))
        return found
