"""The log."""

import logging
from pathlib import Path

import pytest

from workbench import logs, places


def test_warnings_are_kept(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = logs.log_file("parser")
    assert file is not None
    with logs.kept("parser"):
        assert not file.exists()
        logging.getLogger("workbench.anything").warning("A “strange” file")
    assert "WARNING workbench.anything: A “strange” file\n" in file.read_text(encoding="utf-8")
    assert capsys.readouterr().err == ""


def test_nothing_is_kept_afterwards(home: Path) -> None:
    before = list(logging.getLogger().handlers)
    with logs.kept("parser"):
        pass
    assert logging.getLogger().handlers == before


def test_a_log_that_cannot_be_written_stops_nothing(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (places.log_folder() / "parser.log").mkdir()
    with logs.kept("parser"):
        logging.getLogger("workbench.anything").warning("lost")
    assert capsys.readouterr().err == ""


def test_a_home_that_cannot_be_made_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def full() -> Path:
        raise OSError("no space left")

    monkeypatch.setattr(places, "log_folder", full)
    assert logs.log_file("parser") is None
    with logs.kept("parser"):
        logging.getLogger("workbench.anything").warning("lost")
