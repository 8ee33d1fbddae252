"""The pages of the settings that every installation has: how things look, and who is at work."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.kit.labels import Kind, label
from workbench.gui.languages import ENDONYMS, Language
from workbench.gui.settings.store import READING_SIZES, ZOOMS, Settings
from workbench.gui.theme import fonts
from workbench.gui.theme.theme import Mode


class LookPage(QWidget):
    """Language, theme, reading size and zoom, with a line of text that shows the last two."""

    changed = Signal(str, object)
    """Carries the name of a field of `Settings`, and its new value."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.language = self._made_languages(settings.language)
        self.theme = self._made_themes(settings.theme)
        self.points = self._made_sizes(settings.reading_size)
        self.zoom = self._made_zooms(settings.zoom)
        self._sample = label(
            self.tr("“We have never exported weapons or ammunition,” the statement said."), wrap=True
        )
        form = QFormLayout()
        form.setSpacing(12)
        form.addRow(self.tr("Language"), self.language)
        form.addRow(label(self.tr("Another language is in force at the next start."), Kind.QUIET, wrap=True))
        form.addRow(self.tr("Theme"), self.theme)
        form.addRow(self.tr("Reading size"), self.points)
        form.addRow(self.tr("Zoom of the text"), self.zoom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addSpacing(12)
        column.addWidget(self._sample)
        column.addStretch()
        self._show_sample()

    def _made_languages(self, chosen: Language) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("As the system"), Language.SYSTEM.value)
        for language, name in ENDONYMS.items():
            box.addItem(name, language.value)
        box.setCurrentIndex(box.findData(chosen.value))
        box.currentIndexChanged.connect(
            lambda _index: self.changed.emit("language", Language(box.currentData()))
        )
        return box

    def _made_themes(self, chosen: Mode) -> QComboBox:
        box = QComboBox()
        names = {
            Mode.SYSTEM: self.tr("As the system"),
            Mode.LIGHT: self.tr("Light"),
            Mode.DARK: self.tr("Dark"),
        }
        for mode, name in names.items():
            box.addItem(name, mode.value)
        box.setCurrentIndex(box.findData(chosen.value))
        box.currentIndexChanged.connect(lambda _index: self.changed.emit("theme", Mode(box.currentData())))
        return box

    def _made_sizes(self, chosen: float) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setRange(*READING_SIZES)
        box.setSingleStep(0.5)
        box.setDecimals(1)
        box.setSuffix(self.tr(" pt"))
        box.setValue(chosen)
        box.valueChanged.connect(lambda size: self._change("reading_size", size))
        return box

    def _made_zooms(self, chosen: int) -> QComboBox:
        box = QComboBox()
        for zoom in ZOOMS:
            box.addItem(self.tr("{percent} %").format(percent=self.locale().toString(zoom)), zoom)
        box.setCurrentIndex(ZOOMS.index(chosen))
        box.currentIndexChanged.connect(lambda index: self._change("zoom", ZOOMS[index]))
        return box

    def _change(self, name: str, value: object) -> None:
        self._show_sample()
        self.changed.emit(name, value)

    def _show_sample(self) -> None:
        self._sample.setFont(fonts.reading(self.points.value() * ZOOMS[self.zoom.currentIndex()] / 100))


class ImportPage(QWidget):
    """Whether an import is shown before it is kept."""

    changed = Signal(str, object)
    """Carries the name of a field of `Settings`, and its new value."""

    def __init__(self, *, review: bool) -> None:
        super().__init__()
        self.review = QCheckBox(self.tr("Show what was found before more than a few files are kept"))
        self.review.setChecked(review)
        self.review.toggled.connect(lambda asks: self.changed.emit("review", asks))
        remark = self.tr("Without it, everything that can be read is kept at once; one undo takes it back.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.review)
        column.addWidget(label(remark, Kind.QUIET, wrap=True))
        column.addStretch()


class PersonPage(QWidget):
    """The name that stands under notes and verdicts."""

    changed = Signal(str, object)
    """Carries the name of a field of `Settings`, and its new value."""

    def __init__(self, author: str) -> None:
        super().__init__()
        self.name = QLineEdit(author)
        self.name.setPlaceholderText(self.tr("Your name"))
        self.name.setMaxLength(120)
        self.name.editingFinished.connect(self._change)
        self._author = author
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self._remark())

    def _remark(self) -> QLabel:
        remark = label(
            self.tr(
                "It is written under your notes and verdicts and into the history of the case. Without one, "
                "the name of your account is."
            ),
            Kind.QUIET,
            wrap=True,
        )
        remark.setAlignment(Qt.AlignmentFlag.AlignTop)
        return remark

    def _change(self) -> None:
        name = self.name.text().strip()
        if name != self._author:
            self._author = name
            self.changed.emit("author", name)
