"""Where the Tab key goes to parts that were made later than what stands behind them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_behind(part: QWidget, before: QWidget) -> None:
    """Lets the Tab key go from the last control of a part to the first of another, in the order of that."""
    *_, at = stops(before)
    for stop in stops(part):
        QWidget.setTabOrder(at, stop)
        at = stop


def stops(part: QWidget) -> list[QWidget]:
    """The controls of a part, or itself, in the order in which the Tab key goes through them."""
    chain = [part]
    following = part.nextInFocusChain()
    while following is not None and following is not part:
        chain.append(following)
        following = following.nextInFocusChain()
    inside = (one for one in chain if one is part or part.isAncestorOf(one))
    return [one for one in inside if one.focusPolicy() != Qt.FocusPolicy.NoFocus and one.focusProxy() is None]
