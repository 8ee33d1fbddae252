"""The editor of a case's status scale."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.core.model import Look, Status
from workbench.gui.kit.buttons import Button
from workbench.gui.kit.labels import Kind, label
from workbench.gui.settings.scale_row import ScaleRow


class ScaleEditor(QWidget):
    """Words, looks and order of the statuses. What does not work as a scale is said, and not passed on."""

    changed = Signal(object)
    """Carries the new scale, a tuple of `Status`."""

    def __init__(self, statuses: Sequence[Status], used: Collection[str] = ()) -> None:
        """`used` holds the keys of statuses that verdicts bear; those cannot be removed."""
        super().__init__()
        self._used = frozenset(used)
        self._known = tuple(statuses)
        self._keys = {status.key for status in statuses} | self._used
        self._rows: list[ScaleRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self.remark = label("", Kind.WRONG, wrap=True)
        self.add = Button(self.tr("Add a status"), "plus")
        self.add.clicked.connect(self._add)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        first = self.tr("The first one is what a claim has before anybody judged it.")
        whole.addWidget(label(first, Kind.QUIET, wrap=True))
        whole.addLayout(self._column)
        whole.addWidget(self.remark)
        whole.addWidget(self.add, alignment=Qt.AlignmentFlag.AlignLeft)
        whole.addStretch()
        for status in statuses:
            self._put(status)
        self._mark_ends()

    def rows(self) -> list[ScaleRow]:
        """The rows in their order."""
        return list(self._rows)

    def statuses(self) -> tuple[Status, ...]:
        """The scale as it stands in the rows."""
        return tuple(row.status() for row in self._rows)

    def _put(self, status: Status) -> ScaleRow:
        row = ScaleRow(status, used=status.key in self._used)
        row.edited.connect(self._edited)
        row.moved.connect(lambda step: self._move(row, step))
        row.removed.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._column.addWidget(row)
        return row

    def _add(self) -> None:
        """A new step has no word yet, so nothing is passed on before it has one."""
        number = next(n for n in range(1, len(self._keys) + 2) if f"status-{n}" not in self._keys)
        self._keys.add(f"status-{number}")
        row = self._put(Status(f"status-{number}", "", Look.UNVERIFIED))
        self._mark_ends()
        row.label.setFocus()

    def _move(self, row: ScaleRow, step: int) -> None:
        at = self._rows.index(row)
        self._rows.insert(at + step, self._rows.pop(at))
        self._column.insertWidget(at + step, row)
        self._mark_ends()
        self._edited()

    def _remove(self, row: ScaleRow) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        self._mark_ends()
        self._edited()

    def _mark_ends(self) -> None:
        for row in self._rows:
            row.up.setEnabled(row is not self._rows[0])
            row.down.setEnabled(row is not self._rows[-1])
            row.remove.setEnabled(len(self._rows) > 1 and row.key not in self._used)

    def _edited(self) -> None:
        scale = self.statuses()
        words = [status.label.casefold() for status in scale]
        if not all(words):
            self.remark.setText(self.tr("Every status needs a name."))
        elif len(set(words)) < len(words):
            self.remark.setText(self.tr("Two statuses have the same name."))
        else:
            self.remark.clear()
            if scale != self._known:
                self._known = scale
                self.changed.emit(scale)
