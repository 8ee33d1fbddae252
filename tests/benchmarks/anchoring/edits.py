"""Nine kinds of edit that newsrooms make to published articles."""

import re
from collections.abc import Callable, Mapping
from random import Random

from tests.benchmarks.anchoring.draft import Draft, Span
from tests.benchmarks.prose import Prose


class Editor:
    """Edits drafts at random; the same way for the same seed."""

    def __init__(self, prose: Prose, random: Random) -> None:
        self._prose = prose
        self._random = random

    def _some(self, part: float) -> bool:
        return self._random.random() < part

    def _sentence(self) -> str:
        return f"{' '.join(self._prose.words(self._random.randint(8, 20))).capitalize()}. "

    def typos(self, draft: Draft) -> None:
        """One word in sixteen gets another letter, or one more."""

        def mend(span: Span, word: str) -> None:
            if self._some(1 / 16):
                at = self._random.randrange(1, len(word) - 1)
                letter = self._random.choice("aeiounrst")
                draft.retouch(span, word[:at] + letter + word[at + self._random.randint(0, 1) :])

        draft.backwards(r"[^\W\d_]{4,}", mend)

    def insertions(self, draft: Draft) -> None:
        """A new sentence before every sixth one."""
        for start, _ in reversed(draft.sentences()):
            if self._some(1 / 6):
                draft.insert(start, self._sentence())

    def deletions(self, draft: Draft) -> None:
        """Every seventh sentence goes."""
        for span in reversed(draft.sentences()):
            if self._some(1 / 7):
                draft.delete(span)

    def moves(self, draft: Draft) -> None:
        """Some sentences go elsewhere."""
        for _ in range(max(1, len(draft.sentences()) // 8)):
            sentences = draft.sentences()
            span = self._random.choice(sentences)
            place = self._random.choice(sentences)[0]
            if not span[0] <= place <= span[1]:
                draft.move(span, place)

    def reorder(self, draft: Draft) -> None:
        """A third of the paragraphs change their place."""
        lines = draft.lines()
        for _ in range(max(1, len(lines) // 3)):
            lines.insert(self._random.randrange(len(lines)), lines.pop(self._random.randrange(len(lines))))
        draft.rebuild(lines, "\n")

    def quotations(self, draft: Draft) -> None:
        """Quotation marks get another shape; what stands between them gets other words here and there."""

        def reword(span: Span, word: str) -> None:
            if self._some(1 / 6):
                draft.replace(span, self._prose.words(1)[0])

        for one in reversed(list(re.finditer(r"“[^”\n]*”", draft.text))):
            for word in reversed(list(re.finditer(r"\w{3,}", one[0]))):
                reword((one.start() + word.start(), one.start() + word.end()), word[0])
        draft.backwards("[“”]", lambda span, _: draft.retouch(span, '"'))

    def signs(self, draft: Draft) -> None:
        """Commas, dashes, blanks and line ends change."""

        def change(span: Span, sign: str) -> None:
            if self._some(1 / 8):
                others = {"\n": ("\n\n", " "), " ": ("  ", "\u00a0", " "), ",": (" –", ";", "")}
                draft.retouch(span, self._random.choice(others.get(sign, ("…", "!"))))

        draft.backwards(r"[ \n]|,|\.(?=\s)", change)

    def headline(self, draft: Draft) -> None:
        """The headline is rewritten, a standfirst put below it, and the figures are others."""
        draft.backwards(r"\d+", lambda span, _: draft.replace(span, str(self._random.randrange(10, 9000))))
        start, end = draft.lines()[0]
        draft.replace((start, end), " ".join(self._prose.words(9)).capitalize())
        draft.insert(draft.lines()[0][1], f"\n{self._sentence()}")

    def rewrite(self, draft: Draft) -> None:
        """A quarter of the words are others; sentences go, come and move."""

        def reword(span: Span, _: str) -> None:
            if self._some(1 / 4):
                draft.replace(span, self._prose.words(1)[0])

        draft.backwards(r"\w+", reword)
        for edit in (self.deletions, self.insertions, self.moves, self.signs):
            edit(draft)


KINDS: Mapping[str, Callable[[Editor, Draft], None]] = {
    "typos mended": Editor.typos,
    "sentences inserted": Editor.insertions,
    "sentences deleted": Editor.deletions,
    "sentences moved": Editor.moves,
    "paragraphs reordered": Editor.reorder,
    "quotations changed": Editor.quotations,
    "blanks and signs changed": Editor.signs,
    "headline and figures changed": Editor.headline,
    "heavily rewritten": Editor.rewrite,
}
