"""Renews the pictures: `python -m tests.pictures --update`; that of the README: `--readme`. Look at them."""

import argparse
import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.pictures.drawing import REFERENCES, can_write, draw, draw_enlarged, small
from tests.pictures.states import STATES
from tests.windows import make_sample
from workbench.assets import resource
from workbench.gui.plurals import EnglishPlurals
from workbench.gui.theme.theme import Mode, Theme

README = "window.png"


def main() -> None:
    """Draw what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.pictures")
    parser.add_argument("--update", nargs="*", metavar="NAME", help="renew these, or all, reference pictures")
    parser.add_argument("--readme", action="store_true", help="renew the picture of the README")
    parser.add_argument("--one", nargs=3, metavar=("NAME", "SAMPLE", "FILE"), help=argparse.SUPPRESS)
    asked = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        os.environ["WORKBENCH_HOME"] = str(work / "home")
        QLocale.setDefault(QLocale("en_US"))
        app = QApplication([])
        app.installTranslator(EnglishPlurals(app))
        theme = Theme(app, Mode.LIGHT)
        if asked.one:
            name, made, file = asked.one
            draw(STATES[name], theme, Path(made), work).save(file)
            return
        made = work / "sample"
        make_sample(made)
        if asked.update is not None:
            _update(asked.update or list(STATES), theme, made, work)
        if asked.readme:
            picture = draw(STATES["reading"], theme, made, _new(work, "readme"))
            picture.convertToFormat(QImage.Format.Format_Indexed8).save(str(resource("help") / README))


def _update(names: list[str], theme: Theme, made: Path, work: Path) -> None:
    REFERENCES.mkdir(exist_ok=True)
    for name in names:
        state, room = STATES[name], _new(work, name)
        os.environ["WORKBENCH_HOME"] = str(room / "home")
        if not can_write(state.writing):
            continue
        picture = draw(state, theme, made, room) if state.scale == 1 else draw_enlarged(name, made, room)
        small(picture).save(str(REFERENCES / f"{name}.png"))


def _new(work: Path, name: str) -> Path:
    folder = work / "drawn" / name
    folder.mkdir(parents=True)
    return folder


if __name__ == "__main__":
    main()
