"""Where the Tab key goes to parts that were made later than what stands behind them.

Qt is not asked for the chain it goes through: PySide takes what `nextInFocusChain` gives for a child of the
widget that was asked, and lets its wrapper end with that of the other (6.11).
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_behind(part: QWidget, before: QWidget) -> None:
    """Lets the Tab key go from the last control of a part to the first of another, as they were put in."""
    *_, at = stops(before)
    for stop in stops(part):
        QWidget.setTabOrder(at, stop)
        at = stop


def put_last(part: QWidget) -> None:
    """Lets the Tab key go to a part after everything else in its window."""
    newest = QWidget(part.window())  # whatever is new stands at the end of Qt's chain
    newest.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # or Qt puts nothing behind it
    at = newest
    for stop in stops(part):
        QWidget.setTabOrder(at, stop)
        at = stop
    newest.deleteLater()


def stops(part: QWidget) -> list[QWidget]:
    """The controls of a part, or itself, in the order in which they were put in."""
    inside = (part, *part.findChildren(QWidget))
    return [one for one in inside if one.focusPolicy() != Qt.FocusPolicy.NoFocus and one.focusProxy() is None]
