from pathlib import Path

import pytest

from workbench.gui.window import arrangement
from workbench.gui.window.arrangement import Arrangement, KeptSide, KeptTab
from workbench.places import arrangement_file

KEPT = Arrangement(
    sides=(KeptSide((KeptTab(1 << 60, 400, 20), KeptTab(3)), 1), KeptSide((KeptTab(4),))),
    hand=1,
    widths=(300, 400),
    page="GO_CLAIMS",
)


def test_it_comes_back_as_it_was() -> None:
    assert arrangement.read(7) is None
    assert arrangement.write(7, KEPT)
    assert arrangement.read(7) == KEPT
    assert arrangement.read(8) is None


@pytest.mark.parametrize(
    "text", ["", "[]", '{"hand": "1"}', '{"sides": [{"tabs": [{"article": "x"}]}]}', "[" * 10**5]
)
def test_what_is_not_ours_is_nothing(text: str) -> None:
    file = arrangement_file(7)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    assert arrangement.read(7) is None


def test_where_nothing_can_be_written_nothing_is_kept(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(arrangement, "arrangement_file", lambda _: tmp_path / "file" / "below.json")
    assert not arrangement.write(7, KEPT)
