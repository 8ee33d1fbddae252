"""Where signs stand."""

from datetime import date, timedelta

from workbench.core.model import Stance
from workbench.core.views import ArticleHead, Bearing
from workbench.gui.timeline.lanes import Lane, Sign
from workbench.gui.timeline.layout import aside, groups
from workbench.gui.timeline.scale import Scale

SCALE = Scale(date(2022, 1, 1), date(2022, 12, 31), 365.0)
HEAD = ArticleHead(1, "T", "Courier", None)


def sign(day: int | None, stance: Stance | None = None, length: int = 1) -> Sign:
    """A sign of the n-th day of the year."""
    bearing = Bearing(1, 1, 1, 0, 1, stance) if stance is not None else None
    if day is None:
        return Sign(None, HEAD, bearing)
    first = date(2022, 1, 1) + timedelta(days=day)
    return Sign((first, first + timedelta(days=length - 1)), HEAD, bearing)


def test_signs_too_near_to_be_told_apart_are_one_group_and_come_apart_by_zooming() -> None:
    lane = Lane(None, (sign(100), sign(110), sign(200)))
    assert [len(group.signs) for group in groups(lane, SCALE)] == [2, 1]
    assert [len(group.signs) for group in groups(lane, SCALE.zoomed(8, 100))] == [1, 1, 1]


def test_stances_are_kept_apart_by_their_height() -> None:
    lane = Lane(None, tuple(sign(100, stance) for stance in Stance))
    heights = {group.kind: group.y for group in groups(lane, SCALE)}
    assert heights[Stance.CORROBORATES] < heights[Stance.CONTEXT] < heights[Stance.DISPUTES]


def test_a_date_known_in_part_reaches_over_its_days() -> None:
    (group,) = groups(Lane(None, (sign(31, length=28),)), SCALE)
    assert (group.left, group.right) == (31, 59)
    (day,) = groups(Lane(None, (sign(31),)), SCALE)
    assert day.left == day.right


def test_unknown_dates_stand_aside() -> None:
    lane = Lane(None, (sign(None, Stance.DISPUTES), sign(None, Stance.DISPUTES), sign(None), sign(5)))
    assert [(group.kind, len(group.signs)) for group in aside(lane)] == [(Stance.DISPUTES, 2), (None, 1)]
    assert len(groups(lane, SCALE)) == 1
    assert not any(group.known for group in aside(lane))
