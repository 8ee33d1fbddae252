"""Names for screen readers where a field has no label of its own."""

from typing import TypeVar

from PySide6.QtWidgets import QComboBox

C = TypeVar("C", bound=QComboBox)


def named(box: C, name: str) -> C:
    """Says what a box to choose from is for, also where a screen reader takes its value for its name."""
    box.setAccessibleName(name)
    box.setAccessibleDescription(name)
    field = box.lineEdit()
    if field is not None:
        field.setAccessibleName(name)
    return box
