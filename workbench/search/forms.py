"""The forms of words that one state of the index holds, by the languages of its documents."""

from collections.abc import Iterable, Mapping
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
        self._known: dict[tuple[str, str], Mapping[frozenset[str], frozenset[str]]] = {}

    @cached_property
    def languages(self) -> frozenset[str]:
        """The languages that documents are in."""
        field = VALUES[Facet.LANGUAGE]
        return frozenset(value for view in self._views for value in view.ordinals(field).values)

    def of(self, term: str, field: str) -> Mapping[frozenset[str], frozenset[str]]:
        """The forms of a term, itself among them; for each set of forms the languages that have just these.

        The empty language is that of documents of which it is not known: they may be in any.
        """
        key = (term, field)
        if key not in self._known:
            self._known[key] = self._alike(term, field)
        return self._known[key]

    def _alike(self, term: str, field: str) -> Mapping[frozenset[str], frozenset[str]]:
        """All languages are asked for together, since the forms of a word begin alike."""
        slots = {language: Inflected(term, frozenset((language,))) for language in self.languages & STEMMED}
        candidates = self._candidates(slots.values(), field)
        itself = frozenset((term,))
        forms = {
            language: itself.union(filter(slots[language].fits, candidates)) if language in slots else itself
            for language in self.languages
        }
        forms[""] = itself.union(*forms.values())
        alike: dict[frozenset[str], set[str]] = {}
        for language, found in forms.items():
            alike.setdefault(found, set()).add(language)
        return {found: frozenset(languages) for found, languages in alike.items()}

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
