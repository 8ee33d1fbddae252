import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt

from workbench.gui.tour.placing import GAP, Side, placed

ROOM = QRect(0, 0, 900, 600)
CALLOUT = QSize(340, 220)
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(
    ("thing", "direction", "side"),
    [
        (QRect(10, 40, 60, 50), LTR, Side.RIGHT),
        (QRect(10, 40, 60, 50), RTL, Side.RIGHT),
        (QRect(420, 40, 60, 50), LTR, Side.RIGHT),
        (QRect(420, 40, 60, 50), RTL, Side.LEFT),
        (QRect(830, 40, 60, 50), LTR, Side.LEFT),
        (QRect(100, 40, 700, 60), LTR, Side.BELOW),
        (QRect(100, 500, 700, 60), LTR, Side.ABOVE),
    ],
)
def test_it_stands_beside_the_thing_where_there_is_room(
    thing: QRect, direction: Qt.LayoutDirection, side: Side
) -> None:
    found = placed(thing, CALLOUT, ROOM, direction)
    assert found.side is side
    assert ROOM.contains(found.rect)
    assert not found.rect.intersects(thing)
    assert thing.contains(found.tip)


@pytest.mark.parametrize("thing", [QRect(0, 0, 20, 20), QRect(880, 580, 20, 20), QRect(440, 0, 20, 600)])
def test_its_point_bridges_the_gap_and_leaves_its_corners_alone(thing: QRect) -> None:
    found = placed(thing, CALLOUT, ROOM, LTR)
    right, left = found.rect.left() - found.tip.x(), found.tip.x() - found.rect.right()
    assert (right if found.side is Side.RIGHT else left) == GAP
    assert found.rect.top() + 20 < found.tip.y() < found.rect.bottom() - 20


def test_beside_a_high_thing_it_stands_near_the_top() -> None:
    assert placed(QRect(0, 0, 290, 580), CALLOUT, ROOM, LTR).rect.top() < 60


def test_where_the_thing_fills_the_room_or_cannot_be_seen_it_stands_in_a_lower_corner() -> None:
    for thing in (ROOM.adjusted(20, 20, -20, -20), None):
        right, left = placed(thing, CALLOUT, ROOM, LTR), placed(thing, CALLOUT, ROOM, RTL)
        assert right.side is left.side is None
        assert right.rect.center().x() > 450 > left.rect.center().x()
        assert right.rect.center().y() > 300
        assert right.tip == QPoint()
