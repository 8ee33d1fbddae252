"""Where the signs of a lane stand: those too near each other to be told apart become one group."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.core.model import Stance
from workbench.gui.timeline.lanes import Lane, Sign
from workbench.gui.timeline.scale import Scale

LANE = 62.0
"""Height of a lane."""

ASIDE = 46.0
"""Between two groups under “date unknown”."""

_APART = 26.0
_ABOVE = {Stance.CORROBORATES: -13.0, Stance.DISPUTES: 13.0, Stance.CONTEXT: 0.0}


@dataclass(frozen=True, slots=True)
class Group:
    """Signs of one kind at one place: `x` and `y` from the left of the axis and the middle of the lane.

    `left` and `right` are the ends of the days that a date known only in part can mean.
    """

    signs: tuple[Sign, ...]
    x: float
    y: float
    left: float
    right: float

    @property
    def kind(self) -> Stance | None:
        """The stance of what it holds."""
        return self.signs[0].kind

    @property
    def claim_id(self) -> int | None:
        """The claim that was said."""
        return self.signs[0].claim_id

    @property
    def known(self) -> bool:
        """Whether its date is known."""
        return self.signs[0].span is not None


def groups(lane: Lane, scale: Scale) -> tuple[Group, ...]:
    """The groups on the axis, from left to right."""
    found = [group for kind in (*Stance, None) for group in _of_kind(lane.signs, kind, scale)]
    if lane.said is not None:
        found.append(_group([lane.said], scale))
    return tuple(sorted(found, key=lambda group: (group.x, group.y)))


def aside(lane: Lane) -> tuple[Group, ...]:
    """The groups whose dates are unknown, one of each kind, side by side."""
    found: list[Group] = []
    for kind in (*Stance, None):
        signs = tuple(sign for sign in lane.signs if sign.kind is kind and sign.span is None)
        if signs:
            x = (len(found) + 0.5) * ASIDE
            found.append(Group(signs, x, _height(kind), x, x))
    return tuple(found)


def _height(kind: Stance | None) -> float:
    return _ABOVE[kind] if kind is not None else 0.0


def _of_kind(signs: Iterable[Sign], kind: Stance | None, scale: Scale) -> Iterable[Group]:
    """Signs of one stance, those nearer to the first of a group than a sign is wide with it."""
    dated = [(sign.span, sign) for sign in signs if sign.kind is kind and sign.span is not None]
    together: list[Sign] = []
    for span, sign in sorted(dated, key=lambda one: (scale.middle(one[0]), one[0])):
        first = together[0].span if together else None
        if first is not None and scale.middle(span) - scale.middle(first) >= _APART:
            yield _group(together, scale)
            together = []
        together.append(sign)
    if together:
        yield _group(together, scale)


def _group(signs: Sequence[Sign], scale: Scale) -> Group:
    spans = [sign.span for sign in signs if sign.span is not None]
    x = sum(scale.middle(span) for span in spans) / len(spans)
    wide = [span for span in spans if span[0] != span[1]]
    left = min((scale.x(span[0]) for span in wide), default=x)
    right = max((scale.x(span[1]) + scale.per_day for span in wide), default=x)
    return Group(tuple(signs), x, _height(signs[0].kind), left, right)
