"""The window while articles come in: looked at first, on their way, and what became of them."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tests.pictures.settling import case_of, settle, shown
from workbench.desk.planning import HANDFUL
from workbench.gui.actions.table import Act
from workbench.gui.importing.columns_dialog import ColumnsDialog
from workbench.gui.importing.imports_dialog import ImportsDialog
from workbench.gui.importing.panel import ImportPanel
from workbench.gui.importing.review_dialog import ReviewDialog
from workbench.gui.kit.buttons import Button
from workbench.gui.window.main_window import MainWindow

_MANY = 400
_PAGE = """<html lang="en"><head><title>{title}</title><meta property="og:site_name" content="The Courier">
<meta property="article:published_time" content="2022-09-{day:02}T08:00:00Z"></head><body><article>
<h1>{title}</h1><p>The ship left the port of Odesa with {tons} tons of grain, the ministry said on the day.
A spokesman confirmed the figures and added that the next ship is to leave within the week.</p>
</article></body></html>"""
_TABLE = """about,words,when
Grain ship leaves Odesa,"The ship left the port with 30,000 tons of grain.",2022-09-22
Second ship follows,"Nobody was hurt in the port, the ministry said.",2022-09-23
Port closed again,The port was closed for the night.,2022-09-24
"""


def reviewed(window: MainWindow) -> QWidget:
    """More than a handful of files, one of them empty, before any is kept."""
    pages = ((f"ship-{day}.html", _page(day).encode()) for day in range(1, HANDFUL + 2))
    window.importing.import_paths([_folder(window, (*pages, ("empty.html", b"")))])
    return shown(window, ReviewDialog)


def explained(window: MainWindow) -> QWidget:
    """A table whose columns somebody has to explain."""
    window.importing.import_paths([_folder(window, [("export.csv", _TABLE.encode())])])
    return shown(window, ColumnsDialog)


def reported(window: MainWindow) -> QWidget:
    """What became of files two of which cannot be read."""
    files = (("ship.html", _page(1).encode()), ("empty.html", b""), ("scan.pdf", b"%PDF-1.7 torn off"))
    window.importing.import_paths([_folder(window, files)])
    settle(lambda: not window.importing.busy)
    window.acts.action(Act.IMPORTS).trigger()
    return shown(window, ImportsDialog)


def running(window: MainWindow) -> QWidget:
    """Hundreds of files on their way, stopped for a moment at one of the first."""
    window.importing.import_paths([_folder(window, ((f"{at}.txt", b"A line.\n") for at in range(_MANY)))])
    panel = shown(window, ImportPanel)
    (pause,) = (one for one in panel.findChildren(Button) if one.isCheckable())
    pause.click()
    settle(lambda: pause.text() == "Go on")
    return window


def _page(day: int) -> str:
    return _PAGE.format(title=f"Grain ship {day} leaves Odesa", day=day, tons=f"{20 + day},000")


def _folder(window: MainWindow, files: Iterable[tuple[str, bytes]]) -> Path:
    folder = case_of(window).folder.parent / "incoming"
    folder.mkdir()
    for name, content in files:
        (folder / name).write_bytes(content)
    return folder
