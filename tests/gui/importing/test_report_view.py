"""The report of an import: copied, saved, and where there is none."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.gui.importing.conftest import Window
from workbench.core.problems import NotSaved
from workbench.gui.importing.imports_dialog import ImportsDialog
from workbench.gui.rooms import Doing


def save_as(monkeypatch: pytest.MonkeyPatch, path: Path, kind: str = "") -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), kind))


def test_the_report_is_copied_and_saved_as_text_or_table(
    window: Window, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.imports.import_paths([folder])
    window.wait()
    window.press("Show report")
    dialog = window.dialog(ImportsDialog)
    save_as(monkeypatch, tmp_path / "report.txt")
    window.press("Save…")
    window.press("Copy")
    said = (tmp_path / "report.txt").read_text(encoding="utf-8")
    assert f"  {folder / 'empty.txt'}: it is empty\n" in said
    assert said.startswith("2 articles imported · 1 duplicate · 1 unreadable\n")
    assert QGuiApplication.clipboard().text() == said
    save_as(monkeypatch, tmp_path / "report.csv")
    window.press("Save…")
    assert (tmp_path / "report.csv").read_text(encoding="utf-8").startswith("path,part,fate,")
    save_as(monkeypatch, tmp_path / "no" / "where")
    window.press("Save…")
    assert [type(one) for one in window.failures] == [NotSaved]
    dialog.close()


def test_a_case_into_which_nothing_was_imported_says_so(qtbot: QtBot) -> None:
    dialog = ImportsDialog(Doing(), (), None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "Nothing was imported yet" in [one.text() for one in dialog.findChildren(QLabel)]
    dialog.close()
