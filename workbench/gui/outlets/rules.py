"""What is remembered of an outlet's lines, to be forgotten one by one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.desk import roles
from workbench.desk.desk import Desk
from workbench.gui.kit.buttons import Button
from workbench.gui.kit.role_words import role_words
from workbench.gui.rooms import Doing


class RuleList(QWidget):
    """Lines and what they are; “#” stands for any number."""

    def __init__(self, doing: Doing, desk: Desk) -> None:
        super().__init__()
        self._doing = doing
        self._desk = desk
        self._outlet: int | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Lines remembered for this outlet"))
        self.forget = Button(self.tr("Forget"), "x")
        self.apply = Button(self.tr("Apply to its articles"))
        self.forget.clicked.connect(self._forget)
        self.apply.clicked.connect(self._apply)
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        foot = QHBoxLayout()
        foot.addWidget(self.forget)
        foot.addWidget(self.apply)
        foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addLayout(foot)

    def show_outlet(self, outlet_id: int | None) -> None:
        """Show what is remembered of this outlet's lines; None: nothing."""
        self._outlet = outlet_id
        self.list.clear()
        if outlet_id is not None:
            for rule in self._doing(lambda: roles.of_outlet(self._desk, outlet_id)) or ():
                item = QListWidgetItem(f"{role_words(rule.role)}: {rule.line}")
                item.setData(Qt.ItemDataRole.UserRole, rule.id)
                self.list.addItem(item)
        self._enable()

    def _enable(self) -> None:
        writable = not self._desk.readonly
        self.forget.setEnabled(writable and self.list.currentItem() is not None)
        self.apply.setEnabled(writable and self.list.count() > 0)

    def _forget(self) -> None:
        rule_id = self.list.currentItem().data(Qt.ItemDataRole.UserRole)
        self._doing(lambda: roles.forget(self._desk, rule_id))
        self.show_outlet(self._outlet)

    def _apply(self) -> None:
        outlet = self._outlet
        if outlet is not None:
            self._doing(lambda: roles.apply_to_outlet(self._desk, outlet))
