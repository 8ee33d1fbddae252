"""Renews the pictures: `python -m tests.pictures --update`; those of the guide: `--guide`. Look at them."""

import argparse
import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tests.pictures.drawing import REFERENCES, can_write, draw, draw_enlarged, small
from tests.pictures.guide import FIGURES, draw_figure, keep_figure
from tests.pictures.states import STATES
from tests.windows import make_sample
from workbench.gui.theme.theme import Mode, Theme


def main() -> None:
    """Draw what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.pictures")
    parser.add_argument("--update", nargs="*", metavar="NAME", help="renew these, or all, reference pictures")
    parser.add_argument(
        "--guide", nargs="*", metavar="NAME", help="renew these, or all, pictures of the guide"
    )
    parser.add_argument("--one", nargs=3, metavar=("NAME", "SAMPLE", "FILE"), help=argparse.SUPPRESS)
    asked = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        os.environ["WORKBENCH_HOME"] = str(work / "home")
        QLocale.setDefault(QLocale("en_US"))
        app = QApplication([])
        theme = Theme(app, Mode.LIGHT)
        if asked.one:
            name, made, file = asked.one
            draw(STATES[name], theme, Path(made), work).save(file)
            return
        made = work / "sample"
        make_sample(made)
        if asked.update is not None:
            _update(asked.update or list(STATES), theme, made, work)
        if asked.guide is not None:
            for name in asked.guide or FIGURES:
                keep_figure(draw_figure(name, theme, made, _new(work, f"guide/{name}")), name)


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
