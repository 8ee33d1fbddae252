"""Lists the kinds of files that can be read, and the plug-ins that cannot be used."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from workbench.desk.kinds import Broken, Readable
from workbench.gui.kit.buttons import Button, ButtonKind
from workbench.gui.kit.labels import Kind, label
from workbench.gui.kit.tips import plain_tip

_SIZE = QSize(640, 560)
_NAME_WIDTH = 230
_ROW = 26


class FormatsDialog(QDialog):
    """Kinds of files, their endings, and what is broken with its reason."""

    def __init__(self, kinds: Sequence[Readable], broken: Sequence[Broken], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("File formats"))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        hint = self.tr("What a file is counts more than how it is called: its content is looked at first.")
        column.addWidget(label(hint, Kind.QUIET, wrap=True))
        column.addWidget(self._made_list(kinds), 1)
        for one in broken:
            words = self.tr("The plug-in “{name}” cannot be used: {why}").format(name=one.name, why=one.why)
            column.addWidget(label(words, Kind.WRONG, wrap=True))
        away = Button(self.tr("Close"), kind=ButtonKind.PRIMARY)
        away.setDefault(True)
        away.clicked.connect(self.accept)
        column.addWidget(away, alignment=Qt.AlignmentFlag.AlignRight)
        self.resize(_SIZE)

    def _made_list(self, kinds: Sequence[Readable]) -> QTreeWidget:
        made = QTreeWidget()
        made.setAccessibleName(self.tr("Kinds of files that can be read"))
        made.setHeaderLabels([self.tr("Kind"), self.tr("Endings"), self.tr("Articles in a file")])
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setColumnWidth(0, _NAME_WIDTH)
        made.header().setStretchLastSection(False)
        made.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        made.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        named = {QCoreApplication.translate("files", kind.name): kind for kind in kinds}
        for name, kind in sorted(named.items()):
            number = self.tr("many") if kind.many else self.tr("one")
            item = QTreeWidgetItem([name, " ".join(kind.endings), number])
            item.setSizeHint(0, QSize(0, _ROW))
            item.setToolTip(1, plain_tip(" ".join(kind.endings)))
            made.addTopLevelItem(item)
        return made
