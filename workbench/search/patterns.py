"""What a word or phrase of a query asks of the terms of a text, one slot after the other.

The index and the marking of hits in a text both work from these, so that they cannot disagree.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from itertools import groupby
from typing import TYPE_CHECKING

from workbench.core.query import Fuzzy, Node, Phrase, Prefix, Wildcard, Word
from workbench.search.analyzer import Shape, tokens
from workbench.search.edits import near
from workbench.search.folding import fold
from workbench.search.stems import STEMMED, has_forms, same_stem, shared_beginning, stem

if TYPE_CHECKING:
    from workbench.search.arraycodec.terms import Terms


@dataclass(frozen=True, slots=True)
class Exact:
    """One term."""

    term: str

    def __call__(self, terms: "Terms") -> Sequence[int]:
        """Which of the terms of an index can fill this slot, by their numbers there."""
        number = terms.find(_encoded(self.term))
        return () if number is None else (number,)

    def fits(self, term: str) -> bool:
        """Whether this slot can be filled with that term."""
        return term == self.term


@dataclass(frozen=True, slots=True)
class Inflected:
    """A term and all others that are forms of the same word in any of some languages."""

    term: str
    languages: frozenset[str]

    def __call__(self, terms: "Terms") -> Sequence[int]:
        """Which of the terms of an index can fill this slot, by their numbers there."""
        found = {
            number
            for beginning in self.beginnings
            for number in _fitting(self, terms, _beginning(terms, beginning))
        }
        return sorted(found.union(Exact(self.term)(terms)))

    @property
    def beginnings(self) -> frozenset[str]:
        """What each other form begins with, in one of the languages or another."""
        stems = (stem(self.term, language) for language in self.languages)
        return frozenset(shared_beginning(one) for one in stems if has_forms(one))

    def fits(self, term: str) -> bool:
        """Whether this slot can be filled with that term."""
        return term == self.term or any(same_stem(self.term, term, language) for language in self.languages)


@dataclass(frozen=True, slots=True)
class Beginning:
    """Every term that begins so."""

    text: str

    def __call__(self, terms: "Terms") -> Sequence[int]:
        """Which of the terms of an index can fill this slot, by their numbers there."""
        return _beginning(terms, self.text)

    def fits(self, term: str) -> bool:
        """Whether this slot can be filled with that term."""
        return term.startswith(self.text)


_ENCODED_LETTER = r"(?:[\x00-\x7f]|[\xc2-\xf4][\x80-\xbf]+)"
"""One letter in UTF-8."""


@dataclass(frozen=True)
class Gapped:
    """Every term that fits a pattern with `*` for any letters and `?` for one."""

    pattern: str

    @cached_property
    def beginning(self) -> str:
        """What every fitting term begins with."""
        return self._parts[0]

    @cached_property
    def longest(self) -> str:
        """What every fitting term holds, behind its beginning."""
        return max(self._parts[1:], key=len)

    @cached_property
    def _parts(self) -> tuple[str, ...]:
        return tuple(fold(part) for part in re.split(r"[*?]", self.pattern))

    def __call__(self, terms: "Terms") -> Sequence[int]:
        """Which of the terms of an index can fill this slot, by their numbers there."""
        longest = self.longest
        if self.beginning or not longest:
            return self._among(terms, _beginning(terms, self.beginning))
        among = terms.ending if self.pattern.endswith(longest) else terms.containing
        candidates: list[int] = among(_encoded(longest)).tolist()
        if "?" not in self.pattern and sum(map(bool, self._parts)) == 1:
            return candidates
        return self._among(terms, candidates)

    def _among(self, terms: "Terms", candidates: Iterable[int]) -> list[int]:
        blob, matches = terms.bytes, self._encoded_regex.fullmatch
        return [number for number in candidates if matches(blob, *terms.span(number))]

    @cached_property
    def _regex(self) -> re.Pattern[str]:
        return re.compile(self._regular("."), re.DOTALL)

    @cached_property
    def _encoded_regex(self) -> re.Pattern[bytes]:
        """The same for terms as an index holds them, in UTF-8."""
        return re.compile(_encoded(self._regular(_ENCODED_LETTER)), re.DOTALL)

    def _regular(self, letter: str) -> str:
        """A regular expression in which that stands for any one letter."""
        first, *rest = (
            "".join(letter if part == "?" else re.escape(fold(part)) for part in re.split(r"([?])", piece))
            for piece in re.split(r"\*+", self.pattern)
        )
        # Atomic groups: however many gaps there are, no gap is ever tried twice.
        middle = "".join(f"(?>.*?{piece})" for piece in rest[:-1])
        return f"{first}{middle}.*{rest[-1]}" if rest else first

    def fits(self, term: str) -> bool:
        """Whether this slot can be filled with that term."""
        return self._regex.fullmatch(term) is not None


@dataclass(frozen=True, slots=True)
class Close:
    """Every term at most so many slips away."""

    term: str
    edits: int

    def __call__(self, terms: "Terms") -> Sequence[int]:
        """Which of the terms of an index can fill this slot, by their numbers there."""
        from workbench.search.arraycodec.slips import close_to

        return close_to(self.term, self.edits, terms)

    def fits(self, term: str) -> bool:
        """Whether this slot can be filled with that term."""
        return near(self.term, term, self.edits)


Slot = Exact | Inflected | Beginning | Gapped | Close
Slots = tuple[Slot, ...]


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _beginning(terms: "Terms", text: str) -> range:
    return terms.beginning(_encoded(text))


def _fitting(slot: Slot, terms: "Terms", candidates: Iterable[int]) -> list[int]:
    return [number for number in candidates if slot.fits(terms.text(number))]


@dataclass(frozen=True, slots=True)
class Group:
    """Slots to be filled side by side, and how often that must happen."""

    slots: Slots
    times: int = 1


@dataclass(frozen=True, slots=True)
class Pattern:
    """One group; or several near each other in any order, with at most `within` other terms between them."""

    groups: tuple[Group, ...]
    within: int = 0


@lru_cache(maxsize=1_000)
def pattern_of(node: Node, languages: frozenset[str] = frozenset()) -> Pattern | None:
    """The pattern of a word, phrase, prefix, wildcard or fuzzy word; None where it holds nothing to find.

    A plain word is found in all its forms, as far as these are known in the languages.
    """
    match node:
        case Phrase(text=text, within=int(within)):
            counted = Counter(slots for word in text.split() if (slots := _slots(word, Exact)))
            groups = tuple(Group(slots, times) for slots, times in counted.items())
            return Pattern(groups, within) if groups else None
        case Word(text=text, exact=False) if languages & STEMMED:
            slots = _inflected(_slots(text, Exact), languages & STEMMED)
        case Word(text=text) | Phrase(text=text):
            slots = _slots(text, Exact)
        case Prefix(text=text):
            slots = _slots(text, Beginning) if text else (Beginning(""),)
        case Wildcard(pattern=pattern):
            slots = tuple(_gapped(pattern))
        case Fuzzy(text=text, edits=edits):
            loose = partial(_close, edits=edits)
            slots = _slots(text, last=loose, others=loose)
        case _:
            raise TypeError(f"{node} is neither a word nor a phrase")
    return Pattern((Group(slots),)) if slots else None


def _slots(text: str, last: Callable[[str], Slot], others: Callable[[str], Slot] = Exact) -> Slots:
    """A slot for each term: `last` makes that of the last one, `others` the others, where they are words.

    A run of a script without spaces may go on behind what was asked for: its last letter is not asked for
    once more alone, and a single letter may begin a pair.
    """
    found = list(tokens(text))
    if not found:
        return ()
    *before, end = found
    slots = [others(token.term) if token.shape is Shape.WORD else Exact(token.term) for token in before]
    if end.shape is Shape.WORD:
        slots.append(last(end.term))
    elif not (before and before[-1].shape is Shape.PAIR and before[-1].end == end.end):
        slots.append(Beginning(end.term))
    return tuple(slots)


def _inflected(slots: Slots, languages: frozenset[str]) -> Slots:
    """A single word in all its forms; of several that only hyphens part, each as it was typed."""
    match slots:
        case (Exact(term=term),):
            return (Inflected(term, languages),)
        case _:
            return slots


def _close(term: str, edits: int) -> Slot:
    """A term with slips allowed; at least half of it must be right."""
    most = min(edits, len(term) // 2)
    return Close(term, most) if most else Exact(term)


def _gapped(pattern: str) -> Iterator[Slot]:
    for part in _words_with_gaps(pattern):
        if set("*?") & set(part):
            yield Gapped(part)
        else:
            yield from _slots(part, Exact)


def _words_with_gaps(pattern: str) -> Iterator[str]:
    """What stands between the hyphens and dots of a pattern."""
    for belongs, letters in groupby(pattern, _belongs_to_word):
        if belongs:
            yield "".join(letters)


def _belongs_to_word(letter: str) -> bool:
    return letter.isalnum() or letter in "*?" or unicodedata.category(letter) in ("Mn", "Mc", "Me", "Cf")
