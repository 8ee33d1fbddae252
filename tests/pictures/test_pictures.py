"""Every state of the window looks as it did when somebody last looked at it, and serves everybody."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.gui.accessibility import serving
from tests.pictures.drawing import REFERENCES, can_write, difference, draw_enlarged, picture, reached, small
from tests.pictures.states import STATES
from workbench.gui.theme.theme import Theme

MOST = 0.012
"""The share of cells that may differ: dates of today, another version of the font renderer."""


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize("name", STATES)
def test_looks_as_it_did_and_serves_everybody(
    name: str, theme: Theme, made_sample: Path, tmp_path: Path
) -> None:
    state = STATES[name]
    if not can_write(state.writing):
        pytest.skip("no typeface for this writing system is installed")
    lacking: list[str] = []
    if state.scale == 1:
        with reached(state, theme, made_sample, tmp_path) as (window, shown):
            now = small(picture(shown))
            lacking += serving.faults(window, shown)
    else:
        now = small(draw_enlarged(name, made_sample, tmp_path))
    assert not lacking, "\n".join(lacking)
    found = difference(now, QImage(str(REFERENCES / f"{name}.png")))
    if found > MOST:
        now.save(str(tmp_path / f"{name}.png"))
    assert found <= MOST, f"look at {tmp_path / name}.png; python -m tests.pictures --update {name} renews it"


def test_a_moved_layout_is_a_difference() -> None:
    known = QImage(str(REFERENCES / "reading.png"))
    moved = QImage(known.size(), known.format())
    moved.fill(QColor("#ffffff"))
    painter = QPainter(moved)
    painter.drawImage(0, 6, known)
    painter.end()
    assert difference(known, known) == 0
    assert difference(known, moved) > 2 * MOST
    assert difference(known, known.copy(0, 0, 100, 100)) == 1


def test_together_they_are_small() -> None:
    assert {file.stem for file in REFERENCES.glob("*.png")} == set(STATES)
    assert sum(file.stat().st_size for file in REFERENCES.glob("*.png")) < 4_000_000
