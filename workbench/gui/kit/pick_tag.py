"""Picks a tag by name, or makes a new one of what was typed."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QWidget

from workbench.core.views import TagRow
from workbench.gui.kit.choices import Choice
from workbench.gui.kit.picker import Picker
from workbench.gui.kit.tag_style import tag_style


def pick_tag(
    parent: QWidget,
    place: QPoint,
    rows: Sequence[TagRow],
    picked: Callable[[int], object],
    new: Callable[[str], object],
) -> Picker:
    """Opens the tags at a place of the screen; calls `picked` with a tag's id, or `new` with a name."""
    picker = Picker(
        parent,
        QCoreApplication.translate("Tags", "Tag by name"),
        QCoreApplication.translate("Tags", "Create “{name}”"),
    )
    picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # A connection to a method does not keep the method's object alive; one to a partial does.
    picker.picked.connect(partial(picked))
    picker.wanted.connect(partial(new))
    picker.open_at(place, tag_choices(rows))
    return picker


def tag_choices(rows: Sequence[TagRow]) -> list[Choice]:
    """Tags as choices in the order of the tree: coloured, with their digit, or what they stand below."""
    above: list[str] = []
    choices = []
    for row in rows:
        del above[row.depth :]
        keys = () if row.tag.key is None else (str(row.tag.key),)
        detail = " › ".join(above)
        choices.append(Choice(row.tag.id, row.tag.name, detail, "tag", tag_style(row.tag.color).ink, keys))
        above.append(row.tag.name)
    return choices
