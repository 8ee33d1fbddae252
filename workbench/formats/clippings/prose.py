"""Which lines of a clipping are surely running text of the article."""

from workbench.formats.clippings.shapes import SENTENCE, is_prose, is_sentence, script, weight

AFTERTHOUGHT = 0.35
"""Less than this share of all prose may be set aside: as foreign, or as following “Comments”."""


def prose_of(lines: list[str], open_lines: set[int]) -> list[int]:
    """The lines of running text among those still open, in order; short sentences if there is no more."""
    surely = {number for number in open_lines if is_prose(lines[number])}
    if not surely:
        surely = {number for number in open_lines if is_sentence(lines[number])}
    return sorted(surely | {number for number in open_lines if _goes_on(lines, number)})


def foreign_of(lines: list[str], prose: list[int]) -> set[int]:
    """Prose before the first or after the last line of the article's own script, if there is little of it."""
    scripts = {number: script(lines[number]) for number in prose}
    sizes: dict[str | None, float] = {}
    for number in prose:
        sizes[scripts[number]] = sizes.get(scripts[number], 0) + weight(lines[number])
    if not sizes:
        return set()
    own = max(sizes, key=lambda one: sizes[one])
    if sum(sizes.values()) - sizes[own] > sizes[own] * AFTERTHOUGHT:
        return set()
    native = [number for number in prose if scripts[number] == own]
    return {number for number in prose if scripts[number] != own and not native[0] < number < native[-1]}


def _goes_on(lines: list[str], number: int) -> bool:
    """Whether a line was broken at a fixed width: the next one goes on in lower case."""
    following = lines[number + 1] if number + 1 < len(lines) else ""
    return len(lines[number]) >= SENTENCE and following[:1].islower()
