"""A part of the window as a screen reader gets it, and what is wrong with that."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

Role = QAccessible.Role
_Text = QAccessible.Text

_NAMED = {
    Role.Button, Role.ButtonMenu, Role.ButtonDropDown, Role.CheckBox, Role.RadioButton, Role.EditableText,
    Role.ComboBox, Role.SpinBox, Role.Slider, Role.ProgressBar, Role.HotkeyField, Role.PageTab, Role.List,
    Role.ListItem, Role.Table, Role.Cell, Role.Tree, Role.TreeItem, Role.MenuItem, Role.Dialog, Role.Link,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Node:
    """What is heard of a widget, a row or a cell, which has no `widget`.

    `place` names what it is in, `row` the table and the row of a cell; `beside_words`: a neighbour has some.
    """

    place: str
    role: QAccessible.Role
    name: str
    description: str
    value: str
    focusable: bool
    widget: QWidget | None
    beside_words: bool
    row: tuple[int, int] | None = None


def nodes(part: QWidget) -> list[Node]:
    """Everything in a part that is not hidden, also rows and cells out of sight; the part itself first."""
    found = QAccessible.queryAccessibleInterface(part)
    assert found is not None
    return list(_below(found, "", beside_words=False))


def faults(part: QWidget) -> Iterator[str]:
    """What a screen reader could not say of a part, or would say wrongly, one sentence each."""
    found = nodes(part)
    named_rows = {node.row for node in found if node.name}
    for node in found:
        blank = node.row is not None and node.row in named_rows
        if (node.role in _NAMED or node.focusable) and not node.name.strip() and not blank:
            yield f"{node.place} has no name"
        if any("</" in words for words in (node.name, node.description, node.value)):
            yield f"{node.place} reads markup: {node.name}, {node.description}"
        if isinstance(node.widget, QComboBox) and not (node.description or _has_label(node.widget)):
            yield f"{node.place} says its value, “{node.value}”, but not what that is for"
        if _paints(node.widget) and not (node.name or node.beside_words):
            yield f"{node.place} paints what nothing says"


def _below(at: QAccessibleInterface, around: str, *, beside_words: bool) -> Iterator[Node]:
    """Values only: what Qt hands out here is gone with its widgets."""
    widget = at.object()
    place = f"{type(widget).__name__ if isinstance(widget, QWidget) else at.role().name} in {around}"
    yield Node(
        place,
        at.role(),
        at.text(_Text.Name),
        at.text(_Text.Description),
        at.text(_Text.Value),
        bool(at.state().focusable),
        widget if isinstance(widget, QWidget) else None,
        beside_words,
        _row(at),
    )
    inside = [at.child(number) for number in range(at.childCount())]
    words = any(one.text(_Text.Name) for one in inside)
    for child in inside:
        if not _is_hidden(child):
            yield from _below(child, place.partition(" in Client")[0][:120], beside_words=words)


def _row(at: QAccessibleInterface) -> tuple[int, int] | None:
    if at.role() not in (Role.Cell, Role.TreeItem):
        return None
    cell = at.tableCellInterface()
    return id(cell.table().object()), cell.rowIndex()


def _is_hidden(at: QAccessibleInterface) -> bool:
    """Rows out of sight count as hidden for Qt, but are read all the same."""
    return bool(at.state().invisible) and isinstance(at.object(), QWidget)


def _has_label(box: QComboBox) -> bool:
    return any(one.buddy() is box for one in box.window().findChildren(QLabel))


def _paints(widget: QWidget | None) -> bool:
    """Whether a widget is painted by us; a label without words has nothing to be painted."""
    if widget is None or isinstance(widget, QLabel):
        return False
    ours = (one for one in type(widget).__mro__ if one.__module__.startswith("workbench."))
    return any("paintEvent" in vars(one) for one in ours)
