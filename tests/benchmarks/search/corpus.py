"""Articles to search in: generated, the same for the same number, told of as such.

Words are as frequent as in large collections of news: by Zipf's law the common ones, and the others, of
which there is no end, by a steeper one (Ferrer i Cancho and Solé, Two Regimes in the Frequency of Words,
2001). How steep decides how many different words there are: here as many as Heaps' law has it, as measured
for a year of Reuters' news, 44 times the number of all words to the power of 0.49 (Manning, Raghavan and
Schütze, Introduction to Information Retrieval, 2008, 5.1.1). Each article has a topic with words of its own,
so that words come together as they do in news; lengths spread about 3.3 kB; one article in three is in
another language.
"""

import json
import math
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.prose import SYLLABLES, Prose, zipf

DESCRIPTION = (
    "generated articles (seeded; words by the laws of Zipf and Heaps, 200 topics; two in three in plain "
    "Latin letters, others with umlauts, in Cyrillic, Arabic and Han), 3.3 kB on average"
)
ENGLISH = "en"
_TOPICS = 200
_TOPIC_WORDS = 300
_TOPIC_EVERY = 4
_TOPICAL = slice(200, 20_000)
"""The ranks of words that belong to topics."""

_COMMON = 7_500
"""The rank from which on words are rarer than Zipf's law has it."""

_HEAPS = (44, 0.49)
_ENDLESS = 4
"""Times as many words as an author will probably use are enough for there to be no end of new ones."""

_WORDS = 550
"""In an article, of letters of one byte."""

_BYTES = 3_000
"""Before the last paragraph is finished, which makes it 3.3 kB on average."""
_SPREAD = 0.6
_SHORTEST = 300
_OUTLETS = 40
_TAGS = 60
_YEARS = 3
_UNDATED = 20


@dataclass(frozen=True, slots=True)
class Article:
    """An article as every engine gets it. `published` is a day in ISO 8601, or empty: unknown."""

    number: int
    title: str
    text: str
    outlet: str
    language: str
    tags: tuple[str, ...]
    published: str


class _Tongue(NamedTuple):
    """A language: how often it is written, how many bytes a letter takes, and how a syllable is spelled."""

    code: str
    share: float
    width: int
    spelled: Callable[[int, str], str]


_CYRILLIC = str.maketrans("bcdfghklmnprstvzaeiou", "бцдфгхклмнпрствзаеиоу")
_ARABIC = str.maketrans("bcdfghklmnprstvzaeiou", "بجدفغهكلمنحرستوزايىعث")
_UMLAUTS = str.maketrans("aou", "äöü")

_TONGUES = (
    _Tongue(ENGLISH, 0.66, 1, lambda _number, syllable: syllable),
    _Tongue("de", 0.12, 1, lambda n, syllable: syllable.translate(_UMLAUTS) if n % 3 else syllable),
    _Tongue("ru", 0.10, 2, lambda _number, syllable: syllable.translate(_CYRILLIC)),
    _Tongue("ar", 0.05, 2, lambda _number, syllable: syllable.translate(_ARABIC)),
    _Tongue("zh", 0.07, 3, lambda number, _syllable: chr(0x4E00 + 37 * number)),
)


def corpus(folder: Path, number: int) -> Path:
    """The file with so many articles, a line of JSON each, made unless it is there already."""
    file = folder / f"news-{number}.jsonl"
    if not file.exists():
        unfinished = file.with_suffix(".part")
        with unfinished.open("w", encoding="utf-8") as out:
            for article in _articles(number):
                out.write(json.dumps(asdict(article), ensure_ascii=False) + "\n")
        unfinished.rename(file)
    return file


def read(file: Path) -> Iterator[Article]:
    """The articles of such a file."""
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            fields = json.loads(line)
            yield Article(**fields | {"tags": tuple(fields["tags"])})


def _articles(number: int) -> Iterator[Article]:
    writers = [_Writer(seed, tongue, number) for seed, tongue in enumerate(_TONGUES, start=1)]
    shares = [tongue.share for tongue in _TONGUES]
    random = writers[0].random
    for at in range(number):
        (writer,) = random.choices(writers, shares)
        yield writer.article(at)


class _Writer(Prose):
    """Writes its share of so many articles in one language, about one topic after the other."""

    def __init__(self, seed: int, tongue: _Tongue, articles: int) -> None:
        syllables = tuple(tongue.spelled(at, one) for at, one in enumerate(SYLLABLES))
        factor, power = _HEAPS
        used = factor * (articles * tongue.share * _WORDS / tongue.width) ** power
        super().__init__(seed, int(_ENDLESS * used), tuple(dict.fromkeys(syllables)), _frequency)
        self._tongue = tongue
        self._topics = [self.random.sample(self.vocabulary[_TOPICAL], _TOPIC_WORDS) for _ in range(_TOPICS)]
        self._weights_in_topic = list(accumulate(map(zipf, range(1, _TOPIC_WORDS + 1))))
        self._topic = 0

    def words(self, number: int) -> list[str]:
        """Words of the language, every fourth of the topic."""
        words = super().words(number)
        places = range(self.random.randrange(_TOPIC_EVERY), number, _TOPIC_EVERY)
        topical = self.random.choices(
            self._topics[self._topic], cum_weights=self._weights_in_topic, k=len(places)
        )
        for place, word in zip(places, topical, strict=True):
            words[place] = word
        return words

    def article(self, number: int) -> Article:
        """An article about some topic, the first topics often."""
        self._topic = self._often(_TOPICS)
        length = _BYTES // self._tongue.width * self.random.lognormvariate(-(_SPREAD**2) / 2, _SPREAD)
        return Article(
            number,
            title=self._written(" ".join(self.words(9)).capitalize()),
            text=self._written(self.text(max(int(length), _SHORTEST // self._tongue.width))),
            outlet=f"Outlet {self._often(_OUTLETS)}",
            language=self._tongue.code,
            tags=tuple(f"tag {(self._topic + step) % _TAGS}" for step in range(self.random.randrange(4))),
            published=self._day(),
        )

    def _often(self, number: int) -> int:
        """One of so many, the first ones often."""
        return int(math.exp(self.random.random() * math.log(number + 1))) - 1

    def _day(self) -> str:
        if not self.random.randrange(_UNDATED):
            return ""
        day = self.random.randrange(365 * _YEARS)
        return f"{2021 + day // 365}-{day // 31 % 12 + 1:02}-{day % 28 + 1:02}"

    def _written(self, text: str) -> str:
        return text.replace(" ", "").replace(".", "。") if self._tongue.code == "zh" else text


def _frequency(rank: int) -> float:
    steeper = 1 / _HEAPS[1]
    return zipf(rank) if rank <= _COMMON else zipf(_COMMON) * (_COMMON / rank) ** steeper
