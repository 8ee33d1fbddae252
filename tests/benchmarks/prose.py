"""Texts that say nothing but are made like news: words as frequent as Zipf's law has it, in paragraphs."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from random import Random

from workbench import assets

_VOCABULARY = 40_000
SYLLABLES = tuple(a + b for a in "bcdfghklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er", "il"))
_PARAGRAPH = (35, 75)
_SENTENCE = (8, 24)


@dataclass(frozen=True, slots=True)
class Story:
    """A generated article. `published` is a day in ISO 8601, or empty: unknown."""

    title: str
    text: str
    outlet: str
    published: str


def zipf(rank: int) -> float:
    """How frequent the word of a rank is beside the most frequent one, by Zipf's law."""
    return 1 / rank


class Prose:
    """Writes the same texts again for the same seed, in words made of these syllables.

    What is `common` comes before these words, the most frequent first.
    """

    def __init__(
        self,
        seed: int = 1,
        vocabulary: int = _VOCABULARY,
        syllables: Sequence[str] = SYLLABLES,
        frequency: Callable[[int], float] = zipf,
        common: Sequence[str] = (),
    ) -> None:
        self.random = Random(seed)  # noqa: S311 - texts, not secrets
        self.vocabulary = (*common, *_vocabulary(self.random, vocabulary, syllables))
        self._weights = list(accumulate(map(frequency, range(1, len(self.vocabulary) + 1))))

    def words(self, number: int) -> list[str]:
        """Some words, the common ones often."""
        return self.random.choices(self.vocabulary, cum_weights=self._weights, k=number)

    def text(self, characters: int, paragraph: tuple[int, int] = _PARAGRAPH) -> str:
        """A text of about that length, one line a paragraph of so many words."""
        lines: list[str] = []
        length = 0
        while length < characters:
            lines.append(" ".join(self._sentences(self.random.randint(*paragraph))))
            length += len(lines[-1]) + 1
        return "\n".join(lines)

    def story(self, characters: int = 3_300) -> Story:
        """An article as long as news articles are."""
        day = self.random.randrange(365 * 3)
        return Story(
            title=" ".join(self.words(9)).capitalize(),
            text=self.text(characters),
            outlet=f"Outlet {self.random.randrange(40)}",
            published=f"{2021 + day // 365}-{day % 12 + 1:02}-{day % 28 + 1:02}",
        )

    def spans(self, text: str, number: int) -> list[tuple[int, int]]:
        """Places in a text, each within a line and without blanks at its ends, in its order."""
        found: set[tuple[int, int]] = set()
        while len(found) < number:
            start = self.random.randrange(len(text))
            quote = text[start : start + self.random.randint(20, 120)].partition("\n")[0]
            start += len(quote) - len(quote.lstrip())
            if quote.strip():
                found.add((start, start + len(quote.strip())))
        return sorted(found)

    def _sentences(self, words: int) -> Iterator[str]:
        while words > 0:
            length = self.random.randint(*_SENTENCE)
            yield " ".join(self.words(length)).capitalize() + "."
            words -= length


def english() -> Prose:
    """Writes what passes for English, with the words of the guide before others: its language can be told."""
    counted: Counter[str] = Counter()
    for page in sorted(assets.resource("help").glob("*.md")):
        counted.update(re.findall("[a-z]+", page.read_text(encoding="utf-8").lower()))
    return Prose(common=[word for word, _ in counted.most_common()])


def _vocabulary(random: Random, number: int, syllables: Sequence[str]) -> Iterator[str]:
    seen: set[str] = set()
    while len(seen) < number:
        length = 1 + min(len(seen).bit_length() // 4, 3)
        word = "".join(random.choices(syllables, k=length + random.randrange(2)))
        if word not in seen:
            seen.add(word)
            yield word
