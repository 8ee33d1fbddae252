"""Asks which files or which folder to import."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.desk.importing import suffixes

translate = QCoreApplication.translate


def chosen_files(parent: QWidget) -> list[Path]:
    """The files the person chose; none if they thought better of it."""
    endings = " ".join(f"*{suffix}" for suffix in suffixes())
    kinds = (
        translate("Importing", "Articles ({endings})").format(endings=endings),
        translate("Importing", "All files (*)"),
    )
    names, _ = QFileDialog.getOpenFileNames(
        parent, translate("Importing", "Import files"), "", ";;".join(kinds)
    )
    return [Path(name) for name in names]


def chosen_folder(parent: QWidget) -> list[Path]:
    """The folder the person chose, alone in a list; nothing if they thought better of it."""
    name = QFileDialog.getExistingDirectory(parent, translate("Importing", "Import a folder"))
    return [Path(name)] if name else []
