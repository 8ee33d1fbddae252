"""What is known of one outlet, as fields."""

from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from workbench.core.model import Outlet
from workbench.desk.outlets import GRADES
from workbench.gui.kit.labels import Kind, label

_LOW = 84


class OutletForm(QWidget):
    """Name, aliases, country, grade and note; empty means unknown."""

    def __init__(self) -> None:
        super().__init__()
        self.name = QLineEdit()
        self.aliases = QPlainTextEdit()
        self.aliases.setPlaceholderText(self.tr("Other names and sites, one a line, such as courier.example"))
        self.country = QLineEdit()
        self.grade = QComboBox()
        for grade, words in zip(("", *GRADES), self._grades(), strict=True):
            self.grade.addItem(words, grade)
        self.note = QPlainTextEdit()
        for wide in (self.aliases, self.note):
            wide.setProperty("kind", "field")
            wide.setTabChangesFocus(True)
            wide.setMinimumHeight(_LOW)
        self._lay_out()

    def show_outlet(self, outlet: Outlet | None) -> None:
        """Show this one, or none."""
        self.setEnabled(outlet is not None)
        self.name.setText(outlet.name if outlet else "")
        self.aliases.setPlainText("\n".join(outlet.aliases) if outlet else "")
        self.country.setText(outlet.country if outlet else "")
        self.grade.setCurrentIndex(self.grade.findData((outlet.grade if outlet else None) or ""))
        self.note.setPlainText(outlet.note if outlet else "")

    def facts(self) -> dict[str, str]:
        """What stands in the fields, by the names of `workbench.desk.outlets.change`."""
        return {
            "name": self.name.text(),
            "aliases": self.aliases.toPlainText(),
            "country": self.country.text(),
            "grade": self.grade.currentData(),
            "note": self.note.toPlainText(),
        }

    def _grades(self) -> tuple[str, ...]:
        return (
            self.tr("not graded"),
            self.tr("A – completely reliable"),
            self.tr("B – usually reliable"),
            self.tr("C – fairly reliable"),
            self.tr("D – not usually reliable"),
            self.tr("E – unreliable"),
            self.tr("F – cannot be judged"),
        )

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for name, field in (
            (self.tr("Name"), self.name),
            (self.tr("Also called"), self.aliases),
            (self.tr("Country"), self.country),
            (self.tr("Reliability"), self.grade),
            (self.tr("Note"), self.note),
        ):
            field.setAccessibleName(name)
            told = label(name, Kind.QUIET)
            told.setBuddy(field)
            form.addRow(told, field)
