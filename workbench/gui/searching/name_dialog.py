"""Asks what a search is to be called."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.gui.kit.form_dialog import FormDialog
from workbench.gui.kit.labels import Kind, label


class NameDialog(FormDialog):
    """One field.

    Args:
        parent: the dialog is modal to its window.
        title: what is done, such as saving a search.
        does: the word on the button that does it.
        name: what is offered.
        asks: what the search asks, shown below the name.
        keep: keeps it under the name; None means that failed.
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        does: str,
        name: str,
        asks: str,
        keep: Callable[[str], object | None],
    ) -> None:
        super().__init__(parent, title, does, lambda: keep(self.field.text()))
        self.field = QLineEdit(name)
        self.field.setAccessibleName(self.tr("Name of the search"))
        self.field.setPlaceholderText(self.tr("Name of the search"))
        self.field.textChanged.connect(self._check)
        self.field.selectAll()
        self.body.addWidget(self.field)
        self.body.addWidget(label(asks, Kind.SMALL, wrap=True))
        self.field.setFocus()
        self._check()

    def _check(self) -> None:
        self.set_missing("" if self.field.text().strip() else self.tr("Name the search first."))
