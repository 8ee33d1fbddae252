"""What the engines are asked: drawn from the words of the corpus, common ones and rare ones."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from itertools import islice
from pathlib import Path
from random import Random

from tests.benchmarks.search.corpus import ENGLISH, Article, read

PAGE = 20
"""So many of the best are asked for."""

WITHIN = 5
"""Other words between two that stand near each other."""

WARMING = 10
"""Questions of each kind asked before the time is taken."""

_KEPT_TEXTS = 500
_TYPED_WORDS = 4
_SEED = 7


class Kind(StrEnum):
    """Kinds of questions; the values are what the tables call them."""

    COMMON = "one common word"
    WORD = "one word"
    AND = "two words, AND"
    OR = "three words, OR"
    FILTERED = "word, one outlet"
    PHRASE = "phrase"
    NEAR = "two words near each other"
    PREFIX = "beginning of a word"
    WILDCARD = "word with gaps"
    FUZZY_1 = "word with a slip"
    FUZZY_2 = "word with two slips"
    DATED = "word, range of days"
    SORTED = "word, newest first"
    FACETS = "word, with counts of facets"
    TYPING = "each keystroke of a title"


@dataclass(frozen=True, slots=True)
class Question:
    """A question in no engine's language. `outlet` and the days narrow it where they are given.

    Of a beginning, `words` holds what was typed of the word; of a word with gaps, a pattern with `*` and
    `?`. While a title is typed, the last word is unfinished.
    """

    kind: Kind
    words: tuple[str, ...]
    outlet: str = ""
    first: str = ""
    last: str = ""


Questions = dict[Kind, tuple[Question, ...]]


def questions(file: Path, number: int) -> Questions:
    """So many questions of each kind for the articles of a file, kept beside it."""
    kept = file.with_name(f"{file.stem}-questions-{number}.json")
    if not kept.exists():
        made = [asdict(one) for one in _made(read(file), number)]
        kept.write_text(json.dumps(made), encoding="utf-8")
    found: dict[Kind, list[Question]] = {kind: [] for kind in Kind}
    for stored in json.loads(kept.read_text(encoding="utf-8")):
        one = Question(**stored | {"kind": Kind(stored["kind"]), "words": tuple(stored["words"])})
        found[one.kind].append(one)
    return {kind: tuple(asked) for kind, asked in found.items()}


def _made(articles: Iterable[Article], number: int) -> Iterator[Question]:
    maker = _Maker(articles)
    for kind in Kind:
        if kind is not Kind.TYPING:
            for _ in range(WARMING + number):
                yield maker.question(kind)
    yield from maker.keystrokes(WARMING + number)


def _words(text: str) -> list[str]:
    return text.lower().replace(".", "").split()


class _Maker:
    """Draws words by how many articles hold them: more than one in twenty, more than one in 500, fewer."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self._random = Random(_SEED)  # noqa: S311 - questions, not secrets
        self._outlets: Counter[str] = Counter()
        self._texts: list[list[str]] = []
        self._titles: list[str] = []
        frequencies: Counter[str] = Counter()
        count = 0
        for article in articles:
            count += 1
            if article.language == ENGLISH:
                words = _words(f"{article.title} {article.text}")
                frequencies.update(set(words))
                self._keep(article, count)
        self._common, self._middle, self._rare = _bands(frequencies, count)
        self._usual = {*self._common, *self._middle}

    def _keep(self, article: Article, seen: int) -> None:
        """Keep some articles of all, each as likely as the others."""
        self._outlets[article.outlet] += 1
        if len(self._texts) < _KEPT_TEXTS:
            self._texts.append(_words(article.text))
            self._titles.append(article.title)
        elif (place := self._random.randrange(seen)) < _KEPT_TEXTS:
            self._texts[place] = _words(article.text)
            self._titles[place] = article.title

    def question(self, kind: Kind) -> Question:
        """The next one of a kind."""
        match kind:
            case Kind.COMMON:
                return Question(kind, (self._random.choice(self._common),))
            case Kind.AND:
                return Question(kind, tuple(self._together(2)))
            case Kind.OR:
                return Question(kind, tuple(self._any_word() for _ in range(3)))
            case Kind.PHRASE:
                return Question(kind, tuple(self._neighbours(self._random.choice((2, 2, 3)))))
            case Kind.NEAR:
                first, *_, last = self._neighbours(4)
                return Question(kind, (first, last))
            case Kind.FILTERED:
                return Question(kind, (self._any_word(),), outlet=self._random.choice(list(self._outlets)))
            case Kind.DATED:
                return Question(kind, (self._any_word(),), "", *self._days())
            case _:
                return Question(kind, (self._spoiled(kind, self._any_word()),))

    def keystrokes(self, number: int) -> Iterator[Question]:
        """What stands in the search box after each letter of titles as long as people type."""
        titles = self._random.sample(self._titles, min(number, len(self._titles)))
        strokes = (stroke for title in titles for stroke in _strokes(title))
        yield from islice(strokes, number * _TYPED_WORDS)

    def _any_word(self) -> str:
        return self._random.choice(self._random.choice((self._common, self._middle, self._rare)))

    def _together(self, number: int) -> list[str]:
        """Words that are not rare, and that one article at least holds all of."""
        usual = self._usual.intersection(self._random.choice(self._texts))
        return self._random.sample(sorted(usual), number) if len(usual) >= number else self._together(number)

    def _neighbours(self, number: int) -> list[str]:
        text = self._random.choice(self._texts)
        start = self._random.randrange(len(text) - number)
        found = text[start : start + number]
        return found if found[0] != found[-1] else self._neighbours(number)

    def _days(self) -> tuple[str, str]:
        month = self._random.randrange(1, 10)
        year = self._random.randrange(2021, 2024)
        return f"{year}-{month:02}-15", f"{year}-{month + self._random.randrange(1, 4):02}-20"

    def _spoiled(self, kind: Kind, word: str) -> str:
        """The word as this kind of question has it."""
        middle = len(word) // 2
        match kind:
            case Kind.PREFIX:
                return word[: max(3, middle)]
            case Kind.WILDCARD if self._random.randrange(2):
                return f"{word[:3]}*{word[-2:]}"
            case Kind.WILDCARD:
                return f"{word[:middle]}?{word[middle + 1 :]}"
            case Kind.FUZZY_1:
                return f"{word[:middle]}x{word[middle + 1 :]}"
            case Kind.FUZZY_2:
                return f"{word[:middle]}xx{word[middle + 1 :]}"
            case _:
                return word


_BANDS = ((0.05, 0.3), (0.002, 0.05), (0.0003, 0.002))
_LEAST = 4
"""Letters of a word that is asked for."""


def _bands(frequencies: Counter[str], articles: int) -> Iterator[list[str]]:
    """Words held by so large a part of the articles; the same ones in the same order each time."""
    for least, most in _BANDS:
        found = [
            word
            for word, frequency in sorted(frequencies.items())
            if least * articles <= frequency < most * articles and len(word) >= _LEAST
        ]
        if not found:
            raise ValueError("too few articles to draw questions from")
        yield found


def _strokes(title: str) -> Iterator[Question]:
    typed: Sequence[str] = title.lower().split()[:_TYPED_WORDS]
    for place, word in enumerate(typed):
        for length in range(1, len(word) + 1):
            yield Question(Kind.TYPING, (*typed[:place], word[:length]))
