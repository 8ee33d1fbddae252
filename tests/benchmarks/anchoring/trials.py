"""The trials: texts, highlights in them, edits with the truth known, and what each method makes of them."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from random import Random
from time import process_time

from tests.benchmarks.anchoring.draft import Draft, Span, Truth
from tests.benchmarks.anchoring.edits import KINDS, Editor
from tests.benchmarks.anchoring.methods import Method
from tests.benchmarks.prose import Prose
from workbench import assets
from workbench.core.text import canonical

SEED = 7
GENERATED = 17
SPANS = 40


@dataclass(slots=True)
class Score:
    """How one method did: outcomes counted, and seconds of the CPU."""

    outcomes: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0

    @property
    def trials(self) -> int:
        """How many highlights were looked for."""
        return self.outcomes.total()

    def part(self, outcome: str) -> float:
        """How many of all came out so, in per cent."""
        return 100 * self.outcomes[outcome] / self.trials

    def add(self, other: "Score") -> None:
        """Take in what came out elsewhere."""
        self.outcomes += other.outcomes
        self.seconds += other.seconds


def outcome(truth: Truth, found: Span | None) -> str:
    """What an answer is: right, part, wrong or orphan (one that should have been found)."""
    if found is None:
        return "orphan" if truth.kept >= 0.5 else "right"
    shared = _shared(truth.place, found) if truth.place else 0.0
    if shared >= 0.8 or (truth.kept < 0.5 and shared >= 0.5):
        return "right"
    return "part" if shared >= 0.5 else "wrong"


def _shared(one: Span, other: Span) -> float:
    common = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, common) / (max(one[1], other[1]) - min(one[0], other[0]))


def _texts(prose: Prose, random: Random, generated: int) -> Iterator[str]:
    """The samples, and generated articles with a headline, figures and quotations."""
    for path in sorted(assets.seeds().glob("*.txt")):
        yield canonical(path.read_text(encoding="utf-8", errors="replace"))
    for _ in range(generated):
        story = prose.story()
        words = [
            str(random.randrange(2, 3000)) if word.isalpha() and random.random() < 0.03 else word
            for word in story.text.split(" ")
        ]
        draft = Draft(f"{story.title}\n{' '.join(words)}")
        for start, end in reversed(draft.sentences()):
            if random.random() < 0.15:
                draft.insert(end - 1, "”")
                draft.insert(start, "“")
        yield draft.text


def _spans(text: str, random: Random) -> list[Span]:
    """Highlights as people make them: some words, a sentence, two; never blanks at the ends."""
    sentences = Draft(text).sentences()
    found: list[Span] = []
    while len(found) < SPANS:
        number = random.randrange(len(sentences))
        start, end = sentences[number]
        kind = random.random()
        if kind < 0.15 and number + 1 < len(sentences):
            end = sentences[number + 1][1]
        elif kind > 0.4:
            words = [place for place in range(start, end) if place == start or text[place - 1] == " "]
            first = random.randrange(len(words))
            last = min(len(words), first + random.randint(1, 8))
            start, end = words[first], (words[last] if last < len(words) else end)
        stripped = text[start:end].strip()
        if stripped and "\n" not in stripped:
            start += len(text[start:end]) - len(text[start:end].lstrip())
            found.append((start, start + len(stripped)))
    return found


def tried(methods: Mapping[str, Method], generated: int = GENERATED) -> dict[str, dict[str, Score]]:
    """How each method does on each kind of edit, over the samples and so many generated articles."""
    prose, random = Prose(SEED, vocabulary=6_000), Random(SEED)  # noqa: S311 - texts, not secrets
    editor = Editor(prose, random)
    scores = {kind: {name: Score() for name in methods} for kind in KINDS}
    for text in _texts(prose, random, generated):
        chosen = _spans(text, random)
        for kind, edit in KINDS.items():
            draft = Draft(text)
            edit(editor, draft)
            truth, new = draft.truth(chosen), draft.text
            for name, method in methods.items():
                began = process_time()
                found = method(text, new, chosen)
                scores[kind][name].seconds += process_time() - began
                scores[kind][name].outcomes += Counter(map(outcome, truth, found))
    return scores


def together(scores: Mapping[str, Mapping[str, Score]]) -> dict[str, Score]:
    """How each method does over all kinds of edit."""
    total: dict[str, Score] = {}
    for by_method in scores.values():
        for name, score in by_method.items():
            total.setdefault(name, Score()).add(score)
    return total
